import type { Card, NumberCard } from '#core/cards/card.ts';
import { answerOf, questionOf } from '#core/cards/card.ts';
import type { Result } from '#core/shared/result.ts';

/** The two texts of a card as an editor shows them; an answer of several parts has one part a line. */
export interface CardTexts {
	readonly question: string;
	readonly answer: string;
}

/** Why edited texts do not make a card. */
export type EditProblem =
	| 'no-question'
	| 'no-answer'
	| 'no-gap'
	| 'no-number'
	| 'not-true-or-false'
	| 'too-few-items'
	| 'no-pair'
	| 'answer-is-wrong-option'
	| 'same-line-twice';

const GAP = '____';
const NUMBER = /^(?<sign>[-−]?)(?<digits>\d{1,15}(?:[,\u00a0 ]\d{3}){0,5})(?<fraction>\.\d{1,9})?/u;

/** The texts that `editCard` gives back unchanged. */
export function textsOf(card: Card): CardTexts {
	const question = questionOf(card);
	switch (card.type) {
		case 'choice':
			return { question, answer: card.answers.join('\n') };
		case 'order':
			return { question, answer: card.items.join('\n') };
		case 'match':
			return { question, answer: card.pairs.map((pair) => `${pair.left} = ${pair.right}`).join('\n') };
		default:
			return { question, answer: answerOf(card) };
	}
}

/** The same card, id and all, with other words; progress stays with the id. */
export function editCard(card: Card, texts: CardTexts): Result<Card, EditProblem> {
	const question = texts.question.trim();
	const answer = texts.answer.trim();
	if (question === '') return refuse('no-question');
	if (answer === '') return refuse('no-answer');
	return withTexts(card, question, answer);
}

/** One sentence that says what is missing. */
export function describeEditProblem(problem: EditProblem): string {
	switch (problem) {
		case 'no-question':
			return 'A card needs a question.';
		case 'no-answer':
			return 'A card needs an answer.';
		case 'no-gap':
			return `The text needs its gap: four underscores, ${GAP}, where the answer was.`;
		case 'no-number':
			return 'The answer of this card is a number: begin it with figures, then the unit, such as 7,200 km.';
		case 'not-true-or-false':
			return 'The answer of this card is True or False.';
		case 'too-few-items':
			return 'Write at least two parts, each on its own line.';
		case 'no-pair':
			return 'Write each pair on its own line, with an equals sign between its two sides.';
		case 'answer-is-wrong-option':
			return 'That answer is one of the wrong options of this card.';
		case 'same-line-twice':
			return 'Two lines say the same. Each may stand there once.';
	}
}

function withTexts(card: Card, question: string, answer: string): Result<Card, EditProblem> {
	switch (card.type) {
		case 'basic':
		case 'typed':
			return accept({ ...card, question, answer });
		case 'cloze':
			return question.includes(GAP) ? accept({ ...card, text: question, answer }) : refuse('no-gap');
		case 'true-false': {
			const isTrue = truthOf(answer);
			return isTrue === undefined ? refuse('not-true-or-false') : accept({ ...card, statement: question, isTrue });
		}
		case 'number': {
			const number = answer === card.answer ? card : withNumber(card, answer);
			return number === undefined ? refuse('no-number') : accept({ ...number, question });
		}
		case 'choice': {
			const answers = linesOf(answer);
			if (hasTwins(answers)) return refuse('same-line-twice');
			const wrong = card.distractors.some((distractor) => answers.includes(distractor.text.trim()));
			return wrong ? refuse('answer-is-wrong-option') : accept({ ...card, question, answers });
		}
		case 'order': {
			const items = linesOf(answer);
			if (hasTwins(items)) return refuse('same-line-twice');
			return items.length < 2 ? refuse('too-few-items') : accept({ ...card, question, items });
		}
		case 'match': {
			const pairs = pairsIn(answer);
			if (pairs === undefined) return refuse('no-pair');
			if (hasTwins(pairs.map(({ left }) => left))) return refuse('same-line-twice');
			return pairs.length < 2 ? refuse('too-few-items') : accept({ ...card, question, pairs });
		}
	}
}

const accept = (value: Card): Result<Card, EditProblem> => ({ ok: true, value });
const refuse = (problem: EditProblem): Result<Card, EditProblem> => ({ ok: false, problems: [problem] });

function linesOf(text: string): readonly string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** Whatever their case: as in a deck file, options that read alike are one option. */
function hasTwins(lines: readonly string[]): boolean {
	return new Set(lines.map((line) => line.normalize('NFKC').toLowerCase())).size < lines.length;
}

function truthOf(text: string): boolean | undefined {
	const word = text.toLowerCase();
	if (word === 'true') return true;
	return word === 'false' ? false : undefined;
}

/** The number with its unit; the tolerance stays the same share of it. */
function withNumber(card: NumberCard, answer: string): NumberCard | undefined {
	const found = NUMBER.exec(answer);
	if (found?.groups === undefined) return undefined;
	const { sign, digits = '', fraction = '' } = found.groups;
	const size = Number(`${digits.replaceAll(/[,\u00a0 ]/gu, '')}${fraction}`);
	const tolerance = card.value === 0 ? card.tolerance : (card.tolerance * size) / Math.abs(card.value);
	return { ...card, answer, value: sign === '' ? size : -size, unit: answer.slice(found[0].length).trim(), tolerance };
}

function pairsIn(text: string): readonly { readonly left: string; readonly right: string }[] | undefined {
	const pairs = linesOf(text).map((line) => {
		const at = line.indexOf('=');
		return { left: line.slice(0, Math.max(at, 0)).trim(), right: line.slice(at + 1).trim(), at };
	});
	if (pairs.some((pair) => pair.at < 0 || pair.left === '' || pair.right === '')) return undefined;
	return pairs.map(({ left, right }) => ({ left, right }));
}
