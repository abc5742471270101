import type { Fact, Slot } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import type { Span } from '../../shared/span.ts';

const SHORT = String.raw`[A-Z][A-Z0-9&]{1,7}[a-z]?`;
/** Small words may stand between the words whose initials make the short form. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'du', 'la', 'des', 'a', 'an', '&']);
const BRACKETED = new RegExp(String.raw`\((?<short>${SHORT})\)`, 'gu');
const EXPLAINED = new RegExp(String.raw`\b(?<short>${SHORT}) \((?<long>[A-Z][^()]{3,80})\)`, 'gu');
const EQUATED = new RegExp(
	String.raw`\b(?<short>${SHORT}) ?(?:=|stands for|is short for) ?(?:the )?(?<long>[A-Z]\p{L}{1,20}(?: \p{L}{1,20}){0,7})`,
	'gu'
);
/** What a sentence must hold to explain letters. */
const EXPLAINS = /\(|=|stands for|is short for/u;
const LETTERS = new RegExp(`^${SHORT}$`, 'u');
const MOST_WORDS = 10;
/** How far a bracket is read for the name in full. */
const MOST_GLOSS = 90;

/** The parts of a name: words, and the parts of hyphenated words. */
function initialsOf(words: readonly string[]): { readonly all: string; readonly telling: string } {
	const parts = words.flatMap((word) => word.split(/[-–]/u)).filter((part) => /^[\p{L}\p{N}&]/u.test(part));
	const letters = parts.map((part) => part.charAt(0).toUpperCase());
	const telling = letters.filter((_, at) => !SMALL.has(parts[at]?.toLowerCase() ?? ''));
	return { all: letters.join(''), telling: telling.join('') };
}

/** True when the letters are the initials of the name, small words counted or not, a plural s and a digit for a word allowed. */
export function standsFor(short: string, long: string): boolean {
	const letters = short.replace(/s$/u, '').toUpperCase();
	const words = long.split(/\s+/u);
	// “North-South” gives two letters, “Co-operation” one.
	const readings = [words, words.map((word) => word.replace(/(?<=\p{L})-(?=\p{Ll})/gu, ''))].map(initialsOf);
	return letters.length >= 2 && readings.some(({ all, telling }) => letters === all || letters === telling);
}

/** The shortest run of words right before the bracket whose initials are its letters. */
function nameBefore(text: string, short: string): string | undefined {
	const words = text.trimEnd().split(/\s+/u).slice(-MOST_WORDS);
	for (let from = words.length - 2; from >= 0; from--) {
		const long = words.slice(from).join(' ');
		if (standsFor(short, long) && !SMALL.has(words[from]?.toLowerCase() ?? '')) return long;
	}
	return undefined;
}

function found(view: SentenceView, short: Slot, long: Slot): Fact {
	return factOf(view, 'acronym', { slots: { short: [short], long: [long] } });
}

function words(text: string, start: number): Slot {
	const span: Span = { start, end: start + text.length };
	return { type: 'words', text: text.replace(/\s+/gu, ' '), span };
}

function bracketed(view: SentenceView, text: string): readonly Fact[] {
	const { start } = view.sentence.span;
	return [...text.matchAll(BRACKETED)].flatMap((match) => {
		const short = match.groups?.['short'] ?? '';
		const long = nameBefore(text.slice(0, match.index), short);
		if (long === undefined) return [];
		const at = text.slice(0, match.index).trimEnd().length;
		const raw = rawLength(text.slice(0, at), long);
		return [found(view, words(short, start + match.index + 1), words(text.slice(at - raw, at), start + at - raw))];
	});
}

/** How many characters of the text the words of the name take up, whatever the spaces between them. */
function rawLength(text: string, long: string): number {
	const pattern = new RegExp(
		`${long
			.split(' ')
			.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
			.join('\\s{1,8}')}$`,
		'u'
	);
	return pattern.exec(text)?.[0].length ?? long.length;
}

function explained(view: SentenceView, text: string): readonly Fact[] {
	const { start } = view.sentence.span;
	return [...text.matchAll(EXPLAINED), ...text.matchAll(EQUATED)].flatMap((match) => {
		const { short = '', long = '' } = match.groups ?? {};
		if (!standsFor(short, long)) return [];
		const at = match.index + match[0].lastIndexOf(long);
		return [found(view, words(short, start + match.index), words(long, start + at))];
	});
}

/** A name whose letters the document uses elsewhere without saying so: told once, where the full name first stands. */
function elsewhere(view: SentenceView): readonly Fact[] {
	return view.mentions.flatMap(({ entity, mention }) => {
		if (entity.type === 'place' || entity.type === 'person') return [];
		const first = entity.mentions.find(({ text }) => text === entity.name);
		const short = entity.aliases.find((alias) => LETTERS.test(alias) && standsFor(alias, entity.name));
		if (first?.span.start !== mention.span.start || short === undefined) return [];
		const long: Slot = { type: 'words', text: entity.name, span: mention.span };
		return [found(view, { type: 'words', text: short, span: mention.span }, long)];
	});
}

/** A body whose letters come from another language: “the Union of Rationalist Atheists (UAAR)”, “CEI (Italian Episcopal Conference)”. */
function abbreviated(view: SentenceView, told: ReadonlySet<string | undefined>): readonly Fact[] {
	const { tokens } = view.sentence;
	return view.mentions.flatMap(({ entity, tokens: name, mention }) => {
		const [open, short, close] = tokens.slice(name.to, name.to + 3);
		if (entity.type !== 'organisation' || open?.text !== '(' || !short) return [];
		const shortSlot: Slot = { type: 'words', text: short.text, span: short.span };
		const isShort = close?.text === ')' && /^[A-Z]{3,7}$/u.test(short.text) && mention.text.includes(' ');
		if (isShort && !told.has(short.text)) return [foreign(view, shortSlot, words(mention.text, mention.span.start))];
		return /^[A-Z]{3,7}$/u.test(mention.text) && !told.has(mention.text)
			? glossed(view, mention, short.span.start)
			: [];
	});
}

const GLOSS = /^(?<long>\p{Lu}\p{L}{2,20}(?: (?:of|the|and|for|\p{Lu}\p{L}{2,20})){1,7})\)/u;

function glossed(
	view: SentenceView,
	{ text, span }: { readonly text: string; readonly span: Span },
	start: number
): readonly Fact[] {
	const long = GLOSS.exec(view.document.text.slice(start, start + MOST_GLOSS))?.groups?.['long'];
	return long === undefined ? [] : [foreign(view, words(text, span.start), words(long, start))];
}

function foreign(view: SentenceView, short: Slot, long: Slot): Fact {
	return factOf(view, 'acronym', { slots: { short: [short], long: [long] }, trigger: 'abbreviated' });
}

/** “the Collective Security Treaty Organisation (CSTO)” → which name the letters stand for. */
export const acronym: Recognizer = {
	relation: 'acronym',
	recognize(view) {
		const { start, end } = view.sentence.span;
		const text = view.document.text.slice(start, end);
		const facts = EXPLAINS.test(text) ? [...bracketed(view, text), ...explained(view, text)] : [];
		const told = new Set(facts.map((fact) => fact.slots['short']?.[0]?.text));
		const others = elsewhere(view).filter((fact) => !told.has(fact.slots['short']?.[0]?.text));
		return { facts: [...facts, ...others, ...abbreviated(view, told)] };
	}
};
