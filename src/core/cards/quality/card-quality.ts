import { answerOf, questionOf, type Card, type ChoiceCard } from '../card.ts';
import { listedItems } from './listed-items.ts';
import { looseReference } from './loose-reference.ts';
import { toldAnswer } from './tells-answer.ts';

/** What makes a card hard to learn or easy to guess, with the facts that its words need. */
export interface QualityFacts {
	W301: { readonly length: number; readonly limit: number };
	W302: { readonly length: number; readonly limit: number };
	W303: { readonly answer: string };
	W305: { readonly count: number; readonly limit: number };
	W309: { readonly text: string };
	W310: object;
	W311: { readonly count: number };
	W312: { readonly word: string };
	W313: { readonly text: string };
}

/** An issue of one card, and the side of the card that has it. */
export type QualityIssue = {
	[Code in keyof QualityFacts]: {
		readonly code: Code;
		readonly facts: QualityFacts[Code];
		readonly about: 'question' | 'answer' | 'options';
	};
}[keyof QualityFacts];

const LONG_QUESTION = 200;
const LONG_ANSWER = 80;
const LONG_LIST = 7;
/** A shorter answer occurs in many a question by accident. */
const TELLING_ANSWER = 4;
/** An option stands out when it has this many times the letters of the next one, and so many more. */
const TWICE = 2;
const CLEARLY = 15;

const LAZY = /^(?:all|none|both|neither) of (?:the above|these|them)\.?$/iu;
const GAP = '____';

type Rule = (card: Card, language: string) => QualityIssue | undefined;

const isRecalled = (card: Card): boolean => card.type === 'basic' || card.type === 'typed' || card.type === 'cloze';

/** How many items must be recalled at once. */
function itemCount(card: Card): number {
	if (card.type === 'order') return card.items.length;
	return card.type === 'basic' && card.answer.startsWith('- ') ? card.answer.split('\n').length : 0;
}

const longQuestion: Rule = (card) => {
	const { length } = questionOf(card);
	return length > LONG_QUESTION
		? { code: 'W301', about: 'question', facts: { length, limit: LONG_QUESTION } }
		: undefined;
};

const longAnswer: Rule = (card) => {
	const { length } = answerOf(card);
	const isLong = isRecalled(card) && itemCount(card) === 0 && length > LONG_ANSWER;
	return isLong ? { code: 'W302', about: 'answer', facts: { length, limit: LONG_ANSWER } } : undefined;
};

const answerInQuestion: Rule = (card) => {
	if (!isRecalled(card)) return undefined;
	const own = card.type === 'typed' || card.type === 'cloze' ? card.accept : [];
	const answers = [answerOf(card), ...own].filter((answer) => answer.length >= TELLING_ANSWER);
	const answer = toldAnswer(questionOf(card).replaceAll(GAP, ' | '), answers);
	return answer === undefined ? undefined : { code: 'W303', about: 'question', facts: { answer } };
};

const longList: Rule = (card) => {
	const count = itemCount(card);
	return count > LONG_LIST ? { code: 'W305', about: 'answer', facts: { count, limit: LONG_LIST } } : undefined;
};

const optionsOf = ({ answers, distractors }: ChoiceCard): readonly string[] => [
	...answers,
	...distractors.map(({ text }) => text)
];

const lazyOption: Rule = (card) => {
	if (card.type !== 'choice') return undefined;
	const text = optionsOf(card).find((option) => LAZY.test(option.trim()));
	return text === undefined ? undefined : { code: 'W309', about: 'options', facts: { text } };
};

const wideGap: Rule = (card) => {
	if (card.type !== 'cloze') return undefined;
	return card.answer.length > card.text.replaceAll(GAP, '').length
		? { code: 'W310', about: 'question', facts: {} }
		: undefined;
};

const listInDisguise: Rule = (card) => {
	if (card.type !== 'basic' && card.type !== 'typed') return undefined;
	const { length: count } = listedItems(card.answer);
	return count > 0 ? { code: 'W311', about: 'answer', facts: { count } } : undefined;
};

const pronounAlone: Rule = (card, language) => {
	const isEnglish = language === 'und' || /^en\b/iu.test(language);
	const canPoint = card.image !== undefined || card.type === 'choice' || card.type === 'order' || card.type === 'match';
	if (!isEnglish || card.type === 'cloze') return undefined;
	const word = looseReference(questionOf(card));
	if (word === undefined || (canPoint && /^(?:this|these|those|that|it|its)$/iu.test(word))) return undefined;
	return { code: 'W312', about: 'question', facts: { word } };
};

const standsOut: Rule = (card) => {
	if (card.type !== 'choice') return undefined;
	const options = optionsOf(card).filter((option) => !LAZY.test(option.trim()));
	const [first = '', second = ''] = options.toSorted((a, b) => b.length - a.length);
	const isOdd = first.length >= TWICE * second.length && first.length - second.length >= CLEARLY;
	return isOdd ? { code: 'W313', about: 'options', facts: { text: first } } : undefined;
};

const RULES: readonly Rule[] = [
	longQuestion,
	longAnswer,
	answerInQuestion,
	longList,
	lazyOption,
	wideGap,
	listInDisguise,
	pronounAlone,
	standsOut
];

/** What makes one card hard to learn or easy to guess; the editor, the check of deck files and the maker go by the same rules. */
export function cardQuality(card: Card, language: string): readonly QualityIssue[] {
	return RULES.flatMap((rule) => rule(card, language) ?? []);
}
