import { expect, it } from 'vitest';
import { asDeckId } from '#core/shared/ids.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import { Today } from '#ui/study/today.svelte.ts';
import { around, basic, deckOf } from '../unit/ui/study/a-sitting.ts';

const deckOfThirty = (id: string) =>
	deckOf(
		id,
		Array.from({ length: 30 }, (_, i) => basic(`${id}/${i}`))
	);

it('twenty new cards a day are twenty over all decks, not twenty of each', async () => {
	const app = await around(deckOfThirty('rivers'), deckOfThirty('hills'), deckOfThirty('lakes'));
	const today = new Today(app);
	await today.load();
	expect(today.day?.fresh).toBe(20);
	expect(today.day?.decks.map(({ fresh }) => fresh).sort()).toEqual([6, 7, 7]);
	const room = new StudyRoom(app, undefined);
	await room.open();
	expect(room.session?.total).toBe(20);
});

it('cards that were met in one deck are spent for the others too', async () => {
	const app = await around(deckOfThirty('rivers'), deckOfThirty('hills'));
	const rivers = new StudyRoom(app, asDeckId('rivers'));
	await rivers.open();
	for (let met = 0; met < 15; met++) {
		await rivers.session?.leaf?.reveal();
		await rivers.session?.grade('easy');
	}
	const hills = new StudyRoom(app, asDeckId('hills'));
	await hills.open();
	expect(hills.session?.total).toBe(5);
});
