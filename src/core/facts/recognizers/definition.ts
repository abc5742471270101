import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { describedAs, descriptionAt } from '../description.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { isKnownRegion } from '../lexicon/places.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import { postAt } from '../posts.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

/** Descriptions that tell nothing by themselves. */
const EMPTY =
	/^(?:the|an?|one of the)\s(?:\p{L}+\s)?(?:result|example|one|case|reason|fact|member|time|part|way|place|thing|number|lot|year|day|last|first|same|main reason|latter|former|other|beginning|end|matter|sign|kind|sort|type|problem|question|issue|step|thing)s?$/iu;

/** “one of the poorest”, “one of a handful of sites”: what says that there are others must say of what they are. */
const ONE_OF_FEW = /^one of (?:an? |the \S+$|the (?:\S+ )?\p{L}+est$)/iu;

/** Praise and blame are the writer's, not the thing's. */
const JUDGING =
	/\b(?:worthwhile|beautiful|magnificent|wonderful|great|perfect|interesting|excellent|lovely|stunning|ideal|charming|nice|good|amazing|spectacular|fantastic|terrible|awful|bad|must|special|significant|important)\b/iu;

/** “X is the largest …”, “X, a metric that …” → what X is. */
export const definition: Recognizer = {
	relation: 'definition',
	recognize(view) {
		const clauses = view.clauses.flatMap((clause) => [...fromCopula(view, clause), ...fromReverse(view, clause)]);
		return { facts: [...clauses, ...view.mentions.flatMap((mention) => fromApposition(view, mention))] };
	}
};

function definitionFact(view: SentenceView, thing: Named, from: number, trigger: string): Fact[] {
	const range = descriptionAt(view, from);
	const text = range && describedAs(view, range);
	if (
		!range ||
		text === undefined ||
		EMPTY.test(text) ||
		ONE_OF_FEW.test(text) ||
		JUDGING.test(text) ||
		/ to$/u.test(text) ||
		namesItself(text, thing) ||
		!tellsEnough(view, range)
	)
		return [];
	const slot = wordsSlot(view, text, range);
	return [
		factOf(view, 'definition', {
			slots: { thing: [slotOf(view, thing)], description: [slot] },
			trigger,
			certainty: certaintyOf([thing])
		})
	];
}

/** "a formation" could be anything: at least two words must carry the description. */
function tellsEnough(view: SentenceView, range: TokenRange): boolean {
	const words = view.sentence.tokens
		.slice(range.from, range.to)
		.filter(({ pos }) => /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(pos));
	const named = view.mentions.filter(({ tokens }) => range.from <= tokens.from && tokens.to <= range.to);
	const isName = named.some(
		({ tokens }) =>
			tokens.to === range.to &&
			!view.sentence.tokens.slice(range.from, tokens.from).some(({ pos }) => pos === 'ADP' || pos === 'PART')
	);
	const [last, before] = [view.sentence.tokens[range.to - 1], view.sentence.tokens[range.to - 2]];
	const isVague = named.length === 0 && before?.lower === 'the' && last?.pos === 'NOUN' && words.length < 4;
	return words.length >= 2 && !isName && !isVague;
}

function namesItself(text: string, thing: Named): boolean {
	return [thing.entity.name, ...thing.entity.aliases].some((name) => name.length > 2 && text.includes(name));
}

/** “X was the first …”: a copula with a named subject and a phrase that an article opens. */
function fromCopula(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb } = clause;
	if (
		!subject ||
		!/^(?:be|remain|become)$/u.test(verb.lemma) ||
		verb.negated ||
		verb.modal !== undefined ||
		subject.and.length > 0
	)
		return [];
	const thing = namedBy(view, subject);
	const { tokens } = view.sentence;
	const first = tokens[verb.to];
	const aux = tokens[verb.head]?.lower ?? '';
	if (!thing || !first || !/^(?:is|was|are|were|became)$/u.test(aux) || !opensDescription(view, verb.to)) return [];
	// What becomes the first of its kind is so for good; what becomes something else was so from then on.
	if (aux === 'became' && !isFirst(view, verb.to)) return [];
	if (thing.entity.type === 'person' && (postAt(tokens, verb.to) || /^(?:a|an)$/u.test(first.lower))) return [];
	return definitionFact(view, thing, verb.to, aux);
}

