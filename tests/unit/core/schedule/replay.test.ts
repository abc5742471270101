import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '#core/reviews/review.ts';
import { decideFlag, decideGrade, decideSetAside, decideUndo } from '#core/schedule/decide.ts';
import type { Decision } from '#core/schedule/decide.ts';
import { replay } from '#core/schedule/replay.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { DAY_MS, HOUR_MS } from '#core/shared/instant.ts';
import { seededRandom, shuffled } from '#core/shared/random.ts';
import { ACTS, CARD, Device, SCHEDULER } from './a-device.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

const step = fc.record({
	act: fc.constantFrom(...ACTS),
	reading: fc.record({
		at: fc.integer({ min: NOON - 500 * DAY_MS, max: NOON + 500 * DAY_MS }),
		offsetMinutes: fc.constantFrom(-660, -300, 0, 60, 330, 630, 840)
	}),
	back: fc.nat(5),
	retention: fc.constantFrom(0.9, 0.9, 0.8, 0.95)
});

function grade(device: Device, rating: Rating, at: number): Decision {
	const reading = { at, offsetMinutes: 0 };
	return device.record(decideGrade(SCHEDULER, { card: CARD, reading, rating, mode: 'flip', tookMs: 1_000 }));
}

describe('replaying the log', { timeout: 60_000 }, () => {
	it('gives the stored memory after anything a learner can do, whatever the clock did', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				const device = new Device('phone');
				for (const one of steps) {
					device.take(one);
					expect(replay(device.events, SCHEDULER, CARD)).toEqual(device.memory);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('gives the promised due dates even when the learner has changed the desired retention since', () => {
		const device = new Device('phone');
		for (const [rating, days] of [
			['easy', 0],
			['good', 8],
			['good', 40],
			['again', 90],
			['good', 90]
		] as const)
			grade(device, rating, NOON + days * DAY_MS);
		const other = createScheduler({ retention: 0.8, fuzz: false });
		expect(replay(device.events, other, CARD)).toEqual(device.memory);
	});

	it('gives one memory for a log in any order, with any event twice', () => {
		const steps = fc.array(step, { minLength: 2, maxLength: 15 });
		fc.assert(
			fc.property(steps, steps, fc.string({ minLength: 1 }), (left, right, seed) => {
				const [phone, tablet] = [new Device('phone'), new Device('tablet')];
				for (const one of left) phone.take(one);
				for (const one of right) tablet.take(one);
				const union = [...phone.events, ...tablet.events];
				const mixed = shuffled([...union, ...phone.events], seededRandom(seed));
				expect(replay(mixed, SCHEDULER, CARD)).toEqual(replay(union, SCHEDULER, CARD));
			})
		);
	});

	it('gives nothing for a card of which nothing counts', () => {
		expect(replay([], SCHEDULER, CARD)).toBeUndefined();
		const device = new Device('phone');
		const { event } = grade(device, 'good', NOON);
		const reading = { at: NOON + 1, offsetMinutes: 0 };
		device.record(decideUndo(SCHEDULER, { card: CARD, reading }, event.id));
		expect(device.memory).toBeUndefined();
		expect(device.events).toHaveLength(2);
	});

	it('takes an undo back by an undo', () => {
		const device = new Device('phone');
		const graded = grade(device, 'good', NOON);
		const occasion = { card: CARD, reading: { at: NOON + 1, offsetMinutes: 0 } };
		const undone = device.record(decideUndo(SCHEDULER, occasion, graded.event.id));
		device.record(decideUndo(SCHEDULER, occasion, undone.event.id));
		expect(device.memory).toEqual(graded.memory);
	});

	it('counts grades of two devices that did not know of each other, and does not keep a promise made in ignorance', () => {
		const [phone, tablet] = [new Device('phone'), new Device('tablet')];
		grade(phone, 'easy', NOON);
		tablet.events = phone.events;
		tablet.memory = phone.memory;
		const lapse = grade(phone, 'again', NOON + 9 * DAY_MS);
		const { memory: alone } = grade(tablet, 'good', NOON + 9 * DAY_MS + HOUR_MS);
		const merged = replay([...phone.events, ...tablet.events], SCHEDULER, CARD);
		expect(merged?.reps).toBe(3);
		expect(merged?.lapses).toBe(1);
		expect(merged?.stability).toBeLessThan(alone?.stability ?? 0);
		expect(merged?.dueDay).toBeLessThan(alone?.dueDay ?? 0);
		expect(merged?.lastAt).toBeGreaterThan(lapse.event.at);
	});

	it('follows the order in which a device wrote, though its clock was set back in between', () => {
		const device = new Device('phone');
		const first = grade(device, 'again', NOON);
		const second = grade(device, 'easy', NOON - 30 * DAY_MS);
		expect(second.event.id > first.event.id).toBe(true);
		expect(second.event.at).toBeLessThan(first.event.at);
		expect(replay([second.event, first.event], SCHEDULER, CARD)?.phase).toBe('review');
	});

	it('comes back to the right day after a clock that ran ahead', () => {
		const device = new Device('phone');
		grade(device, 'easy', Date.UTC(2099, 0, 1));
		grade(device, 'good', NOON);
		expect(device.memory?.lastAt).toBe(NOON);
		expect(device.memory?.due).toBeLessThan(NOON + 60 * DAY_MS);
	});

	it('remembers the mark of a card that is new, through grades, until it is taken away', () => {
		const device = new Device('phone');
		const occasion = { card: CARD, reading: { at: NOON, offsetMinutes: 0 } };
		device.record(decideFlag(SCHEDULER, occasion, true));
		expect(device.memory).toMatchObject({ phase: 'new', flagged: true });
		grade(device, 'good', NOON + 1);
		expect(device.memory).toMatchObject({ phase: 'learning', flagged: true });
		device.record(decideFlag(SCHEDULER, occasion, false));
		expect(device.memory).not.toHaveProperty('flagged');
	});

	it('forgets a new card whose mark was taken away', () => {
		const device = new Device('phone');
		const occasion = { card: CARD, reading: { at: NOON, offsetMinutes: 0 } };
		device.record(decideFlag(SCHEDULER, occasion, true));
		device.record(decideFlag(SCHEDULER, occasion, false));
		expect(device.memory).toBeUndefined();
	});

	it('buries until the next study day and shows again when graded or restored', () => {
		const device = new Device('phone');
		const occasion = { card: CARD, reading: { at: NOON, offsetMinutes: 0 } };
		device.record(decideSetAside(SCHEDULER, occasion, 'bury'));
		expect(device.memory).toMatchObject({ phase: 'new', buriedUntil: Math.floor(NOON / DAY_MS) + 1 });
		grade(device, 'good', NOON + 1);
		expect(device.memory?.buriedUntil).toBeUndefined();
		device.record(decideSetAside(SCHEDULER, occasion, 'suspend'));
		expect(device.memory?.suspended).toBe(true);
		device.record(decideSetAside(SCHEDULER, occasion, 'restore'));
		expect(device.memory?.suspended).toBe(false);
	});
});
