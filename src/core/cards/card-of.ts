import type { Document } from '../document/document.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Card, CardSource } from './card.ts';
import { derivedCardId } from './card-id.ts';
import { findDistractors } from './distractors/find-distractors.ts';
import type { Draft } from './draft.ts';
import type { FactStore } from './fact-store.ts';
import { TEMPLATES } from './templates/index.ts';

/** Where the sentence stands, with its exact words. */
export function sourceOf(sentence: Sentence, document: Document): CardSource {
	const { start, end } = sentence.span;
	return {
		title: document.title,
		...(document.url !== undefined && { url: document.url }),
		...(document.published !== undefined && { date: document.published }),
		quote: document.text.slice(start, end),
		start,
		end
	};
}

/** What the screens call the kind of fact that a draft asks about. */
export function kindOf(draft: Draft): string {
	if (draft.relation === 'cloze') return 'Fill the gap';
	return TEMPLATES.get(draft.relation)?.kind ?? 'Facts';
}

/** The card that a draft becomes: a choice when three honest wrong answers can be had, else one to be recalled. */
export function cardOf(draft: Draft, sentence: Sentence, store: FactStore): Card {
	const base = {
		group: draft.fact.id,
		kind: kindOf(draft),
		tags: [],
		hints: [],
		source: sourceOf(sentence, store.document)
	};
	if (draft.form === 'cloze') {
		const id = derivedCardId('cloze', draft.question);
		return { ...base, type: 'cloze', id, text: draft.question, answer: draft.answer, accept: draft.accept };
	}
	const id = derivedCardId('basic', draft.question);
	const distractors = findDistractors(draft, id, store);
	const { question, answer } = draft;
	return distractors.length > 0
		? { ...base, type: 'choice', id, question, answers: [answer], distractors, shuffle: true }
		: { ...base, type: 'basic', id, question, answer };
}
