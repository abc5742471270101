import { describe, expect, it } from 'vitest';
import { questionOf } from '#core/cards/card.ts';
import { makeDeck } from '#core/make-deck.ts';
import { tagger } from '../../../fixtures/tagger.ts';

function asked(text: string): readonly string[] {
	const made = makeDeck(`A text\n\n${text}\n\n${'Rain fell on the fields and on the roofs. '.repeat(40)}`, tagger, {});
	return made.ok ? made.value.proposals.map(({ card }) => questionOf(card)) : [];
}

describe('the year of a post', () => {
	it('is the one year that its sentence tells of', () => {
		expect(asked('In 1875 Ada Okoye, the mayor of Oslo, opened the harbour of Bergen.')).toContain(
			'Who was mayor of Oslo in 1875?'
		);
	});

	it('is that of the words that open the sentence', () => {
		expect(asked('On an 1875 trip to Bergen, Lars Holm met Ada Okoye, mayor of Oslo.')).toContain(
			'Who was mayor of Oslo in 1875?'
		);
	});

	it.each([
		['words that close the sentence', 'Lars Holm met Ada Okoye, mayor of Oslo, after an 1875 trip.'],
		['a post of another time', 'In 1875 Ada Okoye, the future mayor of Oslo, opened the harbour of Bergen.'],
		[
			'a sentence of two years',
			'In 1875 Ada Okoye, the mayor of Oslo, opened the harbour of Bergen, which had been begun in 1861.'
		],
		['years of a life', 'Ada Okoye (1820–1891), the mayor of Oslo, met Lars Holm.']
	])('is not taken from %s', (_name, text) => {
		expect(
			asked(text).filter((question) => /^(?:Who was|Which post)\b/u.test(question) && /\bin 18\d\d\b/u.test(question))
		).toEqual([]);
	});
});
