import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { asCardId } from '#core/shared/ids.ts';
import { describeEditProblem, editCard, textsOf, type EditProblem } from '#ui/deck/edit-card.ts';

const base = { id: asCardId('d/c'), group: 'd/c', tags: ['t'], hints: [], source: { quote: 'Q' } };
const basic: Card = { ...base, type: 'basic', question: 'Who?', answer: 'Ann' };
const cloze: Card = { ...base, type: 'cloze', text: 'Ann met ____.', answer: 'Bob', accept: ['Robert'] };
const choice: Card = {
	...base,
	type: 'choice',
	question: 'Which?',
	answers: ['Kiel', 'Suez'],
	distractors: [{ text: 'Panama' }],
	shuffle: true
};
const number: Card = {
	...base,
	type: 'number',
	question: 'How long?',
	value: 7200,
	unit: 'km',
	answer: '7,200 km',
	tolerance: 72
};
const trueFalse: Card = { ...base, type: 'true-false', statement: 'Suez has locks.', isTrue: false };
const order: Card = { ...base, type: 'order', question: 'In order?', items: ['Suez', 'Kiel', 'Panama'] };
const match: Card = {
	...base,
	type: 'match',
	question: 'Match.',
	pairs: [
		{ left: 'Ann', right: 'queen' },
		{ left: 'Bob', right: 'king' }
	],
	extra: []
};
const typed: Card = { ...base, type: 'typed', question: 'Who?', answer: 'Ann', accept: ['Anne'] };
const ALL = [basic, cloze, choice, number, trueFalse, order, match, typed];

describe('editCard', () => {
	it.each(ALL.map((card) => [card.type, card] as const))(
		'gives a %s card back unchanged from its own texts',
		(_, card) => {
			expect(editCard(card, textsOf(card))).toEqual({ ok: true, value: card });
		}
	);

	it.each<[string, Card, string, string, object]>([
		['question and answer', basic, ' Who met Bob? ', 'Anna', { question: 'Who met Bob?', answer: 'Anna' }],
		['a gap text', cloze, '____ met Ann.', 'Bob', { text: '____ met Ann.', accept: ['Robert'] }],
		['several answers', choice, 'Which?', 'Kiel\n\nCorinth', { answers: ['Kiel', 'Corinth'] }],
		[
			'a number with commas',
			number,
			'How long?',
			'5,500 miles',
			{ value: 5500, unit: 'miles', answer: '5,500 miles', tolerance: 55 }
		],
		[
			'a negative number',
			number,
			'How cold?',
			'−40.5 °C',
			{ value: -40.5, unit: '°C', answer: '−40.5 °C', tolerance: 0.405 }
		],
		['a truth', trueFalse, 'Kiel has locks.', 'true', { statement: 'Kiel has locks.', isTrue: true }],
		['an order', order, 'In order?', 'Kiel\nSuez', { items: ['Kiel', 'Suez'] }],
		[
			'pairs',
			match,
			'Match.',
			'a = 1\nb = 2 = 3',
			{
				pairs: [
					{ left: 'a', right: '1' },
					{ left: 'b', right: '2 = 3' }
				]
			}
		]
	])('takes %s', (_, card, question, answer, change) => {
		expect(editCard(card, { question, answer })).toEqual({
			ok: true,
			value: { ...card, ...changeOf(card, question), ...change }
		});
	});

	it.each<[EditProblem, Card, string, string]>([
		['no-question', basic, '  ', 'Ann'],
		['no-answer', basic, 'Who?', ' \n '],
		['no-gap', cloze, 'Ann met Bob.', 'Bob'],
		['no-number', number, 'How long?', 'very long'],
		['not-true-or-false', trueFalse, 'So?', 'perhaps'],
		['too-few-items', order, 'In order?', 'Suez'],
		['no-pair', match, 'Match.', 'Ann = queen\nBob'],
		['answer-is-wrong-option', choice, 'Which?', 'Panama'],
		['same-line-twice', choice, 'Which?', 'Kiel\n kiel '],
		['same-line-twice', order, 'In order?', 'Suez\nKiel\nSuez'],
		['same-line-twice', match, 'Match.', 'Ann = queen\nann = king']
	])('refuses with %s, and says so in a sentence', (problem, card, question, answer) => {
		expect(editCard(card, { question, answer })).toEqual({ ok: false, problems: [problem] });
		expect(describeEditProblem(problem)).toMatch(/^\p{Lu}.+\.$/u);
	});
});

function changeOf(card: Card, question: string): object {
	return card.type === 'cloze' || card.type === 'true-false' ? {} : { question: question.trim() };
}
