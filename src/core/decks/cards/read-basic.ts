import { derivedCardId } from '../../cards/card-id.ts';
import type { Fields } from '../yaml/fields.ts';
import type { CardFrame, CardReading } from './card-reading.ts';
import { placedCard, type PlacedCard } from './placed-card.ts';

/** Several wanted answers as one text; a list reads best as a list. */
export function listed(answers: readonly string[]): string {
	return answers.length > 1 ? answers.map((answer) => `- ${answer}`).join('\n') : (answers[0] ?? '');
}

/** `q` and `a`, asked the other way too with `reverse: true`. */
export function readBasic(fields: Fields, frame: CardFrame, reading: CardReading): readonly PlacedCard[] {
	const question = fields.text('q');
	const answers = fields.texts('a').map(({ text }) => text);
	if (question === undefined || answers.length === 0) return [];
	return basicCards({ question, answer: listed(answers), reverse: fields.flag('reverse') ?? false }, frame, reading);
}

/** One card, or two that ask each other's answer. */
export function basicCards(
	{ question, answer, reverse }: { readonly question: string; readonly answer: string; readonly reverse: boolean },
	frame: CardFrame,
	reading: Pick<CardReading, 'deckId'>
): readonly PlacedCard[] {
	const forth = placedCard({ type: 'basic', question, answer }, frame, { reading });
	if (!reverse) return [forth];
	const back = placedCard(
		{ type: 'basic', question: answer, answer: question },
		{ ...frame, id: frame.id ?? derivedCardId('basic', question) },
		{ reading, position: 'r' }
	);
	return [forth, { ...back, named: forth.named }];
}

/** `q`, `a` and `accept` or `typed: true`: the answer is typed and checked. */
export function readTyped(fields: Fields, frame: CardFrame, reading: CardReading): readonly PlacedCard[] {
	const question = fields.text('q');
	const answers = fields.texts('a').map(({ text }) => text);
	const accept = fields.texts('accept').map(({ text }) => text);
	if (answers.length > 1) fields.fault('E223', {}, 'a');
	const [answer] = answers;
	if (question === undefined || answer === undefined) return [];
	if (fields.flag('reverse') === true) fields.fault('E222', { keys: '"reverse" and a typed answer' }, 'reverse');
	return [placedCard({ type: 'typed', question, answer, accept }, frame, { reading })];
}
