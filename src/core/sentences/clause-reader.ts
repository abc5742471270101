import type { NounPhrase } from './clause.ts';
import { draftOf, type Draft } from './clause-draft.ts';
import type { Item } from './clause-items.ts';
import type { Token } from './sentence.ts';

/** What has been read of a sentence so far: its parts, all clauses begun, and those still open, innermost last. */
export interface ClauseReader {
	readonly items: readonly Item[];
	readonly tokens: readonly Token[];
	readonly begun: Draft[];
	readonly open: Draft[];
}

/** Deepest nesting that is followed; what lies deeper is read as one clause. */
const DEEPEST = 12;

export function readerOf(items: readonly Item[], tokens: readonly Token[]): ClauseReader {
	const main = draftOf('main', items[0]?.at ?? 0);
	return { items, tokens, begun: [main], open: [main] };
}

/** The innermost open clause. */
export function current(reader: ClauseReader): Draft {
	return reader.open.at(-1) ?? begin(reader, draftOf('main', 0));
}

/** Opens a clause inside the current one. */
export function begin(reader: ClauseReader, draft: Draft): Draft {
	reader.begun.push(draft);
	if (reader.open.length < DEEPEST) reader.open.push(draft);
	else reader.open[reader.open.length - 1] = draft;
	return draft;
}

/** Opens a clause in place of the current one, or of all open ones. */
export function replace(reader: ClauseReader, draft: Draft, all = false): Draft {
	reader.open.length = all ? 0 : Math.max(0, reader.open.length - 1);
	return begin(reader, draft);
}

/** Closes clauses from the innermost while `done` holds; the outermost stays. */
export function closeWhile(reader: ClauseReader, done: (draft: Draft, outer: Draft) => boolean): void {
	while (reader.open.length > 1) {
		const outer = reader.open.at(-2);
		if (outer === undefined || !done(current(reader), outer)) return;
		reader.open.pop();
	}
}

/** The item before `i` that is no quotation mark and no adverb, with its place. */
export function previous(reader: ClauseReader, i: number): { readonly item: Item; readonly at: number } | undefined {
	for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
		const item = reader.items[at];
		if (item !== undefined && item.kind !== 'quote' && item.kind !== 'other') return { item, at };
	}
	return undefined;
}

/** The item after `i` that is no quotation mark and no adverb. */
export function following(reader: ClauseReader, i: number): { readonly item: Item; readonly at: number } | undefined {
	for (let at = i + 1; at <= i + 6; at++) {
		const item = reader.items[at];
		if (item !== undefined && item.kind !== 'quote' && item.kind !== 'other') return { item, at };
	}
	return undefined;
}

/** The noun phrase before `i`, over a comma or a preposition, that a relative word there refers to. */
export function antecedentBefore(reader: ClauseReader, i: number): NounPhrase | undefined {
	const before = previous(reader, i);
	const noun =
		before?.item.kind === 'comma' || before?.item.kind === 'preposition' ? previous(reader, before.at) : before;
	const further = noun?.item.kind === 'comma' ? previous(reader, noun.at) : noun;
	return further?.item.kind === 'noun' ? further.item.phrase : undefined;
}
