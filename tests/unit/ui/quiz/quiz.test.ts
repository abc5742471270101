import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { seededRandom } from '#core/shared/random.ts';
import { drawQuestions, QUIZ_LENGTH, quizExerciseOf } from '#ui/quiz/questions.ts';
import { QuizRoom } from '#ui/quiz/quiz-room.svelte.ts';
import type { Quiz } from '#ui/quiz/quiz.svelte.ts';
import { around, basic, choice, deckOf, typed, type Around } from '../study/a-sitting.ts';

const DECK = asDeckId('rivers');

async function begin(app: Around): Promise<Quiz> {
	const room = new QuizRoom(app, DECK);
	await room.open();
	if (room.quiz === undefined) throw new Error('There is no such deck');
	return room.quiz;
}

const app = () => around(deckOf('rivers', [choice('danube'), choice('volga'), typed('adviser', 'Igor Levitin')]));

/** Gives the right answer, or a wrong one. */
async function answer(quiz: Quiz, isRight: boolean): Promise<void> {
	const asked = quiz.leaf?.asked;
	if (asked?.exercise.type === 'choice') {
		const option = asked.exercise.options.find(({ isAnswer }) => isAnswer === isRight);
		await quiz.leaf?.check({ options: [option?.text ?? ''] });
	} else await quiz.leaf?.check({ text: isRight ? 'Igor Levitin' : 'somebody' });
}

const noMemories = { memories: [], today: 0 };

describe('the questions of a quiz', () => {
	it('are cards that the app can check', () => {
		const drawn = drawQuestions([basic('danube'), choice('volga')], noMemories, seededRandom('a'));
		expect(drawn.map(({ id }) => id)).toEqual(['volga']);
	});

	it('are ten at most, each once', () => {
		const cards = Array.from({ length: 30 }, (_, i) => choice(`card-${i}`));
		const drawn = drawQuestions(cards, noMemories, seededRandom('a'));
		expect(drawn).toHaveLength(QUIZ_LENGTH);
		expect(new Set(drawn).size).toBe(QUIZ_LENGTH);
	});

	it('are the same for the same seed', () => {
		const cards = Array.from({ length: 30 }, (_, i) => choice(`card-${i}`));
		const [first, second] = [1, 2].map(() => drawQuestions(cards, noMemories, seededRandom('a')));
		expect(first).toEqual(second);
	});

	it('ask for a gap in words, and for a statement by a choice', () => {
		const base = { id: asCardId('a'), group: 'a', tags: [], hints: [] };
		const cloze: Card = { ...base, type: 'cloze', text: 'It is ____ km.', answer: '7,200', accept: [] };
		const statement: Card = { ...base, type: 'true-false', statement: 'It is long.', isTrue: true };
		expect(quizExerciseOf(cloze, seededRandom('a'))).toEqual({ type: 'typed' });
		expect(quizExerciseOf(statement, seededRandom('a'))).toMatchObject({
			options: [
				{ text: 'True', isAnswer: true },
				{ text: 'False', isAnswer: false }
			]
		});
	});
});

describe('a quiz', () => {
	it('counts what was known and keeps what was missed', async () => {
		const quiz = await begin(await app());
		for (let place = 0; quiz.leaf !== undefined; place++) {
			await answer(quiz, place !== 1);
			await quiz.next();
		}
		expect(quiz.answers.map(({ wasKnown }) => wasKnown)).toEqual([true, false, true]);
		expect(quiz.missed).toHaveLength(1);
	});

	it('writes one honest rating for each card', async () => {
		const here = await app();
		const quiz = await begin(here);
		for (let place = 0; quiz.leaf !== undefined; place++) {
			await answer(quiz, place > 0);
			await quiz.next();
		}
		quiz.again();
		await answer(quiz, true);
		await quiz.next();
		const written = await (await here.stores()).reviews.all();
		expect(written.map((event) => event.type === 'grade' && event.rating)).toEqual(['again', 'good', 'good']);
	});

	it('leaves the schedule alone when the learner wants it so', async () => {
		const here = await app();
		const quiz = await begin(here);
		quiz.toggleCounts();
		await answer(quiz, true);
		await quiz.next();
		expect(quiz.answers).toHaveLength(1);
		expect(await (await here.stores()).reviews.all()).toEqual([]);
	});

	it('takes the learner’s word that an answer was right', async () => {
		const here = await app();
		const quiz = await begin(here);
		await answer(quiz, false);
		await quiz.claimRight();
		expect(quiz.missed).toEqual([]);
		expect(await (await here.stores()).reviews.all()).toMatchObject([{ rating: 'good' }]);
	});

	it('moves on only after an answer', async () => {
		const quiz = await begin(await app());
		await quiz.next();
		await quiz.claimRight();
		expect(quiz.answers).toEqual([]);
	});

	it('says when there is no such deck, and when nothing in it can be checked', async () => {
		const missing = new QuizRoom(await app(), asDeckId('lakes'));
		await missing.open();
		expect(missing.state).toBe('missing');
		const quiz = await begin(await around(deckOf('rivers', [basic('danube')])));
		expect([quiz.leaf, quiz.total]).toEqual([undefined, 0]);
	});
});
