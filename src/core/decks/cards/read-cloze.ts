import { DECK_LIMITS } from '../deck-limits.ts';
import { quoted } from '../faults/quoted.ts';
import { derivedCardId } from '../../cards/card-id.ts';
import type { Fields } from '../yaml/fields.ts';
import type { Card, Typing } from '../../cards/card.ts';
import type { CardReading } from './card-reading.ts';
import { GAP, readGaps, TOGETHER, type Gap, type GapPart, type GapProblem } from './gaps.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import { typingOf } from './read-typing.ts';

const LONGEST_POSITION = 100;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');

/** What makes gaps one card: their label, or their words. */
function keyOf(gap: Gap): string {
	return gap.label === undefined ? folded(gap.words[0] ?? '') : `#${gap.label}`;
}

/** The place of a gap in its entry: by its words, so that another gap before it shifts no progress. */
export function gapPosition(key: string): string {
	return `g:${key.length > LONGEST_POSITION ? derivedCardId('cloze', key) : key}`;
}

/** The text with this card's gaps open and all others filled. */
function textFor(key: string | undefined, parts: readonly GapPart[]): string {
	return parts
		.map((part) => (typeof part === 'string' ? part : keyOf(part) === key ? GAP : (part.words[0] ?? '')))
		.join('');
}

/** Whose text it is, and how strictly its gaps are checked. */
export interface ClozeReading extends Pick<CardReading, 'deckId'> {
	readonly typing?: Typing;
}

function askedBy(gaps: readonly Gap[], text: string, { typing }: ClozeReading) {
	const answers = [...new Set(gaps.map((gap) => gap.words[0] ?? ''))];
	const accept = answers.length > 1 ? [] : [...new Set(gaps.flatMap((gap) => gap.words.slice(1)))];
	return { type: 'cloze', text, answer: answers.join(TOGETHER), accept, ...(typing && { typing }) } as const;
}

/** One card for each gap, or for each label; siblings of one another. */
export function clozeCards(parts: readonly GapPart[], frame: CardFrame, reading: ClozeReading): readonly Card[] {
	const gaps = new Map<string, Gap[]>();
	for (const part of parts)
		if (typeof part !== 'string') gaps.set(keyOf(part), [...(gaps.get(keyOf(part)) ?? []), part]);
	const alone = gaps.size === 1;
	const unplaced = frame.id === undefined || (alone && /[~#]/u.test(frame.id));
	const isRun = frame.id === undefined && !alone;
	const group = frame.group ?? (isRun ? derivedCardId('cloze', textFor(undefined, parts)) : undefined);
	return [...gaps].map(([key, members]) => {
		const hint = members.find((member) => member.hint !== undefined)?.hint;
		return buildCard(
			askedBy(members, textFor(key, parts), reading),
			{ ...frame, ...(group !== undefined && { group }) },
			{
				deckId: reading.deckId,
				...(!unplaced && { position: gapPosition(key) }),
				...(hint !== undefined && { hint })
			}
		);
	});
}

/** Other marks that are meant as a gap: `[Tbilisi]`, `{{Tbilisi}}`, `____`. */
const OTHER_GAP =
	/(?<!\[)\[(?<single>[^[\]\n]{1,200})\](?![\](])|\{\{(?<braced>[^{}\n]{1,200})\}\}|(?<line>_{2,80}|\.{4,80})/u;

function faultOfNoGap(fields: Fields): void {
	const text = fields.text('cloze') ?? '';
	const { 0: found, index = 0, groups } = OTHER_GAP.exec(text) ?? { groups: undefined };
	const words = groups?.['single'] ?? groups?.['braced'];
	const meant = found === undefined ? '' : `[[${words ?? 'the hidden words'}]]`;
	if (found === undefined || words === undefined || text.includes('\n')) fields.fault('E209', { meant }, 'cloze');
	else {
		const mended = quoted(`${text.slice(0, index)}${meant}${text.slice(index + found.length)}`);
		fields.faultWithFix('E209', { meant }, { key: 'cloze', text: mended, isSure: false });
	}
}

/** Tells what is wrong with the marks. */
export function faultOfGaps(problem: GapProblem, fields: Fields): void {
	if (problem === 'no-gap') faultOfNoGap(fields);
	else if (problem === 'unclosed') fields.fault('E210', {}, 'cloze');
	else fields.fault('E203', { key: '[[ ]]', isNull: false }, 'cloze');
}

/** The parts of the text with its gaps; nothing with a fault when there is something wrong with them. */
function readParts(fields: Fields): readonly GapPart[] | undefined {
	const text = fields.text('cloze');
	if (text === undefined) return undefined;
	const parts = readGaps(text);
	if (typeof parts === 'string') {
		faultOfGaps(parts, fields);
		return undefined;
	}
	if (parts.filter((part) => typeof part !== 'string').length <= DECK_LIMITS.gaps) return parts;
	fields.fault('E225', { limit: DECK_LIMITS.gaps, what: 'gaps' }, 'cloze');
	return undefined;
}

/** `cloze`: a text with gaps; `gaps: together` makes one card of them all. */
export function readCloze(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const gaps = fields.text('gaps');
	if (gaps !== undefined && gaps !== 'together' && gaps !== 'apart')
		fields.fault('E230', { key: 'gaps', text: gaps, wanted: 'gaps: together, or leave it out' }, 'gaps');
	const parts = readParts(fields);
	if (!parts) return [];
	const isTogether = gaps === 'together';
	const labelled = parts.map((part) => (isTogether && typeof part !== 'string' ? { ...part, label: 'all' } : part));
	return clozeCards(labelled, frame, { deckId: reading.deckId, ...typingOf(fields, reading) });
}
