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
/** A sentence this far after the last word of time still tells of the same days. */
const REACH = 12;

/** Gives each fact that is news the month of its document: what happened “on Tuesday” is asked as of that month later. */
export function dateNews({ document, views, facts }: CardMaterial): readonly Fact[] {
	const { published } = document;
	if (published === undefined || !views.some((view) => view.times.some((time) => isOfItsDays(time, published))))
		return facts;
	const asOf = monthOf(published);
	const fresh = freshSentences(views, published);
	return facts.map((fact) => {
		const isNews = STANDING.has(fact.relation) || (NEWS.has(fact.relation) && fresh.has(fact.sentence));
		return isNews && fact.time?.iso === undefined ? { ...fact, asOf } : fact;
	});
}

function monthOf(published: PartialDate): Time {
	const iso = published.slice(0, 7);
	return { text: iso, span: { start: 0, end: 0 }, kind: iso.length === 7 ? 'month' : 'year', iso, inferred: true };
}

/** The sentences that tell of the document's own days: up to the next sentence that tells of another time. */
function freshSentences(views: readonly SentenceView[], published: PartialDate): ReadonlySet<number> {
	const fresh = new Set<number>();
	let left = REACH;
	for (const view of views) {
		const dated = view.times.filter(({ kind, iso }) => kind !== 'duration' && iso !== undefined);
		if (view.times.some((time) => isOfItsDays(time, published))) left = REACH;
		else if (dated.length > 0) left = 0;
		else left--;
		if (left > 0) fresh.add(view.sentence.index);
	}
	return fresh;
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
