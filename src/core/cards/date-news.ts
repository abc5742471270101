import type { PartialDate } from '../document/document.ts';
import type { Fact, Relation } from '../facts/fact.ts';
import type { SentenceView } from '../facts/recognizer.ts';
import type { Time } from '../facts/time.ts';
import type { CardMaterial } from './material.ts';

/** What is told as news: without a time of its own it means little later. */
const NEWS: ReadonlySet<Relation> = new Set([
	'meeting',
	'count',
	'amount',
	'statement',
	'support',
	'action',
	'agreement',
	'event'
]);
/** Who holds which post is as old as the document, wherever it stands in it. */
const STANDING: ReadonlySet<Relation> = new Set(['role']);
const DEICTIC =
	/\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next|past|earlier) (?:few )?(?:days?|week|weekend|month)|this morning|this evening)\b/iu;
/** A sentence this far after the last word of time still tells of the same days; a deed of the past only when it is nearer. */
const REACH = 12;
const REACH_OF_DEEDS = 5;

/** Gives each fact that is news the month of its document: what happened “on Tuesday” is asked as of that month later. */
export function dateNews({ document, views, facts }: CardMaterial): readonly Fact[] {
	const { published } = document;
	if (published === undefined || !views.some((view) => view.times.some((time) => isOfItsDays(time, published))))
		return facts;
	const asOf = monthOf(published);
	const farFrom = sentencesSince(views, published);
	return facts.map((fact) => {
		const reach = fact.relation === 'action' && fact.predicate?.auxiliary === 'did' ? REACH_OF_DEEDS : REACH;
		const isFresh = (farFrom.get(fact.sentence) ?? REACH) < reach;
		const isNews = (STANDING.has(fact.relation) && fact.trigger !== 'was') || (NEWS.has(fact.relation) && isFresh);
		return isNews && fact.time?.iso === undefined ? { ...fact, asOf } : fact;
	});
}

function monthOf(published: PartialDate): Time {
	const iso = published.slice(0, 7);
	return { text: iso, span: { start: 0, end: 0 }, kind: iso.length === 7 ? 'month' : 'year', iso, inferred: true };
}

/** How many sentences ago each sentence's document last told of its own days; none once it tells of another time. */
function sentencesSince(views: readonly SentenceView[], published: PartialDate): ReadonlyMap<number, number> {
	const since = new Map<number, number>();
	let last: number | undefined;
	views.forEach((view, at) => {
		const dated = view.times.filter(({ kind, iso }) => kind !== 'duration' && iso !== undefined);
		if (view.times.some((time) => isOfItsDays(time, published))) last = at;
		else if (dated.length > 0) last = undefined;
		if (last !== undefined) since.set(view.sentence.index, at - last);
	});
	return since;
}

/** “Tuesday”, “May 16” or “earlier this month” in a document of that month. */
function isOfItsDays(time: Time, published: PartialDate): boolean {
	if (time.kind === 'relative' && DEICTIC.test(time.text)) return true;
	const near = time.iso !== undefined && time.iso.length >= 7 && published.length >= 7;
	return near && Math.abs(monthsOf(time.iso) - monthsOf(published)) <= 1;
}

/** Months since the year 0. */
function monthsOf(iso: string): number {
	const [year = '0', month = '1'] = iso.split('-');
	return Number(year) * 12 + Number(month);
}
