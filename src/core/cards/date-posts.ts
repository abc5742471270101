import { isCalling } from './wording/callings.ts';
import { clauseTime } from '../facts/clause-time.ts';
import type { Clause } from '../sentences/clause.ts';
import type { Fact } from '../facts/fact.ts';
import type { SentenceView } from '../facts/recognizer.ts';
import type { Time } from '../facts/time.ts';

/** Words that put a post at another time than its sentence. */
const OTHER_TIME = /\b(?:former|ex|later|future|then|past|late|eventual|subsequent|previous|designate|elect)\b/iu;
const DATED: ReadonlySet<Time['kind']> = new Set(['day', 'month', 'year']);

/** The one year that a sentence tells of; none where it tells of several, or only of a life's dates in brackets. */
function yearOf({ times, document }: SentenceView): Time | undefined {
	const dated = times.filter(({ kind, iso }) => DATED.has(kind) && /^\d{4}/u.test(iso ?? ''));
	const years = new Set(dated.map(({ iso }) => iso?.slice(0, 4)));
	const [first] = dated;
	const iso = first?.iso?.slice(0, 4);
	if (!first || iso === undefined || years.size > 1 || times.some(({ kind }) => kind === 'range')) return undefined;
	if (document.text[first.span.start - 1] === '(') return undefined;
	return { text: iso, span: first.span, kind: 'year', iso, inferred: true };
}

/** The person stands in a clause that the time dates: a post in another clause may be of another time. */
function isInDatedClause({ slots }: Fact, view: SentenceView): boolean {
	const start = slots['person']?.[0]?.span.start ?? -1;
	const at = view.sentence.tokens.findIndex(({ span }) => span.start >= start);
	const before = view.clauses.filter(({ verb, kind }) => kind !== 'relative' && verb.head < at);
	const nearest = before.toSorted((a, b) => b.verb.head - a.verb.head)[0] ?? view.clauses[0];
	return nearest !== undefined && (clauseTime(view, nearest) !== undefined || opensWithYear(view, nearest));
}

/** “On an 1829 trip to Berlin, he was a guest of …”: the words before the subject date what comes. */
function opensWithYear({ times, sentence }: SentenceView, { subject, verb }: Clause): boolean {
	const start = sentence.tokens[subject?.from ?? verb.from]?.span.start ?? 0;
	return times.some(({ kind, span }) => kind === 'year' && span.end < start);
}

/** Gives a post named in passing the year of its sentence: “In 1875 Disraeli, the prime minister, bought …” tells when he held it. */
export function datePosts(facts: readonly Fact[], views: readonly SentenceView[]): readonly Fact[] {
	return facts.map((fact) => {
		const view = views[fact.sentence];
		const post = fact.slots['post']?.[0]?.text ?? '';
		if (fact.relation !== 'role' || !view || isCalling(post) || fact.time || fact.asOf || OTHER_TIME.test(post))
			return fact;
		const asOf = isInDatedClause(fact, view) ? yearOf(view) : undefined;
		return asOf ? { ...fact, asOf } : fact;
	});
}
