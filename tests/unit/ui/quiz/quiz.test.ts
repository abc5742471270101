import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { seededRandom } from '#core/shared/random.ts';
import { StorageError } from '#storage/storage-error.ts';
import type { QuizPlan } from '#storage/sitting-store.ts';
import type { Stores } from '#storage/stores.ts';
import { drawQuestions } from '#ui/quiz/questions.ts';
import { ALL_KINDS, kindOf, QUIZ_LENGTH, usualPlan } from '#ui/quiz/quiz-plan.ts';
import { QuizRoom } from '#ui/quiz/quiz-room.svelte.ts';
import { QuizSetUp } from '#ui/quiz/quiz-set-up.svelte.ts';
import type { Quiz } from '#ui/quiz/quiz.svelte.ts';
import { resultInWords, resultText } from '#ui/quiz/result-words.ts';
import { around, basic, choice, deckOf, match, order, typed, type Around } from '../study/a-sitting.ts';

const DECK = asDeckId('rivers');

async function begin(app: Around, change: Partial<QuizPlan> = {}): Promise<Quiz> {
	const room = new QuizRoom(app, undefined);
	await room.begin({ ...usualPlan([DECK]), ...change });
	if (room.quiz === undefined) throw new Error('There is no such deck');
	return room.quiz;
}

const app = () => around(deckOf('rivers', [choice('danube'), choice('volga'), typed('adviser', 'Igor Levitin')]));

/** Gives the right answer, or a wrong one. */
async function answer(quiz: Quiz, isRight: boolean): Promise<void> {
	const exercise = quiz.leaf?.asked.exercise;
	if (exercise?.type === 'choice') {
		const option = exercise.options.find(({ isAnswer }) => isAnswer === isRight);
		await quiz.check({ options: [option?.text ?? ''] });
	} else await quiz.check({ texts: [isRight ? 'Igor Levitin' : 'somebody'] });
}

async function answerAll(quiz: Quiz, wrongAt: number): Promise<void> {
	for (let place = 0; quiz.leaf !== undefined; place++) {
		await answer(quiz, place !== wrongAt);
		await quiz.next();
	}
}

const grades = async (here: Around) =>
	(await (await here.stores()).reviews.all()).map((event) => event.type === 'grade' && event.rating);

const candidates = (cards: readonly Card[]) => cards.map((card) => ({ card, deckId: DECK }));
const many = () => candidates(Array.from({ length: 30 }, (_, i) => choice(`card-${i}`)));
const standing = (seed = 'a') => ({ memories: [], today: 0, random: seededRandom(seed) });
const plan = usualPlan([DECK]);

describe('the questions of a quiz', () => {
	it('are cards that the app can judge, of the kinds that are wanted', () => {
		const long = { ...basic('long'), answer: 'An answer that is far too long for anybody to write it' } as Card;
		const cards = candidates([basic('danube'), long, choice('volga'), order('size'), match('ends')]);
		const ids = (kinds: QuizPlan['kinds']) =>
			drawQuestions(cards, { length: 9, kinds }, standing()).map(({ card }) => card.id);
		expect(ids(ALL_KINDS).toSorted()).toEqual(['danube', 'ends', 'size', 'volga']);
		expect(ids(['order', 'match']).toSorted()).toEqual(['ends', 'size']);
		expect(ids(['true-false'])).toEqual([]);
	});

	it('are as many as are wanted, each once', () => {
		const drawn = drawQuestions(many(), plan, standing());
		expect(drawn).toHaveLength(QUIZ_LENGTH);
		expect(new Set(drawn).size).toBe(QUIZ_LENGTH);
		expect(drawQuestions(many(), { ...plan, length: 25 }, standing())).toHaveLength(25);
	});

	it('are the same for the same seed, and others for another', () => {
		const [first, second, third] = ['a', 'a', 'b'].map((seed) => drawQuestions(many(), plan, standing(seed)));
		expect(first).toEqual(second);
		expect(first).not.toEqual(third);
	});

	it('ask of several siblings only one while there are others', () => {
		const siblings = Array.from({ length: 12 }, (_, i) => ({ ...choice(`s${i}`), group: 'one' }));
		const drawn = drawQuestions([...candidates(siblings), ...many()], plan, standing());
		expect(drawn.filter(({ card }) => card.group === 'one').length).toBeLessThanOrEqual(1);
	});

	it('leave out what is suspended, and ask last what was answered today', async () => {
		const here = await around(deckOf('rivers', [choice('danube'), choice('volga'), choice('rhine')]));
		const first = await begin(here, { length: 1 });
		const answered = first.leaf?.asked.card.id;
		await answerAll(first, -1);
		const second = await begin(here);
		await answerAll(second, -1);
		expect(second.answers.at(-1)?.cardId).toBe(answered);
	});

	it.each<[Card, string | undefined]>([
		[basic('a'), 'writing'],
		[choice('a'), 'choice'],
		[order('a'), 'order'],
		[match('a'), 'match']
	])('of %o are of the kind %s', (card, kind) => {
		expect(kindOf(card)).toBe(kind);
	});
});

