import type { Clause, Landmarks } from './clause.ts';
import { clauseOf, draftOf, type Draft } from './clause-draft.ts';
import { mayBePreposition, readItems, type Item } from './clause-items.ts';
import {
	antecedentBefore,
	begin,
	closeWhile,
	current,
	following,
	previous,
	readerOf,
	replace,
	type ClauseReader
} from './clause-reader.ts';
import { joinPhrases, takesVerb } from './join-phrases.ts';
import { extend, readNoun } from './read-noun.ts';
import { readVerb } from './read-verb.ts';
import { readWithoutAsides } from './reading.ts';
import type { Sentence } from './sentence.ts';
import { CONTENT_NOUNS, REPORTING_VERBS } from './verb-words.ts';

/** Longest sentence that is read for clauses, in tokens; beyond it stand lists and tables. */
const LONGEST = 200;
const NONE: Landmarks = { names: [], persons: [], times: [] };

/** The clauses of a sentence in the order of their verbs' subjects; what cannot be told is absent. */
export function findClauses(given: Sentence, landmarks: Landmarks = NONE): readonly Clause[] {
	if (given.tokens.length > LONGEST) return [];
	const reading = readWithoutAsides(given, landmarks);
	const { tokens } = reading.sentence;
	const items = joinPhrases(readItems(reading), tokens);
	const reader = readerOf(items, tokens);
	for (let i = 0; i < items.length; i++) i += readItem(reader, i);
	const main = reader.begun.find((draft) => draft.kind === 'main' && draft.verb !== undefined);
	for (const draft of reader.begun) {
		if (draft.fronted && draft.subject === undefined && main?.subject !== undefined) draft.subject = main.subject;
	}
	return reader.begun
		.flatMap((draft) => clauseOf(draft, tokens) ?? [])
		.sort((a, b) => a.from - b.from || a.verb.head - b.verb.head);
}

/** Reads one item; gives how many items after it were read with it. */
function readItem(reader: ClauseReader, i: number): number {
	const item = reader.items[i];
	switch (item?.kind) {
		case 'noun':
			readNoun(reader, i, item.phrase);
			return 0;
		case 'verb':
			readVerb(reader, i, item.verb);
			return readSpeaker(reader, i);
		case 'preposition':
			return readPreposition(reader, i, item);
		case 'relative':
			readRelative(reader, i, item);
			return 0;
		case 'subordinator':
			return readSubordinator(reader, i, item);
		case 'comma':
			readComma(reader);
			return 0;
		case 'stop':
			replace(reader, draftOf('main', item.at + 1), true);
			return 0;
		default:
			return 0;
	}
}

/** "while still a student", "when a child": these may stand before a noun alone. */
const WITHOUT_VERB = new Set(['while', 'when', 'though', 'although', 'once']);

type Worded = Extract<Item, { word: string }>;

/** The noun right after an inverted reporting verb is its subject. */
function readSpeaker(reader: ClauseReader, i: number): number {
	const draft = current(reader);
	const next = reader.items[i + 1];
	if (draft.kind !== 'main' || draft.subject !== undefined || draft.verb === undefined || next?.kind !== 'noun')
		return 0;
	if (previous(reader, i)?.item.kind !== 'comma' && !isExistential(reader, draft.verb.from)) return 0;
	draft.subject = next.phrase;
	extend(draft, next.phrase);
	return 1;
}

/** "There are two islands": what there is stands after the verb. */
const isExistential = ({ tokens }: ClauseReader, verb: number): boolean =>
	tokens[verb - 1]?.lower === 'there' || tokens[verb - 2]?.lower === 'there';

function readPreposition(reader: ClauseReader, i: number, item: Worded): number {
	const next = following(reader, i);
	const draft = current(reader);
	if (next?.item.kind !== 'noun') return 0;
	draft.complements.push({ preposition: item.word, at: item.at, phrase: next.item.phrase });
	extend(draft, { from: item.at, to: next.item.phrase.to });
	return next.at - i;
}

