import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asDeckId } from '#core/shared/ids.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { createGrading } from '#ui/session/grading.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import { wakeInTime } from '#ui/study/wake-in-time.ts';
import { around, basic, deckOf } from './a-sitting.ts';

/** One card that was not known, in a deck whose first step takes an hour: it may be asked after forty minutes. */
async function waiting() {
	const app = await around(deckOf('rivers', [basic('danube')]));
	const grading = createGrading({ schedule: { steps: { learning: [60], relearning: [60] } } });
	const room = new StudyRoom({ ...app, grading: () => Promise.resolve(grading) }, asDeckId('rivers'));
	await room.open();
	const { session } = room;
	if (session === undefined) throw new Error('There is no such deck');
	await session.leaf?.reveal();
	await session.grade('again');
	/** Lets time pass, by the clock and by the timers. */
	const pass = (minutes: number, byTimers = minutes): void => {
		app.clock.minutes(minutes);
		vi.advanceTimersByTime(byTimers * MINUTE_MS);
	};
	return { app, session, pass };
}

describe('a session whose next card comes later', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('says until when it waits, and asks nothing meanwhile', async () => {
		const { app, session, pass } = await waiting();
		expect([session.leaf, session.waitsUntil]).toEqual([undefined, app.clock.at + 40 * MINUTE_MS]);
		wakeInTime(session, app.now);
		pass(39);
		expect(session.leaf).toBeUndefined();
	});

	it('asks it when its time has come, and waits no more', async () => {
		const { app, session, pass } = await waiting();
		wakeInTime(session, app.now);
		pass(40);
		expect(session.leaf?.asked.card.id).toBe('danube');
		expect([session.waitsUntil, vi.getTimerCount()]).toEqual([undefined, 0]);
	});

	it('asks it within a minute on a device that slept while the timers stood', async () => {
		const { app, session, pass } = await waiting();
		wakeInTime(session, app.now);
		pass(90, 1);
		expect(session.leaf?.asked.card.id).toBe('danube');
	});

	it('waits longer when the clock is set back', async () => {
		const { app, session, pass } = await waiting();
		wakeInTime(session, app.now);
		pass(10);
		pass(-10, 30);
		expect(session.leaf).toBeUndefined();
		pass(40, 1);
		expect(session.leaf?.asked.card.id).toBe('danube');
	});

	it('is left alone once it is not looked at any more', async () => {
		const { app, session, pass } = await waiting();
		wakeInTime(session, app.now)();
		pass(60);
		expect(session.leaf).toBeUndefined();
	});

	it('asks it when somebody comes back to it', async () => {
		const { session, pass } = await waiting();
		pass(45);
		await session.lookAgain();
		expect(session.leaf?.asked.card.id).toBe('danube');
	});
});

it('a session that is done waits for nothing', async () => {
	const app = await around(deckOf('rivers', [basic('danube')]));
	const room = new StudyRoom(app, asDeckId('rivers'));
	await room.open();
	await room.session?.leaf?.reveal();
	await room.session?.grade('easy');
	expect([room.session?.leaf, room.session?.waitsUntil]).toEqual([undefined, undefined]);
});
