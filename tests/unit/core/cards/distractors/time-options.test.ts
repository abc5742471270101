import { describe, expect, it } from 'vitest';
import { questionOf } from '#core/cards/card.ts';
import { makeCards } from '#core/cards/make-cards.ts';
import { makeDeck } from '#core/make-deck.ts';
import { tagger } from '../../../../fixtures/tagger.ts';
import { HandMade } from '../hand-made.ts';

/** A life in sentences, each with its year. */
function life(sentences: readonly (readonly [said: string, base: string, year: string])[]): HandMade {
	const text = new HandMade(sentences.map(([said, , year]) => `Ada Okoye ${said} in ${year}.`));
	sentences.forEach(([said, base, year], sentence) => {
		text.fact(
			'event',
			{ subject: [text.entity('Ada Okoye', 'person')], what: [text.words(said)] },
			{ sentence, time: text.time(year, 'year', year), predicate: { auxiliary: 'did', base, said } }
		);
	});
	return text;
}

const optionsOf = (text: HandMade, words: string): readonly string[] => {
	const card = makeCards(text.material()).proposals.find((each) => questionOf(each.card).includes(words))?.card;
	return card?.type === 'choice' ? card.distractors.map((option) => option.text) : [];
};

const LIFE = [
	['moved to Oslo', 'move to Oslo', '1901'],
	['married Lars Holm', 'marry Lars Holm', '1907'],
	['founded the Lund School', 'found the Lund School', '1912'],
	['visited Rome', 'visit Rome', '1919'],
	['visited Vienna', 'visit Vienna', '1923']
] as const;

describe('wrong years', () => {
	it('come first from other years of the same text', () => {
		const options = optionsOf(life(LIFE), 'marry Lars Holm');
		const told = LIFE.map(([, , year]) => year);
		expect(options).toHaveLength(3);
		expect(options.filter((option) => told.includes(option as (typeof told)[number]))).toHaveLength(2);
		expect(options).not.toContain('1907');
	});

	it('are not the year of another deed of the same kind', () => {
		expect(optionsOf(life(LIFE), 'visit Rome')).not.toContain('1923');
	});

	it('are not the year in which the same name was told of by other words', () => {
		const made = makeDeck(
			'Ada Okoye\n\nIn 1874 Ada Okoye sent a song to the Lund Prize. In 1876 Ada Okoye won the Lund Prize. She died in 1901.',
			tagger
		);
		const cards = made.ok ? made.value.proposals.map(({ card }) => card) : [];
		const card = cards.find((each) => questionOf(each).startsWith('In which year did Ada Okoye send'));
		const wrong = card?.type === 'choice' ? card.distractors.map((option) => option.text) : [];
		expect(wrong).toHaveLength(3);
		expect(wrong).not.toContain('1876');
	});

	it('are not named in the sentence itself', () => {
		const text = life([['moved to Oslo and, unlike in 1905, stayed', 'move to Oslo', '1901'], ...LIFE.slice(1)]);
		expect(optionsOf(text, 'move to Oslo')).not.toContain('1905');
	});

	it('are none where what was so by a year was so in later ones', () => {
		const made = makeDeck(
			'Lund\n\nBy 1327, the name of Lund had developed into Lunden. Lund is a town in Sweden.',
			tagger
		);
		const cards = made.ok ? made.value.proposals.map(({ card }) => card) : [];
		const card = cards.find((each) => questionOf(each).startsWith('By which year'));
		expect(card?.type).toBe('basic');
	});
});
