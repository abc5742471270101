import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { Leaf } from '#ui/session/leaf.svelte.ts';
import { StudyRoom } from '#ui/study/study-room.svelte.ts';
import { around, choice, deckOf, type Around } from './a-sitting.ts';

const RIVERS = asDeckId('rivers');
const QUOTE = 'The Danube ends in a wide delta on the Black Sea.';
const made: Card = {
	type: 'choice',
	id: asCardId('danube'),
	group: 'danube',
	tags: [],
	hints: [],
	question: 'Where does the Danube end?',
	answers: ['the Black Sea'],
	distractors: [{ text: 'the Red Sea' }, { text: 'the North Sea' }, { text: 'the Baltic Sea' }],
	shuffle: true,
	source: { quote: QUOTE, start: 0, end: QUOTE.length }
};

/** Asks the one card of the deck, as it stands by the clock, and answers it rightly. */
async function play(app: Around, answer: (leaf: Leaf) => Promise<void>) {
	const room = new StudyRoom(app, RIVERS);
	await room.open();
	const leaf = room.session?.leaf;
	if (leaf === undefined) return undefined;
	await answer(leaf);
	await room.session?.next();
	const events = await (await app.stores()).reviews.all();
	const last = events.at(-1);
	const { exercise, rung, sentence } = leaf.asked;
	return { exercise: exercise.type, rung, sentence, rating: last?.type === 'grade' ? last.rating : undefined };
}

const rightly = (leaf: Leaf): Promise<void> =>
	leaf.check(leaf.asked.exercise.type === 'choice' ? { options: ['the Black Sea'] } : { texts: ['Black Sea'] });

async function untilDue(app: Around): Promise<void> {
	const memory = await (await app.stores()).reviews.memoryOf(made.id);
	app.clock.at = memory?.due ?? app.clock.at;
}

describe('a made card', () => {
	it('is met as a choice that counts less, then with its sentence, then with nothing', async () => {
		const app = await around(deckOf('rivers', [made]));
		const plays: unknown[] = [];
		for (let time = 0; time < 6; time++) {
			plays.push(await play(app, rightly));
			await untilDue(app);
		}
		const sentence = 'The Danube ends in a wide delta on ____.';
		expect(plays[0]).toEqual({ exercise: 'choice', rung: 'choice', sentence: undefined, rating: 'hard' });
		expect(plays[1]).toEqual({ exercise: 'typed', rung: 'gap', sentence, rating: 'good' });
		expect(plays.at(-1)).toEqual({ exercise: 'typed', rung: 'recall', sentence: undefined, rating: 'good' });
	});

	it('is asked as it was written where its learner wants it so, for all decks or for one', async () => {
		const app = await around(deckOf('rivers', [made]));
		const stores = await app.stores();
		await stores.settings.set({ ladder: false });
		expect(await play(app, rightly)).toMatchObject({ rung: undefined, rating: 'good' });
		await stores.decks.choose(RIVERS, { ladder: true });
		await untilDue(app);
		expect(await play(app, rightly)).toMatchObject({ rung: 'gap' });
	});
});

describe('a card that an author wrote', () => {
	it('is asked as it was written, until its learner wants the ladder for its deck', async () => {
		const app = await around(deckOf('rivers', [choice('the Black Sea')]));
		expect(await play(app, rightly)).toMatchObject({ exercise: 'choice', rung: undefined, rating: 'good' });
		const other = await around(deckOf('rivers', [choice('the Black Sea')]));
		await (await other.stores()).decks.choose(RIVERS, { ladder: true });
		expect(await play(other, rightly)).toMatchObject({ rung: 'choice', rating: 'hard' });
	});
});
