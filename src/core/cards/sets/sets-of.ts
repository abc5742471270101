import type { Card } from '../card.ts';
import { derivedCardId } from '../card-id.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { scoreOf } from '../score.ts';
import type { Proposal } from '../proposal.ts';
import { matchings } from './matching.ts';
import { orderings } from './order.ts';
import { spanOf, type Part } from './set.ts';

/** Several facts on one card are harder to hold than one: such a card comes after the best of its single ones. */
const OFF = 0.06;
const QUESTIONS_PER_SET = 40;

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

function proposalOf(
	parts: readonly Part[],
	store: FactStore,
	made: { readonly relation: 'order' | 'match'; readonly asking: Asking }
): Proposal {
	const { relation, asking } = made;
	const { document } = store;
	const span = spanOf(parts);
	const first = parts.toSorted((a, b) => a.span.start - b.span.start)[0];
	const factId = `${relation}-${first?.draft.fact.id ?? ''}`;
	const source = {
		title: document.title,
		...(document.url !== undefined && { url: document.url }),
		...(document.published !== undefined && { date: document.published }),
		quote: document.text.slice(span.start, span.end),
		...span
	};
	const side = `${asking.question} ${parts
		.map(({ label }) => label)
		.toSorted()
		.join(' | ')}`;
	const base = { id: derivedCardId(relation, side), group: factId, tags: [], hints: [], source };
	return {
		card: { ...base, ...asking },
		factId,
		relation,
		sentence: first?.draft.fact.sentence ?? 0,
		span,
		score: Math.max(0, mean(parts.map(({ draft }) => scoreOf(draft, store))) - OFF)
	};
}

/** A few of each kind are enough: one, and one more for every so many questions. */
function best(proposals: readonly Proposal[], questions: number): readonly Proposal[] {
	const most = 1 + Math.floor(questions / QUESTIONS_PER_SET);
	return proposals.toSorted((a, b) => b.score - a.score || a.span.start - b.span.start).slice(0, most);
}

type Asking =
	| Pick<Extract<Card, { type: 'order' }>, 'type' | 'kind' | 'question' | 'items'>
	| Pick<Extract<Card, { type: 'match' }>, 'type' | 'kind' | 'question' | 'pairs' | 'extra'>;

/** Cards that put facts together which the text tells near each other: events in their order, pairs of one kind. */
export function setsOf(drafts: readonly Draft[], store: FactStore): readonly Proposal[] {
	const ordered = orderings(drafts, store).map(({ question, parts }) =>
		proposalOf(parts, store, {
			relation: 'order',
			asking: { type: 'order', kind: 'In order', question, items: parts.map(({ label }) => label) }
		})
	);
	const matched = matchings(drafts, store).map(({ question, parts }) => {
		const pairs = parts.map(({ label, value }) => ({ left: label, right: value }));
		return proposalOf(parts, store, {
			relation: 'match',
			asking: { type: 'match', kind: 'What belongs together', question, pairs, extra: [] }
		});
	});
	return [ordered, matched].flatMap((each) => best(each, drafts.length));
}
