import { afterEach, describe, expect, it } from 'vitest';
import { RATINGS } from '#core/reviews/review.ts';
import type { CardRef } from '#core/schedule/memory.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import { decideGrade } from '#core/schedule/decide.ts';
import { replay } from '#core/schedule/replay.ts';
import { seededRandom, type Random } from '#core/shared/random.ts';
import type { Stores } from '#storage/stores.ts';
import { BACKENDS } from './backends.ts';
import { at, DAY, DECK, deck, flag, ref, SCHEDULER, setAside, undo } from './examples.ts';

const NAMES = Array.from({ length: 40 }, (_, i) => `card-${i}`);
/** The database of a test walks where a browser's runs. */
const ACTIONS: Readonly<Record<string, number>> = { memory: 10_000, dexie: 1_000 };

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const ACTS = [
	...RATINGS,
	...RATINGS,
	...RATINGS,
	'undo',
	'undo',
	'bury',
	'suspend',
	'restore',
	'flag',
	'unflag'
] as const;
const RARE = ['edit', 'merge', 'save deck'] as const;

async function act(stores: Stores, other: Stores, { random, day }: { random: Random; day: number }): Promise<void> {
	const card = ref(pick(NAMES, random));
	const reading = at(day, Math.floor(random() * 20), Math.floor(random() * 60));
	const what = random() < 0.02 ? pick(RARE, random) : pick(ACTS, random);
	switch (what) {
		case 'undo': {
			const events = await stores.reviews.eventsOf(card.cardId);
			const last = events.at(-1 - Math.floor(random() * 3));
			if (last !== undefined) await undo(stores, card, last.id, reading);
			return;
		}
		case 'bury':
		case 'suspend':
		case 'restore':
			await setAside(stores, card, what, reading);
			return;
		case 'flag':
		case 'unflag':
			await flag(stores, card, what === 'flag', reading);
			return;
		case 'edit': {
			const [known] = await stores.decks.cards([card.cardId]);
			if (known !== undefined) await stores.decks.saveCard(DECK, { ...known, kind: `On ${day}` }, day);
			return;
		}
		case 'save deck':
			await stores.decks.save(deck(NAMES), day);
			return;
		case 'merge':
			await grade(other, ref(pick(NAMES, random)), { random, day });
			await stores.reviews.merge(await other.reviews.all());
			return;
		default:
			await grade(stores, card, { random, day });
	}
}

async function grade(stores: Stores, card: CardRef, { random, day }: { random: Random; day: number }): Promise<void> {
	const reading = at(day, Math.floor(random() * 20), Math.floor(random() * 60));
	const retention = pick([0.9, 0.9, 0.8, 0.95], random);
	// Now and then an answer is shown before the day ends, and graded after it.
	const shownOn = studyDayOf(reading) - (random() < 0.05 ? 1 : 0);
	const question = { card, reading, day: shownOn, retention };
	const answer = { ...question, rating: pick(RATINGS, random), mode: 'flip', tookMs: 2_000 } as const;
	await stores.reviews.record(card.cardId, decideGrade(SCHEDULER, answer));
}

describe.each(BACKENDS)('a long life in $name', { timeout: 240_000 }, ({ name, open, discard }) => {
	const opened: Stores[] = [];
	afterEach(async () => {
		for (const stores of opened.splice(0)) await discard(stores);
	});

	it(`of ${ACTIONS[name] ?? 0} actions leaves every card where its log says that it stands`, async () => {
		const random = seededRandom('a long life');
		const [stores, other] = [await open({ drawDevice: () => 'phone' }), await open({ drawDevice: () => 'tablet' })];
		opened.push(stores, other);
		for (const each of opened) await each.decks.save(deck(NAMES), 1);
		for (let i = 0; i < (ACTIONS[name] ?? 0); i++) await act(stores, other, { random, day: DAY + Math.floor(i / 25) });
		const memories = new Map((await stores.reviews.memories(DECK)).map((memory) => [memory.cardId, memory]));
		expect(memories.size).toBeGreaterThan(30);
		for (const name of NAMES) {
			const card = ref(name);
			const events = await stores.reviews.eventsOf(card.cardId);
			expect(replay(events, SCHEDULER, card), name).toEqual(memories.get(card.cardId));
		}
		const counted = await stores.reviews.histogram(0, DAY + 99_999);
		await stores.reviews.rebuild();
		expect(await stores.reviews.memories(DECK)).toEqual([...memories.values()]);
		expect(await stores.reviews.histogram(0, DAY + 99_999)).toEqual(counted);
	});
});
