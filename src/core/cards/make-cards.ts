import type { Refusal } from '../facts/fact.ts';
import { cardOf } from './card-of.ts';
import { clozeOf } from './cloze.ts';
import type { Draft } from './draft.ts';
import { FactStore } from './fact-store.ts';
import { objectionTo } from './fairness/refuse.ts';
import type { CardMaterial } from './material.ts';
import type { Proposal } from './proposal.ts';
import { scoreOf } from './score.ts';
import { TEMPLATES } from './templates/index.ts';
import { withoutTwins } from './without-twins.ts';

/** The cards offered, in text order, and what was passed over and why. */
export interface MadeCards {
	readonly proposals: readonly Proposal[];
	readonly refusals: readonly Refusal[];
}

interface Judged {
	readonly fit: readonly Draft[];
	readonly refusals: readonly Refusal[];
}

function judge(drafts: readonly Draft[], material: CardMaterial, store: FactStore): Judged {
	const fit: Draft[] = [];
	const refusals: Refusal[] = [];
	for (const draft of drafts) {
		const objection = objectionTo(draft, store.topic);
		const span = material.views[draft.fact.sentence]?.sentence.span;
		if (!objection) fit.push(draft);
		else if (span) refusals.push({ ...objection, span, quote: material.document.text.slice(span.start, span.end) });
	}
	return { fit, refusals };
}

/** One gap per sentence that no question covers. */
function clozes(material: CardMaterial, covered: ReadonlySet<number>, store: FactStore): readonly Draft[] {
	return material.views
		.filter((view) => !covered.has(view.sentence.index))
		.flatMap((view) => clozeOf(view, store) ?? []);
}

function proposalOf(draft: Draft, material: CardMaterial, store: FactStore): readonly Proposal[] {
	const sentence = material.views[draft.fact.sentence]?.sentence;
	if (!sentence) return [];
	return [
		{
			card: cardOf(draft, sentence, store),
			factId: draft.fact.id,
			relation: draft.relation,
			sentence: sentence.index,
			span: sentence.span,
			score: scoreOf(draft, store)
		}
	];
}

function bestOf(proposals: readonly Proposal[], limit: number): readonly Proposal[] {
	const kept = [...proposals].sort((a, b) => b.score - a.score || a.span.start - b.span.start).slice(0, limit);
	return kept.sort((a, b) => a.span.start - b.span.start || b.score - a.score);
}

/** One refusal per sentence and reason is enough to tell the reader. */
function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
	const seen = new Map<string, Refusal>();
	for (const refusal of refusals) {
		const key = `${refusal.span.start} ${refusal.reason}`;
		if (!seen.has(key)) seen.set(key, refusal);
	}
	return [...seen.values()];
}

/** Facts become questions; questions that are not fair are refused with their reason; the best are offered. */
export function makeCards(material: CardMaterial, limit = Number.POSITIVE_INFINITY): MadeCards {
	const store = new FactStore(material);
	const asked = judge(
		material.facts.flatMap((fact) => TEMPLATES.get(fact.relation)?.ask(fact, store) ?? []),
		material,
		store
	);
	const covered = new Set(asked.fit.map((draft) => draft.fact.sentence));
	const gapped = judge(clozes(material, covered, store), material, store);
	const proposals = [...asked.fit, ...gapped.fit].flatMap((draft) => proposalOf(draft, material, store));
	return {
		proposals: bestOf(withoutTwins(proposals), limit),
		refusals: distinct([...asked.refusals, ...gapped.refusals])
	};
}
