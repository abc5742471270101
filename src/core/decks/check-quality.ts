import { answerOf, questionOf, type Card } from '../cards/card.ts';
import type { CardReading } from './cards/card-reading.ts';
import { GAP } from './cards/gaps.ts';
import type { PlacedCard } from './cards/placed-card.ts';

const LONG_QUESTION = 200;
const LONG_ANSWER = 80;
const LONG_LIST = 7;
/** A shorter answer occurs in many a question by accident. */
const TELLING_ANSWER = 4;
const ENOUGH_CHOICES = 5;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const isLongestOption = (card: Card): boolean =>
	card.type === 'choice' &&
	card.answers.length === 1 &&
	card.distractors.every(({ text }) => text.length < (card.answers[0]?.length ?? 0));

function checkLengths({ card, place }: PlacedCard, { faults }: CardReading): void {
	const question = questionOf(card);
	if (question.length > LONG_QUESTION) faults.add('W301', { length: question.length, limit: LONG_QUESTION }, place);
	if (card.type === 'order' && card.items.length > LONG_LIST)
		faults.add('W305', { count: card.items.length, limit: LONG_LIST }, place);
	if (card.type !== 'basic' && card.type !== 'typed' && card.type !== 'cloze') return;
	const { answer } = card;
	const items = card.type === 'basic' && answer.startsWith('- ') ? answer.split('\n') : [];
	if (items.length > LONG_LIST) faults.add('W305', { count: items.length, limit: LONG_LIST }, place);
	if (items.length === 0 && answer.length > LONG_ANSWER)
		faults.add('W302', { length: answer.length, limit: LONG_ANSWER }, place);
	if (card.type === 'cloze' && answer.length > card.text.replaceAll(GAP, '').length) faults.add('W310', {}, place);
}

function checkLeaks({ card, place }: PlacedCard, { faults }: CardReading): void {
	if (card.type === 'basic' || card.type === 'typed' || card.type === 'cloze') {
		const answer = folded(answerOf(card));
		const question = folded(questionOf(card));
		if (answer.length >= TELLING_ANSWER && ` ${question.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${answer} `))
			faults.add('W303', { answer: answerOf(card) }, place);
	}
	if (card.type !== 'choice') return;
	const options = [...card.answers, ...card.distractors.map(({ text }) => text)];
	const lazy = options.find((option) =>
		/^(?:all|none|both|neither) of (?:the above|these|them)\.?$/iu.test(option.trim())
	);
	if (lazy !== undefined) faults.add('W309', { text: lazy }, place);
}

/** Warns of what makes a deck hard to learn or easy to guess. */
export function checkQuality(cards: readonly PlacedCard[], reading: CardReading): void {
	const asked = new Map<string, number>();
	for (const entry of cards) {
		checkLengths(entry, reading);
		checkLeaks(entry, reading);
		const question = `${entry.card.type === 'cloze' ? 'cloze' : ''}${folded(questionOf(entry.card))}`;
		const line = asked.get(question);
		if (line === undefined) asked.set(question, entry.place.line);
		else if (line !== entry.place.line) reading.faults.add('W304', { line }, entry.place);
	}
	const choices = cards.filter(({ card }) => card.type === 'choice' && card.answers.length === 1);
	if (choices.length >= ENOUGH_CHOICES && choices.every(({ card }) => isLongestOption(card)))
		reading.faults.add('W307', {}, choices[0]?.place);
}
