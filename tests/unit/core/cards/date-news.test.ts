import { describe, expect, it } from 'vitest';
import { questionOf } from '#core/cards/card.ts';
import { makeDeck } from '#core/make-deck.ts';
import { tagger } from '../../../fixtures/tagger.ts';

/** Words enough for a few cards more. */
const RAIN = 'Rain fell on the fields and on the roofs. '.repeat(40);

/** The questions made of a text that was published in a month. */
function asked(text: string, published: string): readonly string[] {
	const made = makeDeck(`A text\n\n${text}\n\n${RAIN}`, tagger, { published });
	return made.ok ? made.value.proposals.map(({ card }) => questionOf(card)) : [];
}

describe('the date of news', () => {
	it('stands in the question of what happened in the days of the document', () => {
		const questions = asked('Ada Okoye met Lars Holm in Oslo on Tuesday. Later Rolf Dahl met Mina Roy.', '2019-06');
		expect(questions).toContain('Who met Lars Holm in Oslo in June 2019?');
		expect(questions).toContain('Who met Mina Roy in June 2019?');
	});

	it('stands in the question of who holds which post when the news is told', () => {
		const questions = asked('Norway’s trade minister Ada Okoye spoke in Oslo on Tuesday.', '2019-06');
		expect(questions).toContain('Who was Norway’s trade minister in June 2019?');
	});

	it('is not given to what somebody was before', () => {
		const text = 'Ada Okoye spoke on Tuesday. Lars Holm served as chancellor of Estmark. Mina Roy is mayor of Oslo.';
		const questions = asked(text, '2019-06').filter((question) => question.includes('Who was'));
		expect(questions).toEqual(['Who was mayor of Oslo in June 2019?']);
	});

	it('is not given to what happened in other times', () => {
		const text = 'Ada Okoye met Lars Holm on Tuesday. In 1931 the war ended. Rolf Dahl met Anna Berg in Bergen.';
		expect(asked(text, '2019-06').filter((question) => /Dahl|Berg/u.test(question))).toEqual([
			'Whom did Rolf Dahl meet in Bergen?',
			'Who met Anna Berg in Bergen?'
		]);
	});

	it('is not given in a document that tells of no days of its own', () => {
		expect(asked('Ada Okoye met Lars Holm in Oslo. The council was founded in 1931.', '2019-06')).toContain(
			'Who met Lars Holm in Oslo?'
		);
	});
});
