import { clauseFrom, phraseFrom, type Clause, type NounPhrase } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { isPlaceKind } from './lexicon/cue-nouns.ts';
import type { Known } from './mend-clauses.ts';

/** What follows from the whole sentence as often as from the name before: “…, which led to a war”. */
const OF_THE_WHOLE = new Set(
	'lead mean cause result allow make help force bring prompt spark trigger enable give leave let create show suggest follow include be have do come take prove become contribute end mark remove'.split(
		' '
	)
);
/** Deeds that name what they made: “the Treaty of Lund, signed in 1679”. */
const MAKING = new Set(
	'sign pass adopt ratify found establish build construct erect write publish compose paint launch discover inaugurate enact draft negotiate conclude'.split(
		' '
	)
);

/** Gives a relative clause that tells something of a name that name as its subject, and marks it as told. */
export function tellRelative(clause: Clause, clauses: readonly Clause[], known: Known): Clause {
	const { kind, subject, verb, relativeAdverb } = clause;
	if (relativeAdverb !== undefined || verb.negated || verb.modal !== undefined) return clause;
	if (kind === 'subordinate') return subject === undefined ? ofName(clause, known) : clause;
	if (kind !== 'relative' || !subject || subject.and.length > 0 || subject.to > verb.from) return clause;
	const whom =
		ofPredicate(subject, clause, { clauses, known }) ?? (isOfName(clause, subject, known) ? subject : undefined);
	return whom ? clauseFrom({ ...clause, subject: whom, told: true }) : clause;
}

/** “X was a company that ran trains”, “X was a league founded in 1920”: what the noun did or met, X did or met. */
function ofPredicate(
	noun: NounPhrase,
	{ verb, from }: Clause,
	{ clauses, known }: { readonly clauses: readonly Clause[]; readonly known: Known }
): NounPhrase | undefined {
	const { tokens } = known.sentence;
	const isOne = /^(?:an?|the)$/u.test(tokens[noun.from]?.lower ?? '') && !isPlural(tokens[noun.head]);
	const told = /^(?:who|that|which)$/u.test(tokens[from]?.lower ?? '') || (verb.passive && verb.from === verb.head);
	if (verb.lemma === 'be' || !isOne || !told || noun.to !== from || noun.head !== noun.to - 1) return undefined;
	const main = clauses.find(
		(other) => other.kind === 'main' && other.verb.lemma === 'be' && other.verb.to === noun.from && !other.verb.negated
	);
	const whom = main?.verb.modal === undefined ? main?.subject : undefined;
	return whom && whom.and.length === 0 && isSomebody(whom, known) ? whom : undefined;
}

/** British spellings differ from their lemma, plurals end in “s”. */
function isPlural(noun: Token | undefined): boolean {
	return noun === undefined || (noun.lemma !== noun.lower && noun.lower.endsWith('s'));
}

function isSomebody({ head }: NounPhrase, { sentence, mentions }: Known): boolean {
	return (
		/^(?:it|he|she)$/u.test(sentence.tokens[head]?.lower ?? '') ||
		mentions.some(({ tokens }) => tokens.from <= head && head < tokens.to)
	);
}

/** “Anna Holm, who chaired the board”, “reached Gao, which surrendered”: the name right before the comma. */
function isOfName({ from, verb }: Clause, { from: start, to }: NounPhrase, { sentence, mentions }: Known): boolean {
	const { tokens } = sentence;
	const word = tokens[to + 1]?.lower;
	const name = mentions.find((mention) => mention.tokens.to === to);
	if (
		!name ||
		tokens[to]?.text !== ',' ||
		from > to + 1 ||
		mentions.some((other) => other.tokens.from < to && other.tokens.from >= start && other !== name)
	)
		return false;
	if (word === 'who') return name.entity.type === 'person';
	if (verb.from === to + 1) return isMaking(verb, name);
	if (word !== 'which' || name.entity.type === 'person' || OF_THE_WHOLE.has(verb.lemma)) return false;
	return !belongsToNoun(name.tokens.from, sentence.tokens);
}

/** “the capital of Mali, which …”: of the capital or of Mali, nobody can tell; “the kingdom of Mali” is one thing. */
function belongsToNoun(name: number, tokens: Known['sentence']['tokens']): boolean {
	const at = tokens[name - 1]?.pos === 'DET' ? name - 2 : name - 1;
	const noun = tokens[at - 1];
	if (tokens[at]?.pos !== 'ADP' || !/^(?:NOUN|PROPN)$/u.test(noun?.pos ?? '')) return false;
	return tokens[at].lower !== 'of' || noun?.lower === 'capital' || !isPlaceKind(noun?.lower ?? '');
}

/** “…, the Treaty of Lund, signed in 1679”: a participle after the comma that says how the named thing came to be. */
function ofName(clause: Clause, { sentence, mentions }: Known): Clause {
	const { verb } = clause;
	const name = mentions.find(({ tokens }) => tokens.to === verb.from - 1);
	if (!name || sentence.tokens[verb.from - 1]?.text !== ',' || !isMaking(verb, name)) return clause;
	const { from, to } = name.tokens;
	return clauseFrom({ ...clause, subject: phraseFrom({ from, to, head: to - 1, and: [] }), told: true });
}

/** A bare participle that says how what the name means came to be. */
function isMaking({ passive, from, head, lemma }: Clause['verb'], { entity }: Known['mentions'][number]): boolean {
	return (
		passive && from === head && MAKING.has(lemma) && /^(?:agreement|work|organisation|place|event)$/u.test(entity.type)
	);
}