/** “the first expedition to …”, “the second woman to …”. */
function isFirst({ sentence: { tokens } }: SentenceView, at: number): boolean {
	return (
		tokens[at]?.lower === 'the' &&
		tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:first|second|third|last|only)$/u.test(lower))
	);
}

function opensDescription(view: SentenceView, at: number): boolean {
	const { tokens } = view.sentence;
	const word = tokens[at]?.lower ?? '';
	if (word === 'one') return tokens[at + 1]?.lower === 'of';
	return /^(?:a|an|the)$/u.test(word) || (tokens[at + 1]?.text === "'s" && nameOrReferenceAt(view, at) !== undefined);
}

/** “The most successful of the operas is X”: the description first. */
function fromReverse(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb } = clause;
	const { tokens } = view.sentence;
	if (!/^(?:be|remain)$/u.test(verb.lemma) || verb.negated || verb.modal !== undefined) return [];
	if (subject && namedBy(view, subject)) return [];
	const after = tokens[verb.to]?.lower === 'the' ? verb.to + 1 : verb.to;
	const thing = view.mentions.find((mention) => mention.tokens.from === after);
	const end = tokens[thing?.tokens.to ?? 0];
	const from = tokens.findIndex(({ lower }, at) => at >= clause.from && at < verb.from && lower === 'the');
	if (!thing || from < 0 || from > clause.from + 3 || (end && !/^[.,;(]$/u.test(end.text))) return [];
	const range = { from, to: verb.from };
	const text = describedAs(view, range);
	if (text === undefined || EMPTY.test(text) || text.split(' ').length < 3 || !tellsEnough(view, range)) return [];
	const slot = wordsSlot(view, text.charAt(0).toLowerCase() + text.slice(1), range);
	const slots = { thing: [slotOf(view, { ...thing, inferred: false })], description: [slot] };
	return [factOf(view, 'definition', { slots, trigger: tokens[verb.head]?.lower.replace('remains', 'is') ?? 'is' })];
}

/** “X, a cross-regional project …,”: an apposition that an article opens, to a name that is no person's. */
function fromApposition(view: SentenceView, thing: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const comma = tokens[thing.tokens.to]?.text === ')' ? thing.tokens.to + 1 : thing.tokens.to;
	if (tokens[comma]?.text !== ',' || thing.entity.type === 'person') return [];
	const from = comma + 1;
	if (!/^(?:a|an|the|one)$/u.test(tokens[from]?.lower ?? '') || !opensDescription(view, from)) return [];
	const range = descriptionAt(view, from);
	const closed = range && tokens[range.to];
	if (
		!range ||
		(closed && !/^[,.;)–—]$/u.test(closed.text) && !/^(?:which|who|where|designed|whose)$/u.test(closed.lower))
	)
		return [];
	if (opensMainClause(view, from)) return [];
	if (countryNamed(thing.entity.name) !== undefined || isKnownRegion(thing.entity.name)) return [];
	if (isListed(view, thing, from) || nameOrReferenceAt(view, from + 1)) return [];
	return definitionFact(view, { ...thing, inferred: false }, from, thing.entity.type === 'people' ? 'are' : 'is');
}

/** "Starting from X, the river turned …": the words after the comma are the subject, unless a clause stands before them. */
function opensMainClause(view: SentenceView, from: number): boolean {
	const isSubject = view.clauses.some(
		({ subject }) => subject !== undefined && subject.from <= from && from < subject.to
	);
	return isSubject && !view.clauses.some(({ subject, verb }) => subject !== undefined && verb.to <= from);
}

/** "A, the B and the C": a list, not an apposition. */
function isListed(view: SentenceView, thing: MentionInSentence, from: number): boolean {
	const { tokens } = view.sentence;
	const range = descriptionAt(view, from);
	if (!range) return true;
	const next = tokens[range.to]?.text === ',' ? tokens[range.to + 1]?.lower : tokens[range.to]?.lower;
	return next === 'and' || next === 'or' || tokens[thing.tokens.from - 1]?.text === ',';
}