describe('a quiz', () => {
	it('counts what was known, keeps a score, and tells what was missed', async () => {
		const quiz = await begin(await app());
		const scores: number[] = [];
		for (let place = 0; quiz.leaf !== undefined; place++) {
			await answer(quiz, place !== 1);
			await quiz.next();
			scores.push(quiz.score);
		}
		expect(scores).toEqual([1, 1, 2]);
		expect(quiz.answers.map(({ wasKnown }) => wasKnown)).toEqual([true, false, true]);
		expect(quiz.missed).toHaveLength(1);
		expect(quiz.missed[0]?.given).toBeDefined();
	});

	it('writes one honest rating for each card, and none for a further round', async () => {
		const here = await app();
		const quiz = await begin(here);
		await answerAll(quiz, 0);
		quiz.again();
		expect([quiz.total, quiz.canCount]).toEqual([1, false]);
		await answerAll(quiz, -1);
		expect(await grades(here)).toEqual(['again', 'good', 'good']);
	});

	it('leaves the schedule alone when the learner wants it so', async () => {
		const here = await app();
		const quiz = await begin(here);
		quiz.toggleCounts();
		await answerAll(quiz, -1);
		expect(quiz.answers).toHaveLength(3);
		expect(await grades(here)).toEqual([]);
	});

	it('aims at the retention of the deck', async () => {
		const here = await app();
		await (await here.stores()).decks.choose(DECK, { retention: 0.8 });
		await answerAll(await begin(here), -1);
		expect(await (await here.stores()).reviews.all()).toMatchObject([0, 1, 2].map(() => ({ retention: 0.8 })));
	});

	it('takes the learner’s word that an answer was right, and no answer at all as none', async () => {
		const here = await app();
		const quiz = await begin(here);
		await answer(quiz, false);
		await quiz.claimRight();
		await quiz.pass();
		expect(quiz.leaf?.verdict).toBe('wrong');
		await quiz.next();
		expect([quiz.answers.map(({ wasKnown }) => wasKnown), await grades(here)]).toEqual([
			[true, false],
			['good', 'again']
		]);
	});

	it('moves on only after an answer', async () => {
		const quiz = await begin(await app());
		await quiz.next();
		await quiz.claimRight();
		expect(quiz.answers).toEqual([]);
	});

	it('says when there is no such deck, and when nothing in it can be judged', async () => {
		const missing = new QuizRoom(await app(), asDeckId('lakes'));
		await missing.open();
		expect(missing.state).toBe('missing');
		const long = { ...basic('danube'), answer: 'An answer that is far too long for anybody to write it' } as Card;
		const quiz = await begin(await around(deckOf('rivers', [long])));
		expect([quiz.leaf, quiz.total]).toEqual([undefined, 0]);
	});
});

describe('an exam', () => {
	it('says nothing of an answer before the end, and writes each grade at once', async () => {
		const here = await app();
		const quiz = await begin(here, { isExam: true });
		await answer(quiz, false);
		expect([quiz.leaf?.side, quiz.leaf?.asked.number]).toEqual(['recto', 2]);
		expect(await grades(here)).toEqual(['again']);
		await answer(quiz, true);
		await answer(quiz, true);
		expect([quiz.leaf, quiz.missed.length]).toEqual([undefined, 1]);
		quiz.again();
		await answer(quiz, true);
		expect(quiz.leaf?.side).toBe('verso');
	});
});

