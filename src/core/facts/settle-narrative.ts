import type { Document } from '../document/document.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { MONTHS, isoDay, isoMonth } from './lexicon/months.ts';
import { SMALL_NUMBERS } from './lexicon/number-words.ts';
import { timeFrom, type Time } from './time.ts';

/** How many sentences a day or month without a year may look back on for one. */
const REACH = 3;
const DAY_MS = 86_400_000;

/** A time that a narrative has reached, as exactly as it is known. */
interface Anchor {
	readonly iso: string;
	readonly sentence: number;
	readonly block: number;
}

/**
 * Settles what the text's own narrative dates: “in June” after “In January 1835”, “the following year”, “three days later”.
 * A day or month takes the year reached last when it does not lie before it; what could mean two times stays as it is.
 */
export function settleNarrative(
	times: readonly (readonly Time[])[],
	sentences: readonly Sentence[],
	document: Document
): readonly (readonly Time[])[] {
	const titleYear = yearOfTitle(document.title);
	let anchor: Anchor | undefined;
	return times.map((own, index) => {
		const sentence = sentences[index];
		if (!sentence) return own;
		if (anchor && !reaches(anchor, sentence)) anchor = undefined;
		return own.map((time) => {
			if (isQuoted(sentence, time)) return time;
			const settled = settle(time, { anchor, sentence, titleYear });
			if (settled.iso === undefined) return settled;
			if (isTold(settled, sentence)) anchor = { iso: settled.iso, sentence: sentence.index, block: sentence.block };
			else if (anchor?.iso.slice(0, 4) !== settled.iso.slice(0, 4)) anchor = undefined;
			return settled;
		});
	});
}

/** An anchor holds for its paragraph, and for the sentence that opens the next. */
function reaches(anchor: Anchor, { index, block, kind }: Sentence): boolean {
	if (kind === 'heading' || kind === 'title' || kind === 'caption') return false;
	return block === anchor.block ? index - anchor.sentence <= REACH : index - anchor.sentence === 1;
}

/** “2008 Sichuan earthquake”, “Siege of Lille (1708)”: the one year that names the event. */
function yearOfTitle(title: string): string | undefined {
	return /^(?<year>1\d{3}|20\d{2})\s\p{L}[^\d]{2,80}$/u.exec(title.trim())?.groups?.['year'];
}

function isQuoted({ quoted, tokens }: Sentence, { span }: Time): boolean {
	return quoted.some(({ from, to }) => {
		const [first, last] = [tokens[from], tokens[to - 1]];
		return first !== undefined && last !== undefined && first.span.start <= span.start && span.end <= last.span.end;
	});
}

/**
 * A written time moves the narrative on, unless it is a limit, stands in brackets or only describes a noun (“the 2020 war”, “of 1854”);
 * such a one of another year makes unsure in which the narrative is.
 */
function isTold({ kind, span, bound }: Time, { tokens }: Sentence): boolean {
	if (!/^(?:day|month|year|period)$/u.test(kind) || bound) return false;
	const first = tokens.findIndex((token) => token.span.end > span.start);
	const next = tokens.find((token) => token.span.start >= span.end);
	const before = tokens[first - 1]?.lower ?? '';
	const inBrackets =
		tokens.slice(0, first).filter(({ text }) => text === '(').length >
		tokens.slice(0, first).filter(({ text }) => text === ')').length;
	const describes = next?.pos === 'NOUN' && kind === 'year' && !/^(?:in|by|since|until)$/u.test(before);
	return !inBrackets && !describes && !/^(?:of|than|before|after|till|to)$/u.test(before);
}

interface Setting {
	readonly anchor: Anchor | undefined;
	readonly sentence: Sentence;
	readonly titleYear: string | undefined;
}

