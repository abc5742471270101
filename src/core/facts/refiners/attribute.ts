import { contains, type Span } from '../../shared/span.ts';
import type { Fact, Refusal, Relation } from '../fact.ts';
import { spanOf } from '../fact-of.ts';
import type { SentenceView } from '../recognizer.ts';
import { refusalOf } from '../refusal-of.ts';
import type { Refiner } from './refiner.ts';
import { findReportedSpeech, type ReportedSpeech } from './reported-speech.ts';

/** What a reporter takes for granted and would not be asked to prove: who somebody is, where a place lies. */
const GIVEN: ReadonlySet<Relation> = new Set([
	'role',
	'kin',
	'creation',
	'acronym',
	'also-called',
	'located',
	'part-of',
	'born',
	'died',
	'link'
]);

/** Says of each reported fact who reported it; refuses what nobody by name stands for, and mere views. */
export const attribute: Refiner = (facts, views) => {
	const speech = new Map<number, readonly ReportedSpeech[]>();
	const refusals: Refusal[] = [];
	const kept = facts.flatMap((fact) => {
		const view = views[fact.sentence];
		if (!view) return [fact];
		const reported = speech.get(fact.sentence) ?? findReportedSpeech(view);
		speech.set(fact.sentence, reported);
		if (GIVEN.has(fact.relation) && !reported.some((each) => isClaimed(fact, view, each))) return [fact];
		const refined = attributed(fact, view, reported);
		if ('reason' in refined) refusals.push(refined);
		return 'reason' in refined ? [] : [refined];
	});
	return { facts: kept, refusals };
};

function attributed(fact: Fact, view: SentenceView, reported: readonly ReportedSpeech[]): Fact | Refusal {
	const over = reported.find(({ content }) => slotSpans(fact).every((span) => contains(spanOf(view, content), span)));
	const whole = { from: 0, to: view.sentence.tokens.length };
	if (!over) return isQuoted(fact, view) ? refusalOf(view, 'anonymous-claim', whole) : fact;
	if (over.isOpinion) return refusalOf(view, 'opinion', whole, over.attribution.text);
	if (over.attribution.anonymous) return refusalOf(view, 'anonymous-claim', whole, over.attribution.text);
	return { ...fact, attribution: over.attribution };
}

/** “the suggestion that A lay on B”: what is only claimed is not given either. */
function isClaimed(fact: Fact, view: SentenceView, { content, attribution, isOpinion }: ReportedSpeech): boolean {
	return isOpinion && attribution.anonymous && slotSpans(fact).every((span) => contains(spanOf(view, content), span));
}

function slotSpans(fact: Fact): readonly Span[] {
	return Object.values(fact.slots).flatMap((slots) => slots.map(({ span }) => span));
}

/** Inside quotation marks whose speaker the sentence does not name. */
function isQuoted(fact: Fact, view: SentenceView): boolean {
	const spans = slotSpans(fact);
	return view.sentence.quoted.some(
		(range) => range.to - range.from > 5 && spans.every((span) => contains(spanOf(view, range), span))
	);
}
