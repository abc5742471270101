import type { Clause, Complement } from '../sentences/clause.ts';
import { describedSubject } from './described-subject.ts';
import type { Entity } from './entity.ts';
import type { Fact, Slot } from './fact.ts';
import { factOf } from './fact-of.ts';
import { nameOrReferenceAt, type Named } from './name-at.ts';
import { certaintyOf, namedBy, slotOf } from './phrase-fillers.ts';
import { subjectOf } from './read-subject.ts';
import type { SentenceView } from './recognizer.ts';

/** Verbs that say where a thing is; in the passive also those that say that it was put there and stays. */
const LYING: ReadonlySet<string> = new Set(['be', 'lie', 'stand', 'sit', 'remain']);
/** A team that remains in a city has its seat elsewhere. */
const STAYING_ON: ReadonlySet<string> = new Set(['sit', 'remain']);
const KEEPING: ReadonlySet<string> = new Set(
	'situate locate base headquarter house keep preserve display exhibit hang bury inter enshrine'.split(' ')
);
/** Nouns for what takes place somewhere. */
const HAPPENING =
	/^(?:performance|premiere|concert|ceremony|conference|match|exhibition|final|summit|debut|wedding|funeral|meeting|convention|trial|burial|coronation|launch|screening|congress)$/u;
/** What stays where it is. */
const STAYING: ReadonlySet<Entity['type']> = new Set(['place', 'organisation', 'route', 'work', 'thing', 'agreement']);
/** How far behind its verb a place may be told, in tokens. */
const FARTHEST = 6;
const PLACING = /^(?:in|on|at|near|beside|along|outside|off)$/u;

/** “The islands lie in …”, “It is located near …”, “The manuscript is kept in …”, “a company based in …”. */
export function locatedIn(view: SentenceView, clause: Clause): readonly Fact[] {
	const { verb, objects, complements } = clause;
	const isPut = KEEPING.has(verb.lemma) && verb.passive;
	if ((!LYING.has(verb.lemma) && !isPut) || verb.negated || verb.modal !== undefined || objects.length > 0)
		return [...describedIn(view, clause), ...homeTo(view, clause)];
	const thing = thingOf(view, clause);
	const [at] = complements
		.filter((each) => each.at >= verb.to && each.at <= verb.to + FARTHEST)
		.flatMap((each) => placeIn(view, each, isPut));
	if (!thing || !at || (thing.slot.type === 'entity' && thing.slot.entity === at.place.entity)) return [];
	return [
		factOf(view, 'located', {
			slots: { thing: [thing.slot], place: [slotOf(view, at.place)] },
			certainty: thing.inferred || at.place.inferred ? 'inferred' : 'stated',
			trigger: at.preposition,
			...((isPut || thing.slot.type === 'words') && { predicate: putThere(view, clause) })
		})
	];
}

