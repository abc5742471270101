import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf, wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import { subjectOf } from '../read-subject.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

/** Participles after which a name stands, with the word that a question ends in. */
const CALLING: ReadonlyMap<string, string> = new Map([
	['known', 'known'],
	['called', 'called'],
	['dubbed', 'called'],
	['nicknamed', 'nicknamed'],
	['termed', 'called'],
	['codenamed', 'codenamed'],
	['named', 'called']
]);
const LEAST_WORDS = 3;
const MOST_THING = 14;
const MOST_TERM = 3;
/** “the new bridge”, “the period”: means nothing alone, or something else later. */
const PASSING =
	/^(?:the|an?) (?:next|latest|new|current|recent|same|so|period|time|place|thing|result|group|area|practice|event|incident|system|process) ?\S*$|^(?:the|an?) (?:next|latest|new|current|recent|same)\b/iu;

/** “The return of the king is known as the Restoration”, “the old quarter of Lille, called Vieux Lille” → the name of what words describe. */
export const called: Recognizer = {
	relation: 'called',
	recognize(view) {
		const { tokens } = view.sentence;
		if (!tokens.some(({ lower }) => CALLING.has(lower))) return { facts: [] };
		return { facts: [...view.clauses.flatMap((clause) => fromClause(view, clause)), ...fromParticiples(view)] };
	}
};

/** The name that begins here: in quotation marks, or in capitals. */
function nameAt(view: SentenceView, at: number): TokenRange | undefined {
	const { tokens, quoted } = view.sentence;
	const inQuotes = quoted.find(({ from }) => from >= at && from <= at + 2);
	if (inQuotes) return inQuotes.to - inQuotes.from <= 5 ? inQuotes : undefined;
	const from = tokens[at]?.lower === 'the' ? at + 1 : at;
	if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return termAt(view, at);
	const named = nameOrReferenceAt(view, from);
	let to = named && named.tokens.from <= from ? named.tokens.to : from;
	while (/^[\p{Lu}\d]/u.test(tokens[to]?.text ?? '')) to++;
	return { from: at, to };
}

/** “called pasteurization.”: a word of its own that a mark closes. */
function termAt({ sentence: { tokens } }: SentenceView, at: number): TokenRange | undefined {
	let to = at;
	while (to < at + MOST_TERM && /^(?:NOUN|ADJ)$/u.test(tokens[to]?.pos ?? '')) to++;
	return tokens[to - 1]?.pos === 'NOUN' && to > at && /^[.,;)]$/u.test(tokens[to]?.text ?? '')
		? { from: at, to }
		: undefined;
}

/** Where the name stands behind “known as”, “now called”. */
function namedBehind(view: SentenceView, at: number): TokenRange | undefined {
	const { tokens } = view.sentence;
	const isKnown = tokens[at]?.lower === 'known';
	if (isKnown && tokens[at + 1]?.lower !== 'as') return undefined;
	return nameAt(view, at + (isKnown ? 2 : 1));
}

function factFor(view: SentenceView, thing: Slot, name: TokenRange, trigger: string): Fact[] {
	const words = thing.text.split(' ');
	const isWords = thing.type === 'words' && words.length >= LEAST_WORDS && words.length <= MOST_THING;
	if (isWords ? PASSING.test(thing.text) : !isNicknamed(view, thing, name)) return [];
	const span = spanOf(view, name);
	const text = view.document.text.slice(span.start, span.end).replace(/[,.]$/u, '');
	return [factOf(view, 'called', { slots: { thing: [thing], name: [{ type: 'words', text, span }] }, trigger })];
}

/** “Pasteur is known as the “father of microbiology””: a name in quotation marks that others gave somebody. */
function isNicknamed(view: SentenceView, thing: Slot, name: TokenRange): boolean {
	const isQuoted = view.sentence.quoted.some(({ from, to }) => from === name.from && to === name.to);
	return thing.type === 'entity' && thing.entity.type === 'person' && isQuoted;
}

/** “The return of the king is known as the Restoration”. */
function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { verb, kind } = clause;
	const { tokens } = view.sentence;
	const participle = tokens[verb.head]?.lower ?? '';
	const ends = CALLING.get(participle);
	const isTold =
		(kind === 'main' || kind === 'coordinate') && verb.passive && !verb.negated && verb.modal === undefined;
	const name = ends === undefined || !isTold ? undefined : namedBehind(view, verb.head);
	const subject = name && subjectOf(view, clause);
	if (!name || !subject || !('slot' in subject)) return [];
	const be = tokens[verb.from]?.lower ?? 'is';
	return factFor(view, subject.slot, name, `${/^(?:was|were)$/u.test(be) ? be : 'is'} ${ends ?? ''}`);
}

/** “the old quarter of Lille, known as Vieux Lille”, “the next version (codenamed Longhorn)”: a participle behind what it names. */
function fromParticiples(view: SentenceView): Fact[] {
	const { tokens } = view.sentence;
	return tokens.flatMap(({ lower }, at) => {
		const ends = CALLING.get(lower);
		const before = /^(?:now|also|better|popularly|commonly|today|often)$/u.test(tokens[at - 1]?.lower ?? '')
			? at - 1
			: at;
		// “the technique of heating milk, a process now called …”: the kind between says nothing more.
		const isKind = tokens[before - 1]?.pos === 'NOUN' && /^an?$/u.test(tokens[before - 2]?.lower ?? '');
		const mark = isKind ? before - 3 : before - 1;
		if (ends === undefined || !/^[,(]$/u.test(tokens[mark]?.text ?? '')) return [];
		const name = namedBehind(view, at);
		const range = name && phraseBefore(view, mark);
		// “the Institute at the University of Oslo, now known as …”: which of the two?
		const isName = range && nameOrReferenceAt(view, range.to - 1)?.tokens.from === range.from + 1;
		const words = range && isName !== true ? wordsOf(view, range) : undefined;
		if (!name || !range || words?.ok !== true) return [];
		return factFor(view, wordsSlot(view, words.text, range), name, `is ${ends}`);
	});
}

/** The noun phrase with an article that ends here: “the old quarter of the city”. */
function phraseBefore(view: SentenceView, end: number): TokenRange | undefined {
	const { tokens } = view.sentence;
	let from = end;
	for (let at = end - 1; at >= Math.max(0, end - MOST_THING) && tokens[at]?.pos !== 'PUNCT'; at--) {
		if (/^(?:the|an?)$/u.test(tokens[at]?.lower ?? '')) from = at;
		if (from < end && !/^(?:of|in)$/u.test(tokens[from - 1]?.lower ?? '')) break;
	}
	return from < end && tokens.slice(from, end).every((_, offset) => isInPhrase(view, from + offset))
		? { from, to: end }
		: undefined;
}

/** “the technique of heating milk to kill germs”: verbs that a noun governs, and none that tells. */
function isInPhrase({ sentence: { tokens } }: SentenceView, at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	if (token?.pos === 'VERB') return before?.lower === 'to' || (before?.lower === 'of' && token.lower.endsWith('ing'));
	return !/^(?:AUX|PUNCT|PRON|SCONJ)$/u.test(token?.pos ?? '');
}
