import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptQuiz } from '#storage/sitting-store.ts';
import type { Stores } from '#storage/stores.ts';
import { BACKENDS } from './backends.ts';
import { DECK, id } from './examples.ts';

const quiz: KeptQuiz = {
	plan: { decks: [DECK], length: 10, kinds: ['choice', 'writing'], counts: true, isExam: false },
	seed: 'some seed',
	cards: [id('a'), id('b')],
	answers: [{ cardId: id('a'), verdict: 'almost', wasKnown: true, given: { texts: ['Gulistam'] } }],
	startedAt: 5
};

describe.each(BACKENDS)('a quiz kept in $name', ({ open, discard }) => {
	let stores: Stores;
	beforeEach(async () => {
		stores = await open();
	});
	afterEach(() => discard(stores));

	it('waits as it was left, until it is ended or another is begun', async () => {
		expect(await stores.sittings.quiz()).toBeUndefined();
		await stores.sittings.keepQuiz(quiz);
		expect(await stores.sittings.quiz()).toEqual(quiz);
		await stores.sittings.keepQuiz({ ...quiz, answers: [] });
		expect((await stores.sittings.quiz())?.answers).toEqual([]);
		await stores.sittings.dropQuiz();
		expect(await stores.sittings.quiz()).toBeUndefined();
	});

	it('is no part of a backup', async () => {
		await stores.sittings.keepQuiz(quiz);
		expect(JSON.stringify(await stores.snapshot())).not.toContain('some seed');
	});
});