describe('a quiz that is left', () => {
	it('is gone on with where it stopped, with the same options in the same order', async () => {
		const here = await app();
		const quiz = await begin(here);
		await answer(quiz, false);
		await quiz.next();
		const asked = quiz.leaf?.asked;
		const later = new QuizRoom(here, undefined);
		await later.open();
		expect([later.state, later.waiting?.answers.length]).toEqual(['waiting', 1]);
		await later.goOn();
		expect(later.quiz?.leaf?.asked).toEqual(asked);
		expect(later.quiz?.missed).toHaveLength(1);
	});

	it('is gone on with at the address of its deck', async () => {
		const here = await app();
		const room = new QuizRoom(here, DECK);
		await room.open();
		if (room.quiz === undefined) throw new Error('There is no such deck');
		await answer(room.quiz, true);
		await room.quiz.next();
		const later = new QuizRoom(here, DECK);
		await later.open();
		expect(later.quiz?.answers).toHaveLength(1);
	});

	it('does not ask again what was graded in the last moment', async () => {
		const here = await app();
		const { sittings } = await here.stores();
		const quiz = await begin(here);
		await answer(quiz, false);
		await quiz.next();
		const kept = await sittings.quiz();
		await answer(quiz, true);
		await quiz.next();
		if (kept === undefined) throw new Error('A quiz is kept after each answer');
		await sittings.keepQuiz(kept);
		const later = new QuizRoom(here, undefined);
		await later.open();
		await later.goOn();
		expect(later.quiz?.answers.map(({ wasKnown }) => wasKnown)).toEqual([false, true]);
		await answerAll(later.quiz as Quiz, -1);
		expect(await grades(here)).toHaveLength(3);
	});

	it('is forgotten when it has ended, and when its cards are gone', async () => {
		const here = await app();
		const stores = await here.stores();
		await answerAll(await begin(here), -1);
		expect(await stores.sittings.quiz()).toBeUndefined();
		const quiz = await begin(here);
		await answer(quiz, true);
		await quiz.next();
		await stores.decks.remove(DECK);
		const later = new QuizRoom(here, undefined);
		await later.open();
		await later.goOn();
		expect(later.state).toBe('set-up');
	});

	it('keeps its question when the device refuses, and writes no grade twice', async () => {
		const here = await app();
		const stores = await here.stores();
		const quiz = await begin(here);
		const keep: Stores['sittings']['keepQuiz'] = stores.sittings.keepQuiz.bind(stores.sittings);
		let refusals = 1;
		Object.assign(stores.sittings, {
			keepQuiz: (kept: never) => (refusals-- > 0 ? Promise.reject(new StorageError('quota')) : keep(kept))
		});
		await answer(quiz, true);
		await quiz.next();
		expect([quiz.fault, quiz.answers.length, (await grades(here)).length]).toEqual(['quota', 0, 1]);
		await quiz.next();
		expect([quiz.fault, quiz.answers.length, (await grades(here)).length]).toEqual([undefined, 1, 1]);
	});
});

describe('laying a quiz out', () => {
	it('begins with the newest deck and every kind, and counts what there is to ask', async () => {
		const here = await around(
			deckOf('hills', [choice('ararat')]),
			deckOf('rivers', [choice('danube'), order('size'), typed('adviser', 'Igor Levitin')])
		);
		const setUp = new QuizSetUp(here);
		await setUp.load();
		const newest = setUp.decks?.[0]?.id ?? '';
		expect(setUp.plan).toMatchObject({ decks: [newest], length: 10, counts: true, isExam: false });
		for (const { id } of setUp.decks ?? []) if (id !== newest) await setUp.toggleDeck(id);
		expect(setUp.available).toMatchObject({ choice: 2, order: 1, writing: 1, number: 0 });
		expect(setUp.questions).toBe(4);
		setUp.toggleKind('choice');
		expect(setUp.questions).toBe(2);
		setUp.length = 1;
		expect(setUp.questions).toBe(1);
		setUp.length = Number.NaN;
		setUp.length = 1_000;
		expect(setUp.length).toBe(100);
		for (const { id } of setUp.decks ?? []) await setUp.toggleDeck(id);
		expect(setUp.questions).toBe(0);
	});
});

describe('the words of a result', () => {
	it('say it in one sentence, and in a text to send', async () => {
		expect(resultInWords(3, 3)).toBe('Three questions, and you knew them all.');
		expect(resultInWords(10, 8)).toBe('You knew eight of ten questions.');
		expect(resultInWords(4, 0)).toBe('You knew none of four questions.');
		const quiz = await begin(await around(deckOf('rivers', [choice('danube')])));
		await answerAll(quiz, 0);
		expect(resultText(quiz.titles, quiz.answers)).toBe(
			'A quiz on Deck rivers: 0 of 1 known.\nMissed:\n– Which is danube? danube'
		);
	});
});
