import type { NounPhrase } from './clause.ts';
import { draftOf, type Draft } from './clause-draft.ts';
import { begin, closeWhile, current, previous, replace, type ClauseReader } from './clause-reader.ts';
import { takesVerb } from './join-phrases.ts';
import { CLAUSE_VERBS, REPORTING_VERBS, TIME_NOUNS, TIME_POINTERS, TIME_UNITS } from './verb-words.ts';

/** Reads a noun phrase that no preposition governs: a subject, an object, or the subject of a clause that begins with it. */
export function readNoun(reader: ClauseReader, i: number, phrase: NounPhrase): void {
	if (phrase.time === true || isTimeWord(reader, phrase)) {
		extend(current(reader), phrase);
		return;
	}
	const opened = takesVerb(reader.items, reader.tokens, i) ? openFor(reader, i, phrase) : undefined;
	const draft = opened ?? current(reader);
	extend(draft, phrase);
	if (opened !== undefined) return;
	if (draft.verb === undefined) {
		if (draft.subject === undefined || !isInserted(reader, i)) draft.subject = phrase;
	} else if (previous(reader, i)?.item.kind !== 'comma' && draft.objects.length < 2) draft.objects.push(phrase);
}

/** "Dvořák's first sacred piece, **his setting of the psalm**, was …": between commas, before the verb of the subject. */
function isInserted(reader: ClauseReader, i: number): boolean {
	if (previous(reader, i)?.item.kind !== 'comma') return false;
	const { items } = reader;
	let at = i + 1;
	while (at < i + 9 && items[at]?.kind === 'preposition' && items[at + 1]?.kind === 'noun') at += 2;
	if (items[at]?.kind !== 'comma') return false;
	const next = items[at + 1]?.kind === 'other' ? items[at + 2] : items[at + 1];
	return next?.kind === 'verb' && (next.verb.form === 'finite' || next.verb.form === 'past');
}

export function extend(draft: Draft, { from, to }: { readonly from: number; readonly to: number }): void {
	draft.from = Math.min(draft.from, from);
	draft.to = Math.max(draft.to, to);
}

/** "Tuesday", "last year": says when, and is neither subject nor object unless it stands alone in front. */
function isTimeWord({ tokens }: ClauseReader, { from, head }: NounPhrase): boolean {
	const word = tokens[head]?.lower ?? '';
	if (TIME_NOUNS.has(word)) return true;
	return TIME_UNITS.has(tokens[head]?.lemma ?? '') && TIME_POINTERS.has(tokens[from]?.lower ?? '') && from !== head;
}

/** Opens the clause whose subject this noun is, when the current one has its verb already. */
function openFor(reader: ClauseReader, i: number, phrase: NounPhrase): Draft | undefined {
	const draft = current(reader);
	if (draft.verb === undefined) return undefined;
	const before = previous(reader, i)?.item;
	const subject = { subject: phrase };
	if (before?.kind === 'comma') return afterComma(reader, phrase);
	if (before?.kind === 'and') {
		const inside = reader.open.length > 1 && draft.kind === 'subordinate' && !draft.dependent && !draft.offset;
		if (inside) return replace(reader, draftOf('subordinate', phrase.from, subject));
		return replace(reader, draftOf('coordinate', phrase.from, subject), true);
	}
	if (before?.kind === 'verb') {
		const { lemma } = before.verb.group;
		const says = REPORTING_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma);
		return says ? begin(reader, draftOf('subordinate', phrase.from, subject)) : undefined;
	}
	if (before?.kind !== 'noun' || before.phrase.to !== phrase.from) return undefined;
	return contact(reader, before.phrase, phrase);
}

/** "After the war ended, **Iran** …" goes on with the outer clause; ", **the agency** reported" is one of its own. */
function afterComma(reader: ClauseReader, phrase: NounPhrase): Draft {
	closeWhile(reader, (draft, outer) => draft.verb !== undefined && outer.verb === undefined);
	const draft = current(reader);
	if (draft.verb !== undefined) return replace(reader, draftOf('main', phrase.from, { subject: phrase }), true);
	draft.subject = phrase;
	return draft;
}

/** "the letters **he** received", "told the council **it** was": a clause right behind the noun or the one spoken to. */
function contact(reader: ClauseReader, antecedent: NounPhrase, phrase: NounPhrase): Draft {
	const draft = current(reader);
	if (!draft.objects.includes(antecedent) && draft.subject !== antecedent && afterFrontedPhrase(reader, antecedent)) {
		return replace(reader, draftOf('coordinate', phrase.from, { subject: phrase }), true);
	}
	const told = draft.objects.includes(antecedent) && REPORTING_VERBS.has(draft.verb?.lemma ?? '');
	if (told) return begin(reader, draftOf('subordinate', phrase.from, { subject: phrase }));
	const relative = draftOf('relative', phrase.from, { subject: phrase });
	relative.objects.push(antecedent);
	return begin(reader, relative);
}

/** "…, and in 1655 **he** enlisted": the phrase before the subject stands behind a comma or a conjunction of its own. */
function afterFrontedPhrase({ tokens }: ClauseReader, { from }: NounPhrase): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
		const token = tokens[at];
		const opens = tokens[at + 1]?.pos === 'ADP' || tokens[at + 1]?.pos === 'ADV';
		if (token?.text === ',' || token?.pos === 'CCONJ') return opens;
		if (!/^(?:ADP|ADV|NOUN|PROPN|DET|ADJ|NUM|PRON)$/u.test(token?.pos ?? '')) return false;
	}
	return false;
}
