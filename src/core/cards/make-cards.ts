import type { Refusal } from '../facts/fact.ts';
import { questionOf } from './card.ts';
import { cardOf, withOptions } from './card-of.ts';
import { choose } from './choose.ts';
import { clozesOf } from './cloze/cloze-of.ts';
import { dateNews } from './date-news.ts';
import { datePosts } from './date-posts.ts';
import type { Draft } from './draft.ts';
import { fillerKey, FactStore } from './fact-store.ts';
import { objectionTo } from './fairness/refuse.ts';
import type { CardMaterial } from './material.ts';
import type { Proposal } from './proposal.ts';
import { scoreOf } from './score.ts';
import { setsOf } from './sets/sets-of.ts';
import { TEMPLATES } from './templates/index.ts';
import { asAsked, underHeading } from './wording/heading.ts';
import { withoutTwins } from './without-twins.ts';

/** The cards offered, in text order, and what was passed over and why. */
export interface MadeCards {
	readonly proposals: readonly Proposal[];
	/** What is fair to ask too, and worth less than what is offered. */
	readonly outranked: readonly Proposal[];
	readonly refusals: readonly Refusal[];
}

interface Judged {
	readonly fit: readonly Draft[];
	readonly refusals: readonly Refusal[];
}

function judge(drafts: readonly Draft[], material: CardMaterial, store: FactStore): Judged {
	const fit: Draft[] = [];
	const refusals: Refusal[] = [];
	for (const draft of drafts.map((each) => underHeading(each, store))) {
		const objection = objectionTo(draft, store);
		const span = material.views[draft.fact.sentence]?.sentence.span;
		if (!objection) fit.push(draft);
		else if (span) refusals.push({ ...objection, span, quote: material.document.text.slice(span.start, span.end) });
	}
	return { fit, refusals };
}

/** Gaps in what no question covers. */
function clozes(material: CardMaterial, asked: readonly Draft[], store: FactStore): readonly Draft[] {
	const bySentence = new Map<number, Draft[]>();
	for (const draft of asked) {
		const { sentence } = draft.fact;
		bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
	}
	return material.views.flatMap((view) => clozesOf(view, store, bySentence.get(view.sentence.index) ?? []));
}

/** The member of a list that the draft asks for. */
function memberOf({ fact, asked }: Draft): Pick<Proposal, 'member'> {
	const list = Object.values(fact.slots).find((slots) => slots.length > 1 && slots.some((slot) => slot === asked));
	return list && asked ? { member: fillerKey(asked) } : {};
}

function proposalOf(draft: Draft, material: CardMaterial, store: FactStore): readonly Proposal[] {
	const sentence = material.views[draft.fact.sentence]?.sentence;
	if (!sentence) return [];
	return [
		{
			card: cardOf(draft, sentence, store.document),
			factId: draft.fact.id,
			...memberOf(draft),
			relation: draft.relation,
			sentence: sentence.index,
			span: sentence.span,
			score: scoreOf(draft, store)
		}
	];
}

/** Wrong options are looked for once it is settled what is asked. */
function withChoices(chosen: readonly Proposal[], drafts: readonly Draft[], store: FactStore): readonly Proposal[] {
	const byQuestion = new Map(drafts.map((draft) => [asAsked(draft), draft]));
	return chosen.map((proposal) => {
		const draft = byQuestion.get(questionOf(proposal.card));
		return draft ? { ...proposal, card: withOptions(proposal.card, draft, store) } : proposal;
	});
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
export function makeCards(given: CardMaterial, limit = Number.POSITIVE_INFINITY): MadeCards {
	const material = { ...given, facts: datePosts(dateNews(given), given.views) };
	const store = new FactStore(material);
	const asked = judge(
		material.facts.flatMap((fact) => TEMPLATES.get(fact.relation)?.ask(fact, store) ?? []),
		material,
		store
	);
	const gapped = judge(clozes(material, asked.fit, store), material, store);
	const drafts = [...asked.fit, ...gapped.fit];
	const proposals = drafts.flatMap((draft) => proposalOf(draft, material, store));
	const chosen = choose([...withoutTwins(proposals), ...setsOf(asked.fit, store)], material.views, limit);
	const offered = new Set(chosen.map(({ card }) => card.id));
	return {
		proposals: withChoices(chosen, drafts, store),
		outranked: proposals.filter(({ card }) => !offered.has(card.id)),
		refusals: distinct([...asked.refusals, ...gapped.refusals])
	};
}
