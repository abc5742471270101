import { derivedCardId } from '../../cards/card-id.ts';
import type { Card, CardLanguage } from '../../cards/card.ts';
import type { Fields } from '../yaml/fields.ts';
import { buildCard, type CardFrame, type CardPosition } from './build-card.ts';
import { checkCommas } from './one-text.ts';
import type { CardReading } from './card-reading.ts';
import { typingOf } from './read-typing.ts';

/** Several wanted answers as one text; a list reads best as a list. */
export function listed(answers: readonly string[]): string {
	return answers.length > 1 ? answers.map((answer) => `- ${answer}`).join('\n') : (answers[0] ?? '');
}

/** The wanted answers that `listed` made one text of; nothing when the text is no such list. */
export function unlisted(answer: string): readonly string[] | undefined {
	const lines = answer.split('\n');
	const items = lines.map((line) => line.slice(2));
	const isList = lines.length > 1 && lines.every((line) => /^- \S/u.test(line)) && listed(items) === answer;
	return isList && items.every((item) => item === item.trim()) ? items : undefined;
}

/** `q` and `a`, asked the other way too with `reverse: true`. */
export function readBasic(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const question = fields.text('q');
	const answers = fields.texts('a').map(({ text }) => text);
	if (question === undefined || answers.length === 0) return [];
	return basicCards({ question, answer: listed(answers), reverse: fields.flag('reverse') ?? false }, frame, reading);
}

/** The languages when the sides change places. */
function turned({ q, a }: CardLanguage): CardLanguage {
	return { ...(a !== undefined && { q: a }), ...(q !== undefined && { a: q }) };
}

/** One card, or two that ask each other's answer. */
export function basicCards(
	{ question, answer, reverse }: { readonly question: string; readonly answer: string; readonly reverse: boolean },
	frame: CardFrame,
	{ deckId }: Pick<CardPosition, 'deckId'>
): readonly Card[] {
	const forth = buildCard({ type: 'basic', question, answer }, frame, { deckId });
	if (!reverse) return [forth];
	const back = {
		...frame,
		id: frame.id ?? derivedCardId('basic', question),
		...(frame.lang && { lang: turned(frame.lang) })
	};
	return [forth, buildCard({ type: 'basic', question: answer, answer: question }, back, { deckId, position: 'r' })];
}

/** `q`, `a` and `accept` or `typed: true`: the answer is typed and checked. */
export function readTyped(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const question = fields.text('q');
	const answers = fields.texts('a').map(({ text }) => text);
	checkCommas(fields, 'accept');
	const accept = fields.texts('accept').map(({ text }) => text);
	if (answers.length > 1) fields.fault('E223', {}, 'a');
	const [answer] = answers;
	if (question === undefined || answer === undefined) return [];
	return [buildCard({ type: 'typed', question, answer, accept, ...typingOf(fields, reading) }, frame, reading)];
}
