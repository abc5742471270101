import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { makeCards } from '#core/cards/make-cards.ts';
import { HandMade } from '../hand-made.ts';

const FILLER = 'word '.repeat(400);

/** A text of dated deeds of one person, out of order, with words enough for a card each. */
function deeds(events: readonly (readonly [said: string, base: string, year: string])[]): HandMade {
	const text = new HandMade([...events.map(([said, , year]) => `Ada Okoye ${said} in ${year}.`), FILLER]);
	events.forEach(([said, base, year], sentence) => {
		text.fact(
			'event',
			{ subject: [text.entity('Ada Okoye', 'person')], what: [text.words(said)] },
			{
				sentence,
				spans: [text.spanOf(sentence)],
				time: text.time(year, 'year', year),
				predicate: { auxiliary: 'did', base, said }
			}
		);
	});
	return text;
}

const cardOf = (text: HandMade, type: string) =>
	makeCards(text.material()).proposals.find(({ card }) => card.type === type)?.card;

const EVENTS = [
	['visited Rome', 'visit Rome', '1919'],
	['moved to Oslo', 'move to Oslo', '1901'],
	['married Lars Holm', 'marry Lars Holm', '1907']
] as const;

describe('setsOf', () => {
	it('puts dated deeds of one person in their order', () => {
		const text = deeds(EVENTS);
		const card = cardOf(text, 'order');
		if (!card) throw new Error('an order card');
		expect(questionOf(card)).toBe('Put these events in Ada Okoye’s life (1901–1919) in order, the earliest first.');
		expect(answerOf(card)).toBe('Moved to Oslo → Married Lars Holm → Visited Rome');
		expect(text.document.text.slice(card.source?.start, card.source?.end)).toBe(card.source?.quote);
	});

	it('wants three of them', () => {
		expect(cardOf(deeds(EVENTS.slice(1)), 'order')).toBeUndefined();
	});

	it('puts no two of one year in an order that the text does not give', () => {
		expect(
			cardOf(deeds([...EVENTS.slice(1), ['founded a school', 'found a school', '1907']]), 'order')
		).toBeUndefined();
	});

	it('shows no date in what is to be ordered', () => {
		expect(
			cardOf(deeds([...EVENTS.slice(1), ['left the class of 1919', 'leave the class of 1919', '1919']]), 'order')
		).toBeUndefined();
	});

	it('matches people with their posts', () => {
		const people = [
			['Ada Okoye', 'king of Solvik'],
			['Lars Holm', 'president of Estmark'],
			['Mina Roy', 'prime minister of Lund']
		] as const;
		const text = new HandMade([...people.map(([name, post]) => `${name} is ${post}.`), FILLER]);
		people.forEach(([name, post], sentence) => {
			text.fact(
				'role',
				{ person: [text.entity(name, 'person')], post: [text.words(post)] },
				{ sentence, spans: [text.spanOf(sentence)] }
			);
		});
		const card = cardOf(text, 'match');
		expect(card && answerOf(card)).toBe(
			'Ada Okoye – King of Solvik; Lars Holm – President of Estmark; Mina Roy – Prime minister of Lund'
		);
	});

	it('matches nothing where one post would fit two people', () => {
		const people = ['Ada Okoye', 'Lars Holm', 'Mina Roy'];
		const text = new HandMade([...people.map((name) => `${name} is senator of Estmark.`), FILLER]);
		people.forEach((name, sentence) => {
			text.fact(
				'role',
				{ person: [text.entity(name, 'person')], post: [text.words('senator of Estmark')] },
				{ sentence, spans: [text.spanOf(sentence)] }
			);
		});
		expect(cardOf(text, 'match')).toBeUndefined();
	});
});
