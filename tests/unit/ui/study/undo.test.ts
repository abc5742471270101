import { expect, it } from 'vitest';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import type { StudySession } from '#ui/study/study-session.svelte.ts';
import { around, basic, deckOf, type Around } from './a-sitting.ts';

const CARDS = 45;

async function sitDown(app: Around): Promise<StudySession> {
	const room = new StudyRoom(app, undefined);
	await room.open();
	if (room.session === undefined) throw new Error('There is no sitting');
	return room.session;
}

const longDeck = () =>
	deckOf(
		'rivers',
		Array.from({ length: CARDS }, (_, i) => basic(`river-${i}`))
	);

it('forty grades are taken back one by one, over two reloads, and leave nothing behind', async () => {
	const app = await around(longDeck());
	const stores = await app.stores();
	await stores.settings.set({ newPerDay: CARDS });
	const ratings = ['easy', 'good', 'again', 'hard'] as const;
	const first = await sitDown(app);
	const asked: (string | undefined)[] = [];
	for (let i = 0; i < 40; i++) {
		asked.push(first.leaf?.asked.card.id);
		await first.leaf?.reveal();
		await first.grade(ratings[i % ratings.length] ?? 'good');
	}
	const back: (string | undefined)[] = [];
	for (let reload = 0; reload < 2; reload++) {
		const session = await sitDown(app);
		for (let step = 0; step < 20; step++) {
			expect(session.canUndo, `step ${back.length}`).toBe(true);
			await session.undo();
			back.push(session.leaf?.asked.card.id);
		}
	}
	expect(back).toEqual(asked.toReversed());
	const log = await stores.reviews.all();
	expect(log.filter(({ type }) => type === 'undo')).toHaveLength(40);
	expect(log).toHaveLength(80);
	for (const { id } of longDeck().cards) expect(await stores.reviews.memoryOf(id)).toBeUndefined();
	expect((await sitDown(app)).canUndo).toBe(false);
});