/** “in Central and Eastern Europe”, “in Kenya and Tanzania”: the first of two places says half of where it is. */
export function isHalf({ sentence: { tokens } }: SentenceView, at: number): boolean {
	return /^(?:and|or)$/u.test(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** The place of a complement, when it can hold what is said to be there. */
function placeIn(
	view: SentenceView,
	complement: Complement,
	isPut: boolean
): readonly { readonly place: Named; readonly preposition: string }[] {
	const { preposition, phrase } = complement;
	const place = PLACING.test(preposition) && !isHalf(view, phrase.to) ? namedBy(view, phrase) : undefined;
	return place && canHold(place.entity, complement, isPut) ? [{ place, preposition }] : [];
}

/** The subject, in words with a name if it has none; for “a toy company based in Billund” what the sentence says is that company. */
function thingOf(view: SentenceView, clause: Clause): { readonly slot: Slot; readonly inferred: boolean } | undefined {
	const { kind, subject } = clause;
	const named = subject && subject.and.length === 0 ? namedBy(view, subject) : undefined;
	if (named && named.entity.type === 'organisation' && STAYING_ON.has(clause.verb.lemma)) return undefined;
	if (named)
		return STAYING.has(named.entity.type) ? { slot: slotOf(view, named), inferred: named.inferred } : undefined;
	if (kind !== 'relative' || !subject) {
		const words = subjectOf(view, clause);
		return 'slot' in words && staysOrHappened(view, clause) && /(?!^)\p{Lu}/u.test(words.slot.text) ? words : undefined;
	}
	const described = describedSubject(view, clause);
	return described && STAYING.has(described.entity.type)
		? { slot: slotOf(view, described), inferred: described.inferred }
		: undefined;
}

/** “The manuscript is kept …”, “The first performances were …”: what lies there now, or took place there then. */
function staysOrHappened({ sentence }: SentenceView, { subject, verb }: Clause): boolean {
	const first = sentence.tokens[verb.from]?.lower ?? '';
	if (KEEPING.has(verb.lemma)) return first === 'is' || first === 'are';
	return /^(?:was|were)$/u.test(first) && HAPPENING.test(sentence.tokens[subject?.head ?? -1]?.lemma ?? '');
}

/** A river or road only “on”, “near” or “along” it, a body only where a thing is kept. */
function canHold({ type }: Entity, { preposition }: Complement, isPut: boolean): boolean {
	if (type === 'place') return true;
	if (type === 'route') return /^(?:on|near|along|beside)$/u.test(preposition);
	return type === 'organisation' && isPut && preposition !== 'on';
}

/** “is kept”, “are preserved”: how a question goes on after the thing. */
function putThere(view: SentenceView, { verb }: Clause): NonNullable<Fact['predicate']> {
	const { tokens } = view.sentence;
	const first = tokens[verb.from];
	const isBe = verb.from === verb.head && first?.lemma === 'be';
	if (isBe) return { auxiliary: first.lower, base: '', said: first.lower };
	const participle = tokens[verb.head]?.lower ?? '';
	const auxiliary = first !== undefined && verb.from < verb.head && first.lemma === 'be' ? first.lower : 'is';
	return { auxiliary, base: participle, said: `${auxiliary} ${participle}` };
}

/** Words of a description that may stand before its place: “in the south-eastern German state of”. */
const TO_PLACE =
	/^in (?:the )?(?:[\p{L}-]{3,16} ){0,3}(?:(?:state|province|region|county|district|department|prefecture|municipality|city|town|village|island|borough|canton) of (?:the )?)?$/u;
const MOST_DESCRIPTION = 12;

/** “is a freshwater canal in the German state of X”: what a thing is said to be, with where it lies. */
function describedIn(view: SentenceView, { kind, subject, verb }: Clause): readonly Fact[] {
	const { tokens } = view.sentence;
	const is = tokens[verb.from]?.lower ?? '';
	if (kind !== 'main' || verb.lemma !== 'be' || verb.negated || verb.modal !== undefined || !/^(?:is|are)$/u.test(is))
		return [];
	if (!subject || subject.and.length > 0 || !/^(?:an?|one)$/u.test(tokens[verb.to]?.lower ?? '')) return [];
	const thing = namedBy(view, subject);
	const at = tokens.findIndex(({ lower }, i) => i > verb.to && i <= verb.to + MOST_DESCRIPTION && lower === 'in');
	const place = at < 0 ? undefined : view.mentions.find(({ tokens: { from } }) => from > at);
	if (
		!thing ||
		!place ||
		!STAYING.has(thing.entity.type) ||
		place.entity.type !== 'place' ||
		place.entity === thing.entity
	)
		return [];
	const words = (from: number, to: number): string =>
		tokens
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ');
	// “a canal in New York”, but not “a group of men interested in …” nor “a city, founded in …”.
	if (
		!/^[\p{L} -]+$/u.test(words(verb.to, at)) ||
		tokens.slice(verb.to, at).some(({ pos }) => pos === 'VERB' || pos === 'ADP')
	)
		return [];
	if (!TO_PLACE.test(`${words(at, place.tokens.from)} `) || isHalf(view, place.tokens.to)) return [];
	const named = { ...place, inferred: false };
	const slots = { thing: [slotOf(view, thing)], place: [slotOf(view, named)] };
	return [factOf(view, 'located', { slots, certainty: certaintyOf([thing]), trigger: 'in' })];
}

/** “The city is home to the National Congress.” */
function homeTo(view: SentenceView, { subject, verb, objects, complements }: Clause): readonly Fact[] {
	const { tokens } = view.sentence;
	const home = objects.find(({ head }) => tokens[head]?.lower === 'home');
	const isHome = verb.lemma === 'home' || tokens[verb.to]?.lower === 'home' || home !== undefined;
	const to = complements.find(({ preposition, at }) => preposition === 'to' && tokens[at - 1]?.lower === 'home');
	const place = subject && namedBy(view, subject);
	const thing = to && to.phrase.and.length === 0 ? nameOrReferenceAt(view, to.phrase.head) : undefined;
	if (!/^(?:be|home)$/u.test(verb.lemma) || verb.negated || !isHome || !thing || place?.entity.type !== 'place')
		return [];
	if (thing.entity.type === 'person' || thing.entity.type === 'people') return [];
	const slots = { thing: [slotOf(view, thing)], place: [slotOf(view, place)] };
	return [factOf(view, 'located', { slots, certainty: certaintyOf([thing, place]), trigger: 'in' })];
}
