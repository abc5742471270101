import { LEADING_ABBREVIATIONS, NUMBERED_ABBREVIATIONS, OTHER_ABBREVIATIONS } from './abbreviations.ts';

/** Where a word or mark stands in plain text, `[start, end)`. */
export interface TokenPlace {
	readonly start: number;
	readonly end: number;
}

/**
 * What one token may be, tried in this order at each place. Every quantifier is bounded, so reading is linear.
 * Longer words are cut: nothing that a person writes is longer, and a tagger's time grows with the square of it.
 */
const TOKEN = new RegExp(
	[
		/(?:https?:\/\/|www\.)[^\s<>"']{1,200}(?<![.,;:!?)])/u,
		/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,4}/u,
		/(?:\p{L}\.){2,8}/u,
		/Ph\.D\./u,
		/\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/u,
		/\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,12})?(?!\d)/u,
		/\d{1,4}(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/u,
		/\d{1,40}(?:\.\d{1,12})?/u,
		/(?:[Rr]e|[Cc]o|[Pp]re)-\p{Ll}{2,40}(?![\p{L}\p{M}\p{N}])/u,
		/\p{L}[\p{L}\p{M}\p{N}]{0,79}(?:'[\p{L}\p{M}]{1,40}){0,3}/u,
		/\.{2,8}/u,
		/-{2,4}/u,
		/[^\s]/u
	]
		.map((part) => part.source)
		.join('|'),
	'gu'
);

const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/iu;

/** Splits "Putin's", "can't" and "cannot" in two, as taggers want them. */
function clitic(word: string): number | undefined {
	if (/^cannot$/iu.test(word)) return 3;
	const match = CLITIC.exec(word);
	return match !== null && match.index > 0 ? match.index : undefined;
}

/** True when the full stop at `stop` belongs to the word before it. */
function ownsStop(text: string, { start, end }: TokenPlace): boolean {
	const word = text.slice(start, end).toLowerCase();
	const numbered = /^ ?\d/u.test(text.slice(end + 1, end + 3));
	if (NUMBERED_ABBREVIATIONS.has(word) && numbered) return true;
	if (word === 'in' || word === 'no') return false;
	if (/^\p{Lu}$/u.test(text.slice(start, end))) return /^ ?(?:\p{Lu}|\p{L}\.)/u.test(text.slice(end + 1, end + 4));
	if (LEADING_ABBREVIATIONS.has(word)) return /^ ?[\p{L}\p{N}"'(]/u.test(text.slice(end + 1, end + 3));
	return OTHER_ABBREVIATIONS.has(word) && (word !== 'mar' || numbered) && capitalOrShort(text.slice(start, end));
}

/** "Co." and "Jan." are capitalised; "etc.", "km." and their like are not; "Miss." and "Wash." only as abbreviations. */
function capitalOrShort(word: string): boolean {
	return /^\p{Lu}/u.test(word) || /^(?:etc|jr|inc|ltd|lbs?|oz|yd|hrs?|yrs?|mins?|vs)$/u.test(word);
}

const SPACE = 0x20;
const COMMA = 0x2c;
const isLetter = (code: number): boolean => (code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a;
/** "cannot" is the one plain word that is split, and longer words are cut. */
const LONGEST_PLAIN = 79;

/** Where a word of plain letters ends that a space or a comma follows; nothing for any other, which the pattern must read. */
function endOfPlainWord(text: string, start: number): number | undefined {
	let end = start;
	while (isLetter(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	const isPlain = end > start && end - start <= LONGEST_PLAIN && (next === SPACE || next === COMMA);
	return isPlain && !(end - start === 6 && /^cannot$/iu.test(text.slice(start, end))) ? end : undefined;
}

/** Splits plain text into words and marks, in order; white space stands between them or nothing. */
export function tokenize(text: string): TokenPlace[] {
	const places: TokenPlace[] = [];
	for (let at = 0; at < text.length;) {
		// Nine tokens of ten are plain words, which need no pattern of thirteen shapes.
		const plainEnd = endOfPlainWord(text, at);
		if (plainEnd !== undefined) places.push({ start: at, end: plainEnd });
		const next = plainEnd ?? readToken(text, at, places);
		at = text.charCodeAt(next) === SPACE ? next + 1 : next;
	}
	return places;
}

/** Reads the first token at or after a place by its pattern; gives where it ends. */
function readToken(text: string, from: number, places: TokenPlace[]): number {
	TOKEN.lastIndex = from;
	const match = TOKEN.exec(text);
	if (match === null) return text.length;
	const start = match.index;
	const end = start + match[0].length;
	const last = places.at(-1);
	if (match[0] === '.' && last?.end === start && ownsStop(text, last)) {
		places[places.length - 1] = { start: last.start, end };
		return end;
	}
	const cut = clitic(match[0]);
	if (cut === undefined) places.push({ start, end });
	else places.push({ start, end: start + cut }, { start: start + cut, end });
	return end;
}
