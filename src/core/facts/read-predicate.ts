import type { Clause, TokenRange, VerbGroup } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { wordsOf } from './clause-words.ts';
import type { Slot } from './fact.ts';
import { entitySlot, spanOf } from './fact-of.ts';
import type { Predicate } from './predicate.ts';
import type { SentenceView } from './recognizer.ts';

/** A clause whose subject is named and whose words can be turned into a question. */
export interface ReadClause {
	readonly subject: Slot;
	readonly predicate: Predicate;
	/** The tokens from the verb to where the clause's own words end. */
	readonly tokens: TokenRange;
	readonly certainty: 'stated' | 'inferred';
}

/** A clause read, or the word in it that could not be settled. */
export type ClauseReading =
	{ readonly ok: true; readonly read: ReadClause } | { readonly ok: false; readonly detail?: string };

const CUT_AT = new Set([',', ';', ':', '(', '—', '–', '--', '-']);
const CUT_BEFORE = new Set([
	'which',
	'who',
	'where',
	'when',
	'while',
	'whereas',
	'although',
	'though',
	'but',
	'because',
	'until',
	'after',
	'before',
	'since',
	'if',
	'unless',
	'as',
	'whose',
	'whom'
]);
const SAME_PAST = new Set([
	'put',
	'cut',
	'set',
	'hit',
	'let',
	'cost',
	'shut',
	'split',
	'spread',
	'cast',
	'hurt',
	'beat',
	'bid',
	'burst',
	'quit',
	'rid',
	'shed'
]);

/** Where the clause's own words end: before the first comma, bracket or conjunction that opens something else. */
function endOfWords(view: SentenceView, clause: Clause): number {
	const { tokens } = view.sentence;
	for (let at = clause.verb.to; at < clause.to; at++) {
		const token = tokens[at];
		if (view.mentions.some(({ tokens: name }) => name.from < at && at < name.to)) continue;
		if (!token || opensSomethingElse(token, tokens[at + 1])) return at;
	}
	const last = tokens[clause.to - 1];
	return last?.pos === 'PUNCT' ? clause.to - 1 : clause.to;
}

function opensSomethingElse(token: Token, next: Token | undefined): boolean {
	if (CUT_AT.has(token.text) && (token.text !== '-' || token.spaced)) return true;
	if (CUT_BEFORE.has(token.lower) && token.pos !== 'DET')
		return token.lower !== 'as' || next?.pos === 'PRON' || next?.pos === 'SCONJ';
	return (
		token.lower === 'and' &&
		(next?.pos === 'VERB' || next?.pos === 'AUX' || next?.lower === 'then' || next?.pos === 'PRON')
	);
}

/** The base form that follows “did”: the lemma, mended where the lemmatiser gave the past form back. */
export function baseOf(token: Token): string {
	if (token.lemma !== token.lower || !token.lower.endsWith('ed')) return token.lemma;
	return token.lower.endsWith('ied')
		? `${token.lower.slice(0, -3)}y`
		: token.lower.replace(/(?<double>[bdgmnprt])\k<double>ed$|ed$/u, '$<double>');
}

/** The auxiliary that a question puts first, and the verb that it leaves behind. */
function asking(
	tokens: readonly Token[],
	verb: VerbGroup
): { readonly auxiliary: string; readonly rest: number; readonly base?: string } {
	const head = tokens[verb.head];
	const first = tokens[verb.from];
	if (
		first &&
		head &&
		(first.pos === 'AUX' || first.lemma === 'be') &&
		(verb.head > verb.from || first.lemma === 'be')
	) {
		return { auxiliary: first.lower, rest: verb.from + 1 };
	}
	const lower = head?.lower ?? '';
	const base = head ? baseOf(head) : '';
	if (lower === base && !SAME_PAST.has(lower)) return { auxiliary: 'do', rest: verb.head + 1, base };
	const present =
		lower === `${base}s` || lower === `${base}es` || (base.endsWith('y') && lower === `${base.slice(0, -1)}ies`);
	return { auxiliary: present ? 'does' : 'did', rest: verb.head + 1, base };
}

function subjectOf(
	view: SentenceView,
	clause: Clause
): { readonly slot: Slot; readonly inferred: boolean } | { readonly detail: string } {
	const { subject } = clause;
	if (!subject) return { detail: '' };
	const holds = ({ tokens }: { readonly tokens: TokenRange }): boolean =>
		tokens.from <= subject.head && subject.head < tokens.to;
	const mention = view.mentions.find(holds);
	if (mention && subject.and.length === 0)
		return { slot: entitySlot(view, mention.entity, mention.tokens), inferred: false };
	const reference = view.references.find(holds);
	if (reference && subject.and.length === 0)
		return { slot: entitySlot(view, reference.entity, reference.tokens), inferred: true };
	const to = subject.and.reduce((end, part) => Math.max(end, part.to), subject.to);
	const range = { from: subject.from, to: Math.min(to, clause.verb.from) };
	const words = wordsOf(view, range);
	if (!words.ok) return words;
	return { slot: { type: 'words', text: words.text, span: spanOf(view, range) }, inferred: false };
}

/** Takes a clause apart for asking; `without` names the tokens of the time that the question gives or asks for. */
export function readClause(view: SentenceView, clause: Clause, without: readonly TokenRange[] = []): ClauseReading {
	const subject = subjectOf(view, clause);
	if (!('slot' in subject)) return { ok: false, detail: subject.detail };
	const { tokens } = view.sentence;
	const to = endOfWords(view, clause);
	const { auxiliary, rest, base } = asking(tokens, clause.verb);
	const names = { subject: subject.slot.type === 'entity' ? subject.slot.entity : undefined, without };
	const said = wordsOf(view, { from: clause.verb.from, to }, names);
	const left = wordsOf(view, { from: rest, to }, names);
	if (!said.ok) return said;
	if (!left.ok) return left;
	return {
		ok: true,
		read: {
			subject: subject.slot,
			predicate: { auxiliary, base: base === undefined ? left.text : `${base} ${left.text}`.trim(), said: said.text },
			tokens: { from: clause.verb.from, to },
			certainty: subject.inferred ? 'inferred' : 'stated'
		}
	};
}
