import type { Document } from '../document/document.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Card, CardSource } from './card.ts';
import { derivedCardId } from './card-id.ts';
import { findDistractors } from './distractors/find-distractors.ts';
import type { Draft } from './draft.ts';
import type { FactStore } from './fact-store.ts';
import { acceptedForms } from './wording/accepted-forms.ts';
import { numberIn } from './wording/amounts.ts';
import { asAsked } from './wording/heading.ts';
import { upperFirst } from './wording/names.ts';
import { TEMPLATES } from './templates/index.ts';

/** A longer answer is not asked to be typed. */
const LONGEST_TYPED = 32;

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

/** Names are written as they are; other answers begin with a capital. */
function answerOf({ answer, asked }: Draft): string {
	return asked?.type === 'entity' ? answer : upperFirst(answer);
}

/** The card that a draft becomes before wrong options are looked for: a gap, a number, a word to be typed or one to be recalled. */
export function cardOf(draft: Draft, sentence: Sentence, document: Document): Card {
	const source = sourceOf(sentence, document);
	const base = { group: draft.fact.id, kind: kindOf(draft), tags: [], hints: [], source };
	const accept = acceptedForms(draft);
	const question = asAsked(draft);
	if (draft.form === 'cloze') {
		const id = derivedCardId('cloze', question);
		return { ...base, type: 'cloze', id, text: question, answer: draft.answer, accept };
	}
	const id = derivedCardId('basic', question);
	const number = numberIn(draft);
	if (number) return { ...base, type: 'number', id, question, ...number };
	const answer = answerOf(draft);
	return accept.length > 0 && answer.length <= LONGEST_TYPED
		? { ...base, type: 'typed', id, question, answer, accept }
		: { ...base, type: 'basic', id, question, answer };
}

/** The card as a choice where three honest wrong answers can be had; its id stays. */
export function withOptions(card: Card, draft: Draft, store: FactStore): Card {
	if (card.type !== 'basic' && card.type !== 'typed') return card;
	const distractors = findDistractors(draft, card.id, store);
	if (distractors.length === 0) return card;
	const { id, group, kind, tags, hints, source, question, answer } = card;
	const base = { id, group, tags, hints, ...(kind !== undefined && { kind }), ...(source && { source }) };
	return { ...base, type: 'choice', question, answers: [answer], distractors, shuffle: true };
}