function settle(time: Time, { anchor, sentence, titleYear }: Setting): Time {
	if (time.kind !== 'relative') return time;
	const open = openDate(time.text);
	if (open) return settleOpen(time, open, { anchor, titleYear });
	if (!anchor || time.iso !== undefined || sentence.index - anchor.sentence > 1) return time;
	const iso = shifted(time.text.toLowerCase(), anchor.iso);
	return iso === undefined ? time : timeFrom({ ...time, kind: kindOf(iso), iso, inferred: true });
}

const kindOf = (iso: string): Time['kind'] => (iso.length > 8 ? 'day' : iso.length > 5 ? 'month' : 'year');

/** A day and month, or a month alone, without a year. */
function openDate(text: string): { readonly month: number; readonly day?: number } | undefined {
	const words =
		/^(?:(?<d1>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s)?(?<month>\p{L}{3,9})\.?(?:\s(?<d2>\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(
			text.trim()
		)?.groups;
	const month = MONTHS.get((words?.['month'] ?? '').toLowerCase());
	const day = words?.['d1'] ?? words?.['d2'];
	if (month === undefined) return undefined;
	return { month, ...(day !== undefined && { day: Number(day) }) };
}

function settleOpen(
	time: Time,
	{ month, day }: { readonly month: number; readonly day?: number },
	{ anchor, titleYear }: Omit<Setting, 'sentence'>
): Time {
	const told = anchor?.iso.slice(0, 4);
	const year = told ?? titleYear;
	// The document's own date has settled it; a narrative of another year makes that unsure.
	if (time.iso !== undefined) return told === undefined || time.iso.startsWith(told) ? time : unsettled(time);
	if (year === undefined || (told !== undefined && titleYear !== undefined && told !== titleYear)) return time;
	const reached = Number(anchor?.iso.slice(5, 7) ?? 0);
	const iso = day === undefined ? isoMonth(Number(year), month) : isoDay(Number(year), month, day);
	if (iso === undefined || month < reached) return time;
	return timeFrom({ ...time, kind: kindOf(iso), iso, inferred: true });
}

function unsettled(time: Time): Time {
	const { text, span, kind } = time;
	return timeFrom({ text, span, kind, inferred: false });
}

/** What “the following year”, “two years later”, “the next day” or “that year” comes to, counted from a time. */
function shifted(words: string, anchor: string): string | undefined {
	const year = Number(anchor.slice(0, 4));
	if (!Number.isInteger(year) || year < 1000) return undefined;
	const unit = /\b(?<unit>year|day|month|night|morning|evening)s?\b/u.exec(words)?.groups?.['unit'];
	const step = stepOf(words);
	if (unit === undefined || step === undefined) return undefined;
	// “a year earlier” than a day or a month is that month of the year before.
	if (unit === 'year')
		return /^(?:a|one|\d)/u.test(words) ? `${year + step}${anchor.slice(4, 7)}` : String(year + step);
	if (unit === 'month') return step === 0 && anchor.length >= 7 ? anchor.slice(0, 7) : undefined;
	if (anchor.length !== 10) return undefined;
	return new Date(Date.parse(anchor) + step * DAY_MS).toISOString().slice(0, 10);
}

function stepOf(words: string): number | undefined {
	if (/\b(?:same|that)\b/u.test(words)) return 0;
	if (/\b(?:following|next)\s\p{L}+$/u.test(words) || /^(?:the\s)?\p{L}+\safter$/u.test(words)) return 1;
	if (/\b(?:previous|preceding)\s\p{L}+$/u.test(words) || /^(?:the\s)?\p{L}+\sbefore$/u.test(words)) return -1;
	const counted = /^(?<n>[\p{L}\d]+)\s\p{L}+\s(?<way>later|afterwards?|after|earlier|before)$/u.exec(words)?.groups;
	const n = counted && numberOf(counted['n'] ?? '');
	if (counted === undefined || n === undefined) return undefined;
	return /^(?:earlier|before)$/u.test(counted['way'] ?? '') ? -n : n;
}

function numberOf(word: string): number | undefined {
	if (/^\d{1,3}$/u.test(word)) return Number(word);
	return word === 'a' || word === 'an' ? 1 : SMALL_NUMBERS.get(word);
}
