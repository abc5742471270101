import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { cardQuality } from '#core/cards/quality/card-quality.ts';
import { asCardId } from '#core/shared/ids.ts';

const base = { id: asCardId('d/a'), group: 'd/a', tags: [], hints: [] };
const basic = (question: string, answer: string): Card => ({ ...base, type: 'basic', question, answer });
const typed = (question: string, answer: string, accept: readonly string[] = []): Card => ({
	...base,
	type: 'typed',
	question,
	answer,
	accept
});
const choice = (question: string, answer: string, ...wrong: readonly string[]): Card => ({
	...base,
	type: 'choice',
	question,
	answers: [answer],
	distractors: wrong.map((text) => ({ text })),
	shuffle: true
});
const cloze = (text: string, answer: string): Card => ({ ...base, type: 'cloze', text, answer, accept: [] });

const codes = (card: Card, language = 'en'): readonly string[] => cardQuality(card, language).map(({ code }) => code);

describe('a card is warned of when', () => {
	it.each([
		['its question is long', basic(`Which ${'very '.repeat(50)}long river is it?`, 'The Nile'), ['W301']],
		['its answer is long', basic('Why?', 'because '.repeat(12)), ['W302']],
		['the question says the answer', basic('What is the Suez Canal called?', 'The Suez canal'), ['W303']],
		['the question says another right answer', typed('Who was Lenin?', 'Vladimir Ulyanov', ['Lenin']), ['W303']],
		['the text around the gap says the answer', cloze('Tehran is ____, and Tehran it stays.', 'Tehran'), ['W303']],
		[
			'its list is long',
			basic(
				'Which?',
				'a b c d e f g h'
					.split(' ')
					.map((item) => `- ${item}`)
					.join('\n')
			),
			['W305']
		],
		['an option is lazy', choice('Which?', 'Baku', 'Tbilisi', 'All of the above'), ['W309']],
		['the gap is the text', cloze('See ____.', 'the International Corridor'), ['W310']],
		['the answer is a list in disguise', basic('Which?', 'sea, rail and road'), ['W311']],
		['a pronoun stands alone', basic('When was it signed?', '1813'), ['W312']],
		['an option stands out', choice('Which?', 'Baku', 'Tbilisi', 'Yerevan, the capital of Armenia'), ['W313']]
	])('%s', (_name, card, wanted) => {
		expect(codes(card)).toEqual(wanted);
	});
});

describe('a card is left alone when', () => {
	it.each([
		['it is short and plain', basic('Which river flows through Tbilisi?', 'The Kura')],
		['its answer is short enough to occur by accident', basic('Is Iran in Asia?', 'Is')],
		['its answer is made of small words', basic('Who gave to the poor of the city?', 'of the')],
		['its options name the answer', choice('Which is north of Iran: Baku or Basra?', 'Baku', 'Basra')],
		['all its options are long', choice('Which?', 'The road to the north of it', 'The road to the south of it')],
		['"these" points at its options', choice('Which of these are compounds?', 'water', 'iron')],
		['its picture is pointed at', { ...basic('What is this?', 'A flask'), image: { src: 'a.webp', alt: 'Glass' } }],
		[
			'its list has seven items',
			{ ...base, type: 'order' as const, question: 'In order?', items: 'a b c d e f g'.split(' ') }
		]
	])('%s', (_name, card) => {
		expect(codes(card)).toEqual([]);
	});

	it('the pronoun is of another language', () => {
		expect(codes(basic('Was it so?', 'Ja'), 'de')).toEqual([]);
		expect(codes(basic('Was it so?', 'Ja'), 'und')).toEqual(['W312']);
	});
});
