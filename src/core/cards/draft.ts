import type { Fact, Relation, Slot } from '../facts/fact.ts';
import type { FactStore } from './fact-store.ts';
import { saidAsExactly } from './wording/amounts.ts';
import { claimed } from './wording/claims.ts';
import { namesOf } from './wording/names.ts';

/** A question that a template proposes, before it has been proved fit to be asked. */
export interface Draft {
	readonly fact: Fact;
	readonly relation: Relation | 'cloze';
	readonly form: 'question' | 'cloze';
	/** The question, or the text with `____` for its gap. */
	readonly question: string;
	/** What the question is on, where it names nothing of that itself: stands before it. */
	readonly heading?: string;
	readonly answer: string;
	/** Other ways to say the answer that are as right. */
	readonly accept: readonly string[];
	/** The slot asked for; absent when the answer is made of several. */
	readonly asked?: Slot;
	/** Names of what else answers the question by the facts at hand; a fair question has none. */
	readonly rivals: readonly string[];
	/** The question describes its answer so closely that no other name can be right. */
	readonly isUnique?: boolean | undefined;
	/** What a gap's text tells is so at any time, and needs none. */
	readonly isLasting?: boolean | undefined;
	/** Tells whether somebody or something is what the question describes (“Which economy minister …”). */
	readonly fits?: ((rival: Slot) => boolean) | undefined;
	/** How much such a question is worth before anything is known of this one, 0–1. */
	readonly prior: number;
}

/** What a template says of one question; the rest follows from the fact. */
export interface Asking {
	readonly role: string;
	readonly slot: Slot;
	/** The slots that the question names: what tells this fact from its rivals. */
	readonly given: readonly string[];
	readonly question: string;
	readonly answer?: string;
	readonly prior: number;
	/** Narrows the rivals when the question describes its answer (“Which economy minister …”). */
	readonly fits?: (rival: Slot) => boolean;
	readonly isUnique?: boolean;
}

/** A question about one slot of a fact, with its rivals looked up. */
export function draftOf(fact: Fact, asking: Asking, store: FactStore): Draft {
	const { slot, role, given, prior } = asking;
	const rivals = store.rivals(fact, { role, slot }, given).filter(asking.fits ?? (() => true));
	const names = slot.type === 'entity' ? namesOf(slot.entity) : [slot.text];
	const plain = { question: asking.question, answer: asking.answer ?? names[0] ?? slot.text };
	const { question, answer } = slot.type === 'quantity' ? saidAsExactly(plain, slot.quantity) : plain;
	return {
		fact,
		relation: fact.relation,
		form: 'question',
		question: claimed(question, fact, store),
		answer,
		accept: names.filter((name) => name !== answer),
		asked: slot,
		rivals: rivals.map((rival) => rival.text),
		isUnique: asking.isUnique,
		fits: asking.fits,
		prior
	};
}

/** Turns the facts of one relation into questions; it knows nothing of its neighbours. */
export interface Template {
	readonly relation: Relation;
	/** What the screens call this kind of fact. */
	readonly kind: string;
	ask(fact: Fact, store: FactStore): readonly Draft[];
}
