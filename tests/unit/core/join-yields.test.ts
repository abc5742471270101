import { describe, expect, it } from 'vitest';
import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import { derivedCardId } from '#core/cards/card-id.ts';
import { joinYields } from '#core/join-yields.ts';
import type { Yield } from '#core/made.ts';

interface Asked {
	readonly question: string;
	readonly answer: string;
	readonly wrong?: readonly string[];
}

/** A document of which each sentence gave one card. */
function document(title: string, asked: readonly Asked[], published?: string): Yield {
	const sentences = asked.map(({ question, answer }) => `${title} tells: ${question} ${answer}.`);
	const text = sentences.join(' ');
	const spans = sentences.map((sentence) => ({
		start: text.indexOf(sentence),
		end: text.indexOf(sentence) + sentence.length
	}));
	const cards = asked.map(({ question, answer, wrong }, i): Card => {
		const source = {
			title,
			...(published !== undefined && { date: published }),
			quote: sentences[i] ?? '',
			...spans[i]
		};
		const base = { id: derivedCardId('basic', question), group: `fact-${i}`, tags: [], hints: [], source };
		return wrong === undefined
			? { ...base, type: 'basic', question, answer }
			: {
					...base,
					type: 'choice',
					question,
					answers: [answer],
					distractors: wrong.map((each) => ({ text: each })),
					shuffle: true
				};
	});
	return {
		document: {
			title,
			text,
			blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
			language: 'en',
			...(published !== undefined && { published })
		},
		sentences: spans.map((span, index) => ({ index, block: 0, span })),
		proposals: cards.map((card, i) => ({
			card,
			factId: card.group,
			relation: 'measure',
			sentence: i,
			span: spans[i] ?? { start: 0, end: 0 },
			score: 1
		})),
		refusals: []
	};
}

const LENGTH = { question: 'How long is the Varde River?', answer: '80 kilometres (50 miles)' };
const MAYOR = { question: 'Who was the mayor of Port Varde in 1950?', answer: 'Ada Okoye' };
const told = (yields: readonly Yield[]) =>
	joinYields(yields).map(({ card }) => [questionOf(card), answerOf(card), 1 + (card.moreSources?.length ?? 0)]);

describe('one document', () => {
	it('gives its proposals as they are', () => {
		const one = document('Rivers', [LENGTH, MAYOR]);
		expect(joinYields([one])).toEqual(one.proposals.map((proposal) => ({ ...proposal, document: 0 })));
	});
});

describe('a fact of two documents', () => {
	it('is one card with a source in each, that of the earlier document first', () => {
		const [late, early] = [document('Rivers', [LENGTH], '2019'), document('Waters', [LENGTH], '2001-05')];
		const [only, ...others] = joinYields([late, early]);
		expect(others).toEqual([]);
		expect(only?.document).toBe(1);
		expect(only?.card.source).toMatchObject({ title: 'Waters', quote: early.document.text });
		expect(only?.card.moreSources).toEqual([expect.objectContaining({ title: 'Rivers', quote: late.document.text })]);
	});

	it.each([
		['in other units', '80 km'],
		['without the other rendering', '80 kilometres'],
		['in other capitals', '80 Kilometres (50 Miles)']
	])('is still one card when its answer is given %s', (_, answer) => {
		expect(told([document('Rivers', [LENGTH]), document('Waters', [{ ...LENGTH, answer }])])).toHaveLength(1);
	});

	it('is one card when the questions share most of their words', () => {
		const other = { ...MAYOR, question: 'Who was mayor of Port Varde in 1950?' };
		expect(told([document('Rivers', [MAYOR]), document('Waters', [other])])).toEqual([
			[MAYOR.question, 'Ada Okoye', 2]
		]);
	});

	it('has one source when the document was given twice', () => {
		expect(told([document('Rivers', [LENGTH]), document('Rivers', [LENGTH])])).toEqual([
			[LENGTH.question, LENGTH.answer, 1]
		]);
	});

	it('is no sibling of another document’s fact of the same place', () => {
		const groups = joinYields([document('Rivers', [LENGTH]), document('Waters', [MAYOR])]).map(
			({ card }) => card.group
		);
		expect(new Set(groups).size).toBe(2);
	});
});

describe('documents that disagree', () => {
	const [rivers, waters] = [
		document('Rivers', [LENGTH, MAYOR], '2019-03'),
		document('Waters', [{ ...LENGTH, answer: '82 kilometres' }])
	];

	it('are both asked, each by its name', () => {
		expect(told([rivers, waters])).toEqual([
			['According to “Rivers” (2019): How long is the Varde River?', '80 kilometres (50 miles)', 1],
			[MAYOR.question, 'Ada Okoye', 1],
			['According to “Waters”: How long is the Varde River?', '82 kilometres', 1]
		]);
	});

	it.each([
		['5 June 1975', '5 May 1980'],
		['1828', '1829'],
		['Lars Holm', 'Mina Roy'],
		['80 kilometres', '80 miles']
	])('do so by %s and %s', (a, b) => {
		const asked = (answer: string) => [{ question: 'What stands on the stone?', answer }];
		expect(told([document('Rivers', asked(a)), document('Waters', asked(b))])).toHaveLength(2);
	});

	it('offer nobody’s answer as a wrong option', () => {
		const wrong = ['Lars Holm', 'Mina Roy', 'Olga Lind'];
		const [first, second] = joinYields([
			document('Rivers', [{ ...MAYOR, wrong }]),
			document('Waters', [{ ...MAYOR, answer: 'Mina Roy', wrong: ['Ada Okoye', 'Ivo Ray', 'Olga Lind'] }])
		]);
		expect(first?.card).toMatchObject({ distractors: [{ text: 'Lars Holm' }, { text: 'Olga Lind' }] });
		expect(second?.card).toMatchObject({ distractors: [{ text: 'Ivo Ray' }, { text: 'Olga Lind' }] });
	});

	it('are left out when they bear one name', () => {
		const twin = document('Rivers', [{ ...LENGTH, answer: '82 kilometres' }], '2019-07');
		expect(told([rivers, twin])).toEqual([[MAYOR.question, 'Ada Okoye', 1]]);
	});
});

describe('the order of documents', () => {
	it('changes nothing but the order of the list', () => {
		const all = [
			document('Rivers', [LENGTH, MAYOR], '2019-03'),
			document('Waters', [{ ...LENGTH, answer: '82 kilometres' }, MAYOR]),
			document('Mayors', [MAYOR, { question: 'When was Port Varde founded?', answer: '1702' }], '2001'),
			document('Streams', [{ ...LENGTH, answer: '80 km' }])
		];
		const cards = (yields: readonly Yield[]) =>
			joinYields(yields)
				.map(({ card }) => JSON.stringify(card))
				.toSorted();
		const wanted = cards(all);
		for (const order of [
			[1, 0, 2, 3],
			[3, 2, 1, 0],
			[2, 3, 0, 1],
			[1, 3, 0, 2]
		])
			expect(cards(order.flatMap((i) => all[i] ?? []))).toEqual(wanted);
	});
});
