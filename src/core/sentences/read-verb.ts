import { verbFrom, type VerbGroup } from './clause.ts';
import { draftOf, type Beginning, type Draft } from './clause-draft.ts';
import {
	antecedentBefore,
	begin,
	closeWhile,
	current,
	following,
	previous,
	replace,
	type ClauseReader
} from './clause-reader.ts';
import type { Item } from './clause-items.ts';
import type { FoundVerb } from './find-verb-groups.ts';
import { extend } from './read-noun.ts';
import { REPORTING_VERBS } from './verb-words.ts';

/** Reads a verb group: the verb of an open clause, or the first word of a clause that shares or lacks a subject. */
export function readVerb(reader: ClauseReader, i: number, verb: FoundVerb): void {
	const before = previous(reader, i)?.item;
	if (verb.form === 'infinitive') {
		give(begin(reader, dependent(verb)), verbFrom({ ...verb.group, modal: verb.group.modal ?? 'to' }));
		return;
	}
	if (verb.form === 'gerund') {
		readGerund(reader, i, verb);
		return;
	}
	const joined = before?.kind === 'and' || joinedOverPhrase(reader, i);
	if (!joined && isReduced(reader, i, verb)) readReduced(reader, i, verb);
	else if (joined && current(reader).verb !== undefined) readCoordinate(reader, i, verb);
	else readTensed(reader, i, verb);
}

/** Gives a verb to the open clause that waits for one, or opens the clause that it begins. */
function readTensed(reader: ClauseReader, i: number, verb: FoundVerb): void {
	const before = previous(reader, i)?.item;
	closeWhile(reader, (draft, outer) => draft.verb !== undefined && outer.verb === undefined);
	const draft = current(reader);
	const series = before?.kind === 'comma' && verb.form !== 'participle' && draft.subject !== undefined;
	if (draft.verb === undefined) give(draft, verb.group);
	else if (before?.kind === 'comma' && isInverted(reader, i, verb)) {
		give(replace(reader, draftOf('main', verb.group.from), true), verb.group);
	} else if (series) readCoordinate(reader, i, verb);
	else {
		const object = before?.kind === 'noun' && draft.objects.at(-1) === before.phrase ? draft.objects.pop() : undefined;
		const head = reader.tokens[verb.group.head];
		// “heard him play”, “helped it grow”: such a verb has no tense, and what follows “and” is the outer subject's.
		const bare = object !== undefined && verb.group.from === verb.group.head && head?.lower === head?.lemma;
		give(
			begin(reader, draftOf('subordinate', object?.from ?? verb.group.from, { subject: object, dependent: bare })),
			verb.group
		);
	}
}

function give(draft: Draft, group: VerbGroup): void {
	draft.verb = group;
	extend(draft, group);
}

const dependent = ({ group }: FoundVerb, known: Beginning = {}): Draft =>
	draftOf('subordinate', group.from, { dependent: true, ...known });

/** "…, ending the war", "by raising the issue", "Visiting Russia, he …". */
function readGerund(reader: ClauseReader, i: number, verb: FoundVerb): void {
	const before = previous(reader, i)?.item;
	const draft = current(reader);
	if (before?.kind === 'noun' && draft.verb !== undefined) {
		give(begin(reader, draftOf('relative', verb.group.from, { subject: before.phrase, dependent: true })), verb.group);
		return;
	}
	const fronted = draft.verb === undefined && draft.subject === undefined && before?.kind !== 'preposition';
	give(begin(reader, dependent(verb, { fronted, offset: before?.kind === 'comma' })), verb.group);
}

/** "designed to carry": participles that govern an infinitive. */
const GOVERNED_PARTICIPLES =
	/^(?:design|intend|expect|require|allow|ask|order|force|plan|set|schedule|need|use|oblige|permit|invite|elect|appoint|compel) to$/u;

/** "the treaty **signed** in 1828 ended", "a bridge **built** by", "**Opened** in 2005, it": a participle without *be*. */
function isReduced(reader: ClauseReader, i: number, { form, group }: FoundVerb): boolean {
	if (form === 'participle' && group.from === group.head) return true;
	const hedged = GOVERNED_PARTICIPLES.test(group.modal ?? '');
	if (form !== 'past' || (group.from !== group.head && !hedged)) return false;
	const before = previous(reader, i);
	const next = following(reader, i)?.item;
	const draft = current(reader);
	if (next?.kind === 'subordinator' || next?.kind === 'relative') return false;
	if (before?.item.kind === 'comma' && draft.verb === undefined && draft.subject !== undefined)
		return next?.kind === 'preposition' && verbAfterComma(reader, i);
	if (next?.kind === 'preposition' && next.word === 'by')
		return before?.item.kind === 'noun' || before?.item.kind === 'comma' || before === undefined;
	if (before === undefined) return next?.kind === 'preposition';
	const waits =
		draft.verb !== undefined && reader.open.some(({ verb, subject }) => verb === undefined && subject !== undefined);
	const isLast = draft.dependent ? !verbWithoutSubject(reader, i) : !anotherVerb(reader, i);
	if (waits && before.item.kind === 'noun' && isLast) return false;
	if (draft.verb !== undefined && before.item.kind === 'comma') return next?.kind === 'preposition';
	if (draft.verb !== undefined)
		return (
			before.item.kind === 'noun' &&
			before.item.phrase !== draft.subject &&
			(hedged || (group.modal === undefined && next?.kind !== 'noun' && next?.kind !== 'verb'))
		);
	if (before.item.kind !== 'noun') return false;
	return draft.subject === undefined || (next?.kind === 'preposition' && verbWithoutSubject(reader, i));
}

