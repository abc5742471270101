import { questionOf, type Card } from '../cards/card.ts';
import { cardQuality, type QualityIssue } from '../cards/quality/card-quality.ts';
import type { Place } from './faults/deck-fault.ts';
import type { PlacedCard } from './placed-card.ts';

/** Of fewer choice cards nothing can be said. */
const ENOUGH_CHOICES = 5;

const KEYS: Readonly<Record<QualityIssue['about'], readonly string[]>> = {
	question: ['q', 'cloze', 'statement'],
	answer: ['a', 'order'],
	options: ['wrong']
};

/** Where a side of the card is written; where its entry begins when that is on one line. */
function placeOf({ entry }: PlacedCard, about: QualityIssue['about']): Place {
	const { fields, place } = entry;
	const key = fields && KEYS[about].find((name) => fields.has(name));
	return fields && key !== undefined ? fields.valuePlace(key) : place;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const hasOneAnswer = ({ card }: PlacedCard): boolean => card.type === 'choice' && card.answers.length === 1;

const isLongestOption = (card: Card): boolean =>
	card.type === 'choice' && card.distractors.every(({ text }) => text.length < (card.answers[0]?.length ?? 0));

/** Warns of a question that another entry asks too. */
function checkTwins(cards: readonly PlacedCard[]): void {
	const asked = new Map<string, PlacedCard>();
	for (const placed of cards) {
		const { card, entry, reading } = placed;
		const question = `${card.type === 'cloze' ? 'cloze' : ''}${folded(questionOf(card))}`;
		const first = asked.get(question);
		if (!first) asked.set(question, placed);
		else if (first.entry !== entry) {
			const { file } = first.reading;
			const elsewhere = file !== reading.file && file !== undefined ? { file } : {};
			const { line } = placeOf(first, 'question');
			reading.faults.add('W304', { line, ...elsewhere }, placeOf(placed, 'question'));
		}
	}
}

/** Warns when the longest option is always right. */
function checkGuess(cards: readonly PlacedCard[]): void {
	const choices = cards.filter(hasOneAnswer);
	const [first] = choices;
	if (first === undefined || choices.length < ENOUGH_CHOICES) return;
	if (choices.every(({ card }) => isLongestOption(card)))
		first.reading.faults.add('W307', {}, placeOf(first, 'answer'));
}

/** Warns of what makes a deck hard to learn or easy to guess. */
export function checkQuality(cards: readonly PlacedCard[], language: string): void {
	for (const placed of cards)
		for (const { code, facts, about } of cardQuality(placed.card, language))
			placed.reading.faults.add(code, facts, placeOf(placed, about));
	checkTwins(cards);
	checkGuess(cards);
}