function readRelative(reader: ClauseReader, i: number, item: Worded): void {
	const before = previous(reader, i)?.item;
	const next = following(reader, i);
	const antecedent = antecedentBefore(reader, i);
	const inside = before?.kind === 'preposition';
	const offset = before?.kind === 'comma';
	const ownSubject = next?.item.kind === 'noun';
	const content =
		item.word === 'that' && ownSubject && CONTENT_NOUNS.has(reader.tokens[antecedent?.head ?? -1]?.lemma ?? '');
	const said = item.word === 'that' && draftSays(current(reader));
	if (
		antecedent === undefined ||
		content ||
		said ||
		isOneOfTwo(reader, i, item.word) ||
		(item.word === 'that' && before?.kind !== 'noun')
	) {
		begin(reader, draftOf('subordinate', item.at, { offset }));
		return;
	}
	const draft = begin(reader, draftOf('relative', item.at, { offset }));
	if (inside) draft.complements.push({ preposition: before.word, at: before.at, phrase: antecedent });
	else if (ownSubject) draft.objects.push(antecedent);
	else draft.subject = antecedent;
}

/** "a link to Moss Station which opened in 2007": the link opened, or the station; without a comma nothing tells. */
function isOneOfTwo(reader: ClauseReader, i: number, word: string): boolean {
	const noun = previous(reader, i);
	const preposition = noun && previous(reader, noun.at);
	if (!/^(?:which|that)$/u.test(word) || noun?.item.kind !== 'noun' || preposition?.item.kind !== 'preposition')
		return false;
	const { head, apposition } = noun.item.phrase;
	const isName = apposition === undefined && reader.tokens[head]?.pos === 'PROPN';
	return isName && preposition.item.word !== 'of' && previous(reader, preposition.at)?.item.kind === 'noun';
}

function readSubordinator(reader: ClauseReader, i: number, item: Worded): number {
	const next = following(reader, i);
	const before = previous(reader, i)?.item;
	const clause =
		next?.item.kind === 'noun'
			? takesClause(reader, next.at)
			: next?.item.kind !== 'verb' || next.item.verb.form !== 'infinitive';
	const indefinite = next?.item.kind === 'noun' && /^an?$/u.test(reader.tokens[next.item.phrase.from]?.lower ?? '');
	const phrase = mayBePreposition(item.word) || (indefinite && WITHOUT_VERB.has(item.word));
	if (phrase && next?.item.kind === 'noun' && !clause) return readPreposition(reader, i, item);
	const adverb = item.word === 'where' || item.word === 'when';
	const antecedent =
		adverb && (before?.kind === 'noun' || before?.kind === 'comma') ? antecedentBefore(reader, i) : undefined;
	const offset = before?.kind === 'comma';
	if (antecedent === undefined) begin(reader, draftOf('subordinate', item.at, { offset }));
	else begin(reader, draftOf('relative', item.at, { offset, relativeAdverb: { word: item.word, antecedent } }));
	return 0;
}

/** "declared in parliament that": what was said, and no relative clause. */
const draftSays = ({ verb, objects }: Draft): boolean =>
	verb !== undefined && objects.length === 0 && REPORTING_VERBS.has(verb.lemma);

/** The noun has a verb of its own, perhaps behind a relative clause. */
const takesClause = (reader: ClauseReader, at: number): boolean =>
	takesVerb(reader.items, reader.tokens, at) || reader.items[at + 1]?.kind === 'relative';

/** A comma ends what depends on an outer clause and has said its verb. */
function readComma(reader: ClauseReader): void {
	closeWhile(reader, (draft, outer) => {
		if (draft.verb === undefined) return draft.kind === 'subordinate' && draft.subject === undefined;
		return draft.dependent || draft.offset || outer.verb === undefined;
	});
}
