import { isMap, isSeq, type Node } from 'yaml';
import type { Card, Distractor } from '../../cards/card.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import { WRONG_FORMAT } from '../format/part-formats.ts';
import { Fields, type PlacedText } from '../yaml/fields.ts';
import { textOf } from '../yaml/text-of.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';
import { checkCommas } from './one-text.ts';

interface PlacedDistractor extends PlacedText {
	readonly why?: string;
}

function readOption(item: unknown, reading: CardReading): readonly PlacedDistractor[] {
	const place = reading.source.placeOf(item);
	const resolved: Node | undefined = reading.source.resolved(item);
	if (!isMap(resolved) || !resolved.has('text')) {
		const text = textOf(resolved, { key: 'wrong', place, reading });
		return text === undefined ? [] : [{ text, place }];
	}
	const option = new Fields(resolved, reading, { keys: Object.keys(WRONG_FORMAT), where: 'a wrong answer' });
	const [text, why] = [option.text('text'), option.text('why')];
	return text === undefined ? [] : [{ text, place, ...(why !== undefined && { why }) }];
}

/** The wrong answers: texts, or maps of `text` and `why`. */
function readWrong(fields: Fields, reading: CardReading): readonly PlacedDistractor[] {
	const node = fields.node('wrong');
	if (!isSeq(node)) {
		checkCommas(fields, 'wrong');
		return fields.texts('wrong');
	}
	if (node.items.length === 0) fields.fault('E203', { key: 'wrong', isNull: false }, 'wrong');
	const { items: most } = DECK_LIMITS;
	if (node.items.length > most) fields.fault('E225', { limit: most, what: 'items in wrong' }, 'wrong');
	return node.items.slice(0, most).flatMap((item) => readOption(item, reading));
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Tells options that stand twice, among the wrong ones or on both sides. */
function checkOptions(
	answers: readonly PlacedText[],
	wrong: readonly PlacedText[],
	{ faults }: Pick<CardReading, 'faults'>
): void {
	const seen = new Set<string>();
	for (const { text, place } of answers) {
		if (seen.has(folded(text))) faults.add('E207', { text, key: 'a' }, place);
		seen.add(folded(text));
		const twin = wrong.find((option) => folded(option.text) === folded(text));
		if (twin) faults.add('E206', { text, line: twin.place.line }, place);
	}
	const wrongs = new Set<string>();
	for (const { text, place } of wrong) {
		if (wrongs.has(folded(text))) faults.add('E207', { text, key: 'wrong' }, place);
		wrongs.add(folded(text));
	}
}

/** `q`, `a` and `wrong`: one right answer among wrong ones, or several of which all are wanted. */
export function readChoice(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const question = fields.text('q');
	const answers = fields.texts('a');
	const wrong = readWrong(fields, reading);
	const shuffle = fields.flag('shuffle') ?? true;
	checkOptions(answers, wrong, reading);
	if (question === undefined || answers.length === 0 || wrong.length === 0) return [];
	const distractors = wrong.map(({ text, why }): Distractor => ({ text, ...(why !== undefined && { why }) }));
	const asked = { type: 'choice', question, answers: answers.map(({ text }) => text), distractors, shuffle } as const;
	return [buildCard(asked, frame, reading)];
}