/** Another finite verb follows after prepositional phrases only, so the verb at `i` is not the main one. */
function verbWithoutSubject(reader: ClauseReader, i: number): boolean {
	for (let j = i + 1; j < Math.min(reader.items.length, i + 14); j++) {
		const item = reader.items[j];
		if (item?.kind === 'verb') {
			const past = item.verb.form === 'past' && item.verb.group.modal === undefined;
			return item.verb.form === 'finite' || (past && reader.items[j + 1]?.kind === 'noun');
		}
		if (item?.kind === 'preposition' && reader.items[j + 1]?.kind === 'noun') j++;
		else if (item?.kind !== 'other') return false;
	}
	return false;
}

/** "the man who lived in the house **built** in 1900 died": the clause goes on to another verb, which may be the outer one. */
function anotherVerb({ items }: ClauseReader, i: number): boolean {
	for (let j = i + 1; j < Math.min(items.length, i + 14); j++) {
		const item = items[j];
		if (item?.kind === 'verb') return item.verb.form === 'finite' || item.verb.form === 'past';
		if (item?.kind !== 'preposition' && item?.kind !== 'noun' && item?.kind !== 'other') return false;
	}
	return false;
}

/** "The ship, designed by Holm, **was** …": after the comma that closes the description comes the verb of the subject. */
function verbAfterComma({ items }: ClauseReader, i: number): boolean {
	for (let j = i + 1; j < Math.min(items.length, i + 16); j++) {
		const item = items[j];
		if (item?.kind === 'verb') return false;
		if (item?.kind !== 'comma') continue;
		const next = items[j + 1]?.kind === 'other' ? items[j + 2] : items[j + 1];
		return next?.kind === 'verb' && (next.verb.form === 'finite' || next.verb.form === 'past');
	}
	return false;
}

function readReduced(reader: ClauseReader, i: number, verb: FoundVerb): void {
	const before = previous(reader, i)?.item;
	const by = following(reader, i)?.item;
	const described = before?.kind === 'comma' && current(reader).verb === undefined;
	const close =
		described ||
		before?.kind === 'noun' ||
		(before?.kind === 'comma' && by?.kind === 'preposition' && by.word === 'by');
	const subject = close ? antecedentBefore(reader, i) : undefined;
	const offset = before?.kind === 'comma';
	const kind = subject === undefined ? 'subordinate' : 'relative';
	const draft = draftOf(kind, verb.group.from, {
		dependent: true,
		offset,
		fronted: before === undefined,
		subject
	});
	give(begin(reader, draft), verbFrom({ ...verb.group, passive: true }));
}

/** "… and signed it", "…, massacred and enslaved them": the subject of the verb before holds for this one too. */
function readCoordinate(reader: ClauseReader, i: number, verb: FoundVerb): void {
	const base =
		verb.form === 'finite' && verb.group.from === verb.group.head && reader.tokens[verb.group.head]?.pos === 'VERB';
	const word = reader.tokens[verb.group.head];
	const bare = base && word?.lower === word?.lemma;
	closeWhile(
		reader,
		(draft) => draft.verb !== undefined && draft.dependent && !(bare && draft.verb.modal !== undefined)
	);
	const { verb: first, subject, dependent: depends, from: outer } = current(reader);
	const noObject = following(reader, i)?.item.kind !== 'noun';
	const shares = first?.passive === true && verb.form === 'past' && noObject;
	const perfect = first !== undefined && reader.tokens[first.from]?.lemma === 'have';
	const passive = verb.group.passive || shares || (verb.form === 'participle' && !perfect);
	const modal = verb.group.modal ?? (bare ? first?.modal : undefined);
	const from = Math.max(outer, verb.group.from);
	give(
		replace(reader, draftOf('coordinate', from, { dependent: depends, subject })),
		verbFrom({ ...verb.group, passive, modal })
	);
}

/** A preposition that ties to a verb, and not "of", which ties to the noun before it. */
const governs = (item: Item | undefined): boolean => item?.kind === 'preposition' && item.word !== 'of';

/** "…, and **in 1665** was sent": a conjunction before the prepositional phrase in front of the verb. */
function joinedOverPhrase(reader: ClauseReader, i: number): boolean {
	let at = previous(reader, i)?.at ?? -1;
	for (let steps = 0; steps < 2 && reader.items[at]?.kind === 'noun' && governs(reader.items[at - 1]); steps++) {
		const before = previous(reader, at - 1);
		if (before?.item.kind === 'and') return true;
		at = before?.at ?? -1;
	}
	return false;
}

/** "…," said the minister: a reporting verb before the one who speaks. */
function isInverted(reader: ClauseReader, i: number, { group }: FoundVerb): boolean {
	return REPORTING_VERBS.has(group.lemma) && reader.items[i + 1]?.kind === 'noun' && reader.open[0]?.verb !== undefined;
}
