import type { Clause, TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { isRelative } from '../lexicon/relatives.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

/** Persons whom one has but few of, beside relatives. */
const COMPANIONS: ReadonlySet<string> = new Set(
	'teacher tutor mentor adviser advisor publisher biographer librettist patron predecessor successor physician secretary assistant pupil apprentice rival'.split(
		' '
	)
);
const MOST_QUALIFIERS = 3;

/** “his wife, Clara Weiss”, “Anna, the daughter of X”, “her teacher was Y” → who is what to whom. */
export const kin: Recognizer = {
	relation: 'kin',
	recognize(view) {
		const persons = view.mentions.filter(({ entity }) => entity.type === 'person');
		return {
			facts: [
				...persons.flatMap((person) => [...fromOwner(view, person), ...fromApposition(view, person)]),
				...view.clauses.flatMap((clause) => fromCopula(view, clause))
			]
		};
	}
};

const isTie = (token: Token | undefined): boolean =>
	token?.pos === 'NOUN' && (isRelative(token.lower) || COMPANIONS.has(token.lower));

function kinFact(view: SentenceView, person: Named, tie: TokenRange, of: readonly Named[]): Fact[] {
	if (of.length === 0 || of.some(({ entity }) => entity.type !== 'person' || entity === person.entity)) return [];
	const { tokens } = view.sentence;
	const words = tokens.slice(tie.from, tie.to).map(({ lower }) => lower);
	const slot = wordsSlot(view, words.join(' ').replaceAll(' - ', '-'), tie);
	const slots = { person: [slotOf(view, person)], kin: [slot], of: of.map((owner) => slotOf(view, owner)) };
	return [factOf(view, 'kin', { slots, certainty: certaintyOf([person, ...of]) })];
}

/** The noun of a tie that ends before `at` with its adjectives, and whose it is: “his second wife”, “Brandt's elder brother”. */
function ownedTie(view: SentenceView, at: number): { readonly tie: TokenRange; readonly owner: Named } | undefined {
	const { tokens } = view.sentence;
	if (!isTie(tokens[at - 1])) return undefined;
	let from = at - 1;
	while (from > at - 2 - MOST_QUALIFIERS && /^(?:ADJ|NUM|NOUN)$/u.test(tokens[from - 1]?.pos ?? '')) from--;
	const before = tokens[from - 1];
	const isOwner = before?.lower === "'s" || /^(?:his|her)$/u.test(before?.lower ?? '');
	const owner = isOwner ? nameOrReferenceAt(view, before?.lower === "'s" ? from - 2 : from - 1) : undefined;
	return owner && { tie: { from, to: at }, owner };
}

/** “Anna became Ida Holm, and her sister, Mina Holm.”: a second clause whose verb is that of the first. */
function isGapped({ sentence: { tokens }, clauses }: SentenceView, owner: Named, person: MentionInSentence): boolean {
	const first = clauses.findLast(({ verb }) => verb.to <= owner.tokens.from);
	if (!/^(?:become|be|name|call|make)$/u.test(first?.verb.lemma ?? '')) return false;
	const isSecond = tokens[owner.tokens.from - 1]?.lower === 'and' && tokens[owner.tokens.from - 2]?.text === ',';
	return isSecond && /^[.;]?$/u.test(tokens[person.tokens.to]?.text ?? '');
}

/** “his wife, Clara Weiss,”, “Brandt's brother Emil”. */
function fromOwner(view: SentenceView, person: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const start = person.tokens.from;
	const after = tokens[person.tokens.to];
	const isApposed = tokens[start - 1]?.text === ',';
	if (isApposed && after !== undefined && after.pos !== 'PUNCT' && after.pos !== 'CCONJ') return [];
	const found = ownedTie(view, isApposed ? start - 1 : start);
	if (found && isApposed && isGapped(view, found.owner, person)) return [];
	return found ? kinFact(view, { ...person, inferred: false }, found.tie, [found.owner]) : [];
}

/** “Anna Holm, the daughter of Peter Brandt”. */
function fromApposition(view: SentenceView, person: MentionInSentence): Fact[] {
	const { from, to } = person.tokens;
	// “Ida Holm from Lund, a niece of …”: the apposition is not of where she came from.
	if (/^(?:from|in|at|near)$/u.test(view.sentence.tokens[from - 1]?.lower ?? '')) return [];
	if (view.sentence.tokens[to]?.text !== ',') return [];
	return fromTieOf(view, { ...person, inferred: false }, to + 1);
}

/** “She was the daughter of Peter Brandt and Ida Holm”, “Her teacher was Emil Brandt”. */
function fromCopula(view: SentenceView, { subject, verb }: Clause): Fact[] {
	if (!subject || verb.lemma !== 'be' || verb.negated || verb.modal !== undefined || subject.and.length > 0) return [];
	const person = namedBy(view, subject);
	if (person?.entity.type === 'person') return fromTieOf(view, person, verb.to);
	const found = ownedTie(view, subject.to);
	const named = nameOrReferenceAt(view, afterTitle(view, verb.to));
	return found && named?.entity.type === 'person' ? kinFact(view, named, found.tie, [found.owner]) : [];
}

/** Where a name begins behind an article and a title. */
function afterTitle(view: SentenceView, at: number): number {
	const next = view.mentions.find(({ tokens }) => tokens.from >= at && tokens.from < at + 5);
	const between = view.sentence.tokens.slice(at, next?.tokens.from ?? at);
	return next && between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(pos)) ? next.tokens.from : at;
}

/** “(the) eldest daughter of X (and Y)”, read from `at` on. */
function fromTieOf(view: SentenceView, person: Named, at: number): Fact[] {
	const { tokens } = view.sentence;
	const from = tokens[at]?.pos === 'DET' ? at + 1 : at;
	let to = from;
	while (to < from + MOST_QUALIFIERS + 1 && /^(?:ADJ|NUM|NOUN)$/u.test(tokens[to]?.pos ?? '')) to++;
	if (!isTie(tokens[to - 1]) || tokens[to]?.lower !== 'of') return [];
	const first = nameOrReferenceAt(view, afterTitle(view, to + 1));
	if (!first) return [];
	const second = tokens[first.tokens.to]?.lower === 'and' ? nameOrReferenceAt(view, first.tokens.to + 1) : undefined;
	return kinFact(view, person, { from, to }, [first, ...(second?.entity.type === 'person' ? [second] : [])]);
}
