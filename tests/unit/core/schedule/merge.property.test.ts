import { describe, expect, it } from 'vitest';
import type { Review } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { replay } from '#core/schedule/replay.ts';
import { DAY_MS } from '#core/shared/instant.ts';
import { seededRandom, shuffled, type Random } from '#core/shared/random.ts';
import { ACTS, CARD, Device, SCHEDULER } from './a-device.ts';

const SEEDS = 1_000;
const START = Date.UTC(2026, 2, 2, 9);
const OFFSETS = [-660, -300, 0, 60, 330, 630, 840];

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

/** A device that lived on for some events; what it had before it shares with the other. */
function live(name: string, before: Device, random: Random): Device {
	const device = new Device(name);
	device.events = before.events;
	device.memory = before.memory;
	const count = 2 + Math.floor(random() * 12);
	for (let i = 0; i < count; i++) {
		const at = START + Math.floor(random() * 90 * DAY_MS);
		const reading = { at, offsetMinutes: pick(OFFSETS, random) };
		device.take({
			act: pick(ACTS, random),
			reading,
			back: Math.floor(random() * 4),
			retention: pick([0.9, 0.8], random)
		});
	}
	return device;
}

/** Merging as a store does it: what is there already is left alone. */
function merged(parts: readonly (readonly Review[])[]): readonly Review[] {
	const byId = new Map<string, Review>();
	for (const part of parts) for (const event of part) if (!byId.has(event.id)) byId.set(event.id, event);
	return [...byId.values()];
}

const stateOf = (events: readonly Review[]): Memory | undefined => replay(events, SCHEDULER, CARD);

/** A log in several pieces, as backups that overlap would bring it. */
function pieces(events: readonly Review[], random: Random): readonly (readonly Review[])[] {
	const cut = Math.floor(random() * events.length);
	const again = events.filter(() => random() < 0.4);
	return shuffled([events.slice(0, cut), events.slice(cut), again, events.slice(0, 1)], random);
}

describe('merging the logs of two devices', { timeout: 120_000 }, () => {
	it(`comes to one state for ${SEEDS} pairs, permuted, doubled and cut in pieces`, () => {
		for (let seed = 0; seed < SEEDS; seed++) {
			const random = seededRandom(`merge ${seed}`);
			const shared = live('phone', new Device('phone'), random);
			const [phone, tablet] = [live('phone', shared, random), live('tablet', shared, random)];
			const [left, right] = [phone.events, tablet.events];
			const wanted = stateOf(merged([left, right]));
			const ways = [
				merged([right, left]),
				merged([left, right, left, right]),
				shuffled([...left, ...right], random),
				merged([...pieces(left, random), ...pieces(right, random)]),
				merged([merged([left, right]), right])
			];
			for (const way of ways) expect(stateOf(way), `seed ${seed}`).toEqual(wanted);
		}
	});

	it('with nothing changes nothing', () => {
		const random = seededRandom('nothing');
		const device = live('phone', new Device('phone'), random);
		expect(stateOf(merged([device.events, []]))).toEqual(device.memory);
	});
});
