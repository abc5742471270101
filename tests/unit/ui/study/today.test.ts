import { describe, expect, it, vi } from 'vitest';
import { asDeckId } from '#core/shared/ids.ts';
import { deckMemoryOf } from '#ui/shared/deck-memory.ts';
import { faintestOf } from '#ui/study/faintest.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import { Today } from '#ui/study/today.svelte.ts';
import { around, basic, deckOf } from './a-sitting.ts';

const RATINGS = ['easy', 'again', 'good', 'hard'] as const;
const NAMES = ['rivers', 'hills'];

/** Two decks, of which the first was read three weeks ago and both once more two days later. */
async function readTwice() {
	const decks = NAMES.map((id) =>
		deckOf(
			id,
			Array.from({ length: 6 }, (_, i) => basic(`${id}/${i}`))
		)
	);
	const app = await around(...decks);
	for (const only of [asDeckId('rivers'), undefined]) {
		const room = new StudyRoom(app, only);
		await room.open();
		for (let i = 0; room.session?.leaf !== undefined && i < 20; i++) {
			await room.session.leaf.reveal();
			await room.session.grade(RATINGS[i % RATINGS.length] ?? 'good');
			app.clock.minutes(1);
		}
		app.clock.days(2);
	}
	app.clock.days(19);
	return { app, stores: await app.stores() };
}

const noPause = (): Promise<void> => Promise.resolve();

describe('the first look at the day', () => {
	it('reads no memory card by card', async () => {
		const { app, stores } = await readTwice();
		const memories = vi.spyOn(stores.reviews, 'memories');
		const today = new Today(app);
		await today.load();
		expect(today.day?.due).toBeGreaterThan(0);
		expect(today.day?.decks.map(({ memory }) => memory)).toEqual([undefined, undefined]);
		expect(memories).not.toHaveBeenCalled();
	});

	it('tells later how well each deck is known, and what is the faintest', async () => {
		const { app, stores } = await readTwice();
		const today = new Today(app);
		await today.load();
		await today.remember(noPause);
		const all = await Promise.all(NAMES.map((id) => stores.reviews.memories(asDeckId(id))));
		for (const [i, name] of NAMES.entries()) {
			const deck = today.day?.decks.find(({ summary }) => summary.id === name);
			const due = (deck?.due ?? 0) + (deck?.fresh ?? 0);
			expect(deck?.memory).toEqual(deckMemoryOf(all[i] ?? [], due, app.now()));
		}
		const faintest = faintestOf(all.flat(), app.now());
		expect(today.day?.faintest?.chance).toBe(faintest?.chance);
	});

	it('keeps what was known while it is read anew', async () => {
		const { app } = await readTwice();
		const today = new Today(app);
		await today.load();
		await today.remember(noPause);
		const before = today.day;
		await today.load();
		expect(today.day).toEqual(before);
	});

	it('leaves what a later look has told', async () => {
		const { app } = await readTwice();
		const today = new Today(app);
		await today.load();
		let resume = (): void => undefined;
		const pause = vi.fn(noPause).mockReturnValueOnce(new Promise((go) => (resume = go)));
		const slow = today.remember(pause);
		app.clock.days(1);
		await today.load();
		const later = today.day;
		resume();
		await slow;
		expect(today.day).toBe(later);
	});
});
