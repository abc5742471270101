import type { Fact, Slot } from './fact.ts';
import { entitySlot, factOf } from './fact-of.ts';
import { clauseTime } from './clause-time.ts';
import { nameOrReferenceAt } from './name-at.ts';
import type { MentionInSentence, SentenceView } from './recognizer.ts';
import type { Time } from './time.ts';
import { phraseOf } from './tokens-of.ts';
import type { Clause } from '../sentences/clause.ts';

/** The two ends of a life. */
export type LifeEvent = 'born' | 'died';

const MOST_BRACKET = 240;
const DASH = /\s?[–—-]\s/u;
const PLACE_BEFORE_DASH = 80;

/** The brackets after a person's name: “(1 May 1804 in X – 3 June 1857 in Y)”; where they start and end in the document. */
function bracketsAfter(
	view: SentenceView,
	person: MentionInSentence
): { readonly start: number; readonly end: number } | undefined {
	const { text } = view.document;
	const from = person.mention.span.end;
	const rest = text.slice(from, Math.min(view.sentence.span.end, from + MOST_BRACKET));
	const open = /^[^().;]{0,40}\(/u.exec(rest)?.[0].length;
	if (open === undefined) return undefined;
	let depth = 1;
	for (let at = open; at < rest.length; at++) {
		if (rest.charAt(at) === '(') depth++;
		if (rest.charAt(at) === ')' && --depth === 0) return { start: from + open, end: from + at };
	}
	return undefined;
}

/** A range of two dates, taken for a life, gives each end its own time. */
function endsOf(time: Time): readonly [Time, Time] | undefined {
	const dash = DASH.exec(time.text) ?? /[–—-]/u.exec(time.text);
	if (time.iso === undefined || time.toIso === undefined || !dash) return undefined;
	const first = time.text.slice(0, dash.index).trimEnd();
	const second = time.text.slice(dash.index + dash[0].length);
	const kindOf = (iso: string): Time['kind'] => (iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year');
	const { start, end } = time.span;
	return [
		{ text: first, span: { start, end: start + first.length }, kind: kindOf(time.iso), iso: time.iso, inferred: false },
		{
			text: second,
			span: { start: end - second.length, end },
			kind: kindOf(time.toIso),
			iso: time.toIso,
			inferred: false
		}
	];
}

function lifeFact(
	view: SentenceView,
	relation: LifeEvent,
	what: { readonly person: Slot; readonly time?: Time | undefined; readonly place?: Slot | undefined }
): Fact {
	const { person, time, place } = what;
	return factOf(view, relation, {
		slots: { person: [person], ...(place && { place: [place] }) },
		...(time && { time })
	});
}

/** The first place named after a date and before the dash that ends its half of the brackets. */
function placeWithin(view: SentenceView, from: number, to: number): Slot | undefined {
	const { text } = view.document;
	const half = text.slice(from, Math.min(to, from + PLACE_BEFORE_DASH));
	const dash = /\s[–—-]\s/u.exec(half);
	const end = dash ? from + dash.index : to;
	const place = view.mentions.find(
		({ entity, mention }) => entity.type === 'place' && mention.span.start >= from && mention.span.end <= end
	);
	return place && entitySlot(view, place.entity, place.tokens);
}

/** Births and deaths given in brackets after a name. */
export function livesInBrackets(view: SentenceView, relation: LifeEvent): readonly Fact[] {
	return view.mentions.flatMap((person) => {
		const brackets = person.entity.type === 'person' ? bracketsAfter(view, person) : undefined;
		if (!brackets) return [];
		const times = view.times.filter(
			({ span }) => span.start >= brackets.start && span.end <= brackets.end && span.end > span.start
		);
		const whole = times.find((time) => time.toIso !== undefined && times.length === 1);
		const dated = times.filter(({ kind }) => kind === 'day' || kind === 'month' || kind === 'year');
		const ends: readonly Time[] = whole ? (endsOf(whole) ?? []) : dated;
		const [birth, death] = ends;
		if (!birth || !death || (birth.iso ?? '') >= (death.iso ?? '')) return [];
		const time = relation === 'born' ? birth : death;
		const until = relation === 'born' ? death.span.start : brackets.end;
		const place = placeWithin(view, time.span.end, until);
		return [lifeFact(view, relation, { person: entitySlot(view, person.entity, person.tokens), time, place })];
	});
}

/** Births and deaths told by a verb: “was born in 1841 in X”, “died in Moscow in 1699”, “passed away in 1933”. */
export function livesInClauses(view: SentenceView, relation: LifeEvent): readonly Fact[] {
	const lemmas = relation === 'born' ? ['bear', 'born'] : ['die', 'pass away'];
	return view.clauses.flatMap((clause) => {
		const tells =
			lemmas.includes(clause.verb.lemma) ||
			(relation === 'died' && passesAway(view, clause.verb.to, clause.verb.lemma));
		if (!tells || clause.verb.negated || clause.verb.modal !== undefined || !clause.subject) return [];
		const person = nameOrReferenceAt(view, clause.subject.head);
		if (person?.entity.type !== 'person') return [];
		const dated = clauseTime(view, clause);
		const time = dated?.kind === 'age' ? undefined : dated;
		const at = clause.complements.find(
			({ preposition, phrase }) =>
				(preposition === 'in' || preposition === 'at') && nameOrReferenceAt(view, phrase.head)?.entity.type === 'place'
		);
		const named = at && nameOrReferenceAt(view, at.phrase.head);
		const place = named && entitySlot(view, named.entity, named.tokens);
		if (!time && !place && !ageIn(view, clause)) return [];
		const fact = lifeFact(view, relation, { person: entitySlot(view, person.entity, person.tokens), time, place });
		const age = relation === 'died' ? ageIn(view, clause) : undefined;
		const slots = { ...fact.slots, ...(age && { age: [age] }) };
		return [{ ...fact, slots, certainty: person.inferred ? 'inferred' : 'stated' }];
	});
}

/** “died in 1934, aged 66”, “died at the age of 35”. */
function ageIn(view: SentenceView, clause: Clause): Slot | undefined {
	const { from } = clause.verb;
	const end =
		view.clauses.find(({ verb, kind }) => kind === 'coordinate' && verb.from > from)?.verb.from ??
		view.sentence.tokens.length;
	const age = view.times.find((time) => {
		const phrase = phraseOf(view, time);
		return time.kind === 'age' && from < phrase.from && phrase.from < end;
	});
	return age && { type: 'time', time: age, text: age.text, span: age.span };
}

function passesAway(view: SentenceView, after: number, lemma: string): boolean {
	return lemma === 'pass' && view.sentence.tokens[after]?.lower === 'away';
}
