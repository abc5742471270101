import type { Clause, Complement } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import type { Entity } from '../entity.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import type { Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import { baseOf } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

/** Verbs of what runs its course through a landscape, each with the prepositions that tell where. */
const COURSES: Readonly<Record<string, RegExp>> = {
	rise: /^(?:in|at|near|on)$/u,
	originate: /^(?:in|at|near|on)$/u,
	begin: /^(?:in|at|near)$/u,
	start: /^(?:in|at|near)$/u,
	end: /^(?:in|at|near)$/u,
	terminate: /^(?:in|at|near)$/u,
	flow: /^(?:through|into|past|from|to)$/u,
	run: /^(?:through|into|past|from|to|along)$/u,
	pass: /^(?:through|under|over)$/u,
	wind: /^(?:through)$/u,
	empty: /^(?:into)$/u,
	drain: /^(?:into|to)$/u,
	discharge: /^(?:into)$/u,
	join: /^(?:at|near|in)$/u,
	cross: /^(?:at|near|in)$/u
};

/** What joins or crosses does so to something named. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(['join', 'cross']);

/** “The Danube rises in … and empties into the Black Sea”, “The A7 runs from … to …” → where it begins, passes and ends. */
export const course: Recognizer = {
	relation: 'course',
	recognize: (view) => ({ facts: view.clauses.flatMap((clause) => fromClause(view, clause)) })
};

function fromClause(view: SentenceView, clause: Clause): readonly Fact[] {
	const { verb, subject, complements } = clause;
	const fits = COURSES[verb.lemma];
	const thing = subject && subject.and.length === 0 ? namedBy(view, subject) : undefined;
	if (!fits || !thing || !runs(thing.entity) || verb.negated || verb.passive || verb.modal !== undefined) return [];
	if (isTold(view, clause) || NEEDS_OBJECT.has(verb.lemma) !== (clause.objects.length === 1)) return [];
	const told = complements.filter((each) => each.at >= verb.to && fits.test(each.preposition) && isAlone(view, each));
	const places = told.flatMap(({ preposition, phrase }) => {
		const place = namedBy(view, phrase);
		return place && place.entity !== thing.entity && isThere(place.entity) ? [{ preposition, place }] : [];
	});
	const ends = complements.flatMap((each) => endsIn(view, each)).filter(({ entity }) => entity !== thing.entity);
	const through = places.find(({ preposition }) => preposition === 'through')?.place;
	return [
		...places.map(({ preposition, place }) => courseFact(view, clause, { thing, places: [place], preposition })),
		...(ends.length === 2 ? [courseFact(view, clause, { thing, places: ends, preposition: 'between', through })] : [])
	];
}

interface Course {
	readonly thing: Named;
	readonly places: readonly Named[];
	readonly preposition: string;
	readonly through?: Named | undefined;
}

function courseFact(view: SentenceView, { verb, objects }: Clause, course: Course): Fact {
	const { thing, places, preposition, through } = course;
	const head = view.sentence.tokens[verb.head];
	const joined = objects[0] && wordsOf(view, objects[0]);
	const base = [head ? baseOf(head) : verb.lemma, joined?.ok === true ? joined.text : ''].join(' ').trim();
	return factOf(view, 'course', {
		slots: {
			thing: [slotOf(view, thing)],
			place: places.map((place) => slotOf(view, place)),
			...(through && { through: [slotOf(view, through)] })
		},
		trigger: preposition,
		predicate: { auxiliary: 'does', base, said: head?.lower ?? base },
		certainty: certaintyOf([thing, ...places])
	});
}

/** “between Bingen and Bonn”: both ends of a stretch, when both are named. */
function endsIn(view: SentenceView, { preposition, phrase }: Complement): readonly Named[] {
	const ends = preposition === 'between' && phrase.and.length === 1 ? allNamedBy(view, phrase) : [];
	return ends.length === 2 && ends.every(({ entity }) => isThere(entity)) ? ends : [];
}

/** A course of the past is told as an event; a verb in -ing has the tense of the main clause. */
function isTold({ sentence, clauses }: SentenceView, { verb }: Clause): boolean {
	const main = clauses.find(({ kind }) => kind === 'main');
	const isIng = sentence.tokens[verb.head]?.lower.endsWith('ing') === true;
	const told = sentence.tokens[isIng ? (main?.verb.from ?? -1) : verb.head];
	return told !== undefined && told.lower !== told.lemma && !/^(?:is|are|has|\p{L}+(?<!wa)s)$/u.test(told.lower);
}

/** A river, a road, a valley: no person and no body. */
function runs({ type }: Entity): boolean {
	return type === 'route' || type === 'place' || type === 'thing';
}

function isThere({ type }: Entity): boolean {
	return type === 'place' || type === 'route' || type === 'thing';
}

/** One of several places could be asked for only with all of them. */
function isAlone({ sentence }: SentenceView, { phrase }: Complement): boolean {
	const [next, after] = sentence.tokens.slice(phrase.to, phrase.to + 2);
	const goesOn = /^(?:and|or)$/u.test(next?.lower ?? '') && after?.pos !== 'VERB';
	return phrase.and.length === 0 && !goesOn && !(next?.text === ',' && after?.pos === 'PROPN');
}
