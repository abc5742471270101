import { SvelteMap } from 'svelte/reactivity';
import type { Card } from '#core/cards/card.ts';
import type { JoinedProposal } from '#core/join-yields.ts';
import type { CardId } from '#core/shared/ids.ts';
import { groupBy } from '#ui/shared/group-by.ts';
import type { Kind } from './kind-words.ts';
import { without } from './without.ts';

/** A proposal with what the reader decided about it. */
export interface Pick {
	readonly proposal: JoinedProposal;
	/** The proposal's card, or what the reader made of it. */
	readonly card: Card;
	readonly kept: boolean;
}

/** What the reader decided about one card. */
export interface Decision {
	readonly card?: Card;
	readonly kept?: boolean;
}

/** All that the reader decided, in a form that outlives the page. */
export interface Picks {
	readonly decisions: readonly (readonly [CardId, Decision])[];
	/** Made by hand, or changed by hand: they stay even if their texts give other proposals one day. */
	readonly own: readonly JoinedProposal[];
}

/** Where a sentence stands: which document, which sentence. */
export interface Place {
	readonly document: number;
	readonly sentence: number;
}

/** The reader's choice among proposed cards and cards made by hand. Everything is kept until it is dropped. */
export class Picking {
	#offered: readonly JoinedProposal[] = $state.raw([]);
	/** Made by hand, or changed by hand before their proposal was withdrawn. */
	#own: readonly JoinedProposal[] = $state.raw([]);
	readonly #decisions = new SvelteMap<CardId, Decision>();
	readonly #keep: (picks: Picks) => void;
	/** Whether the text of a card is among the documents. */
	#stands: (proposal: JoinedProposal) => boolean = $state.raw(() => true);
	/** The kind that the list is narrowed to; undefined shows all. */
	kind: Kind | undefined = $state();
	/** The card whose sentence is shown in the text. */
	openId: CardId | undefined = $state();

	/** In the order of the documents and their texts. */
	readonly all: readonly Pick[] = $derived(
		inOrder(this.#offered, this.#own.filter(this.#stands)).map((each) => this.#pickOf(each))
	);
	readonly shown = $derived(
		this.kind === undefined ? this.all : this.all.filter((pick) => pick.proposal.relation === this.kind)
	);
	readonly kept = $derived(this.all.filter((pick) => pick.kept));
	readonly open: Place | undefined = $derived(this.all.find((pick) => pick.card.id === this.openId)?.proposal);
	/** Kinds present, the commonest first. */
	readonly kinds = $derived(countKinds(this.all));

	/** `keep` is told of every decision. */
	constructor(keep: (picks: Picks) => void = () => undefined) {
		this.#keep = keep;
	}

	/**
	 * Takes new proposals in the place of those before; what the reader decided about a card stays with the card. A card by
	 * hand is shown while its text `stands`.
	 */
	offer(proposals: readonly JoinedProposal[], stands: (proposal: JoinedProposal) => boolean = () => true): void {
		this.#own = without(proposals, this.#byHand());
		this.#offered = proposals;
		this.#stands = stands;
		if (this.kind !== undefined && !this.all.some((pick) => pick.proposal.relation === this.kind))
			this.kind = undefined;
	}

	/** Adds a card that the reader made; one with the same question takes its place. */
	add(proposal: JoinedProposal): void {
		const { id } = proposal.card;
		const isOffered = this.#offered.some(({ card }) => card.id === id);
		if (!isOffered) this.#own = [...this.#own.filter(({ card }) => card.id !== id), proposal];
		this.#decide(id, { card: proposal.card, kept: true });
		this.openId = id;
		if (this.kind !== undefined && this.kind !== proposal.relation) this.kind = undefined;
	}

	keep(id: CardId, kept: boolean): void {
		this.#decide(id, { ...this.#decisions.get(id), kept });
	}

	/** Puts the reader's words in place of the proposed ones; an edited card is kept. */
	edit(card: Card): void {
		this.#decide(card.id, { card, kept: true });
	}

	/** Puts what a form made of a card in its place; further cards of it stand beside it as the reader's own. */
	revise({ proposal, card }: Pick, cards: readonly Card[]): void {
		const edited = cards.find(({ id }) => id === card.id) ?? cards[0];
		if (edited === undefined) return;
		for (const further of cards.filter((each) => each !== edited)) {
			this.add({ ...proposal, relation: 'own', card: further });
		}
		this.edit({ ...edited, id: card.id });
	}

	show(id: CardId | undefined): void {
		this.openId = id;
	}

	/** Opens the first card of a sentence, showing all kinds if its own is filtered away. */
	showFirstOf(place: Place): CardId | undefined {
		const first = this.all.find(
			({ proposal }) => proposal.document === place.document && proposal.sentence === place.sentence
		);
		if (first !== undefined && !this.shown.includes(first)) this.kind = undefined;
		this.openId = first?.card.id;
		return this.openId;
	}

	/** Takes up what was decided before, on an earlier visit. */
	restore({ decisions, own }: Picks): void {
		this.#own = without(this.#offered, [...without(own, this.#own), ...own]);
		for (const [id, decision] of decisions) this.#decisions.set(id, decision);
	}

	clear(): void {
		this.#offered = [];
		this.#own = [];
		this.#decisions.clear();
		this.kind = undefined;
		this.openId = undefined;
	}

	#pickOf(proposal: JoinedProposal): Pick {
		const { card = proposal.card, kept = true } = this.#decisions.get(proposal.card.id) ?? {};
		return { proposal, card, kept };
	}

	#byHand(): readonly JoinedProposal[] {
		return [...this.#own, ...this.#offered.filter(({ card }) => this.#decisions.get(card.id)?.card)];
	}

	#decide(id: CardId, decision: Decision): void {
		this.#decisions.set(id, decision);
		this.#keep({ decisions: [...this.#decisions], own: this.#byHand() });
	}
}

/** What is offered is in order already. */
function inOrder(offered: readonly JoinedProposal[], own: readonly JoinedProposal[]): readonly JoinedProposal[] {
	if (own.length === 0) return offered;
	return [...offered, ...own].sort((a, b) => a.document - b.document || a.span.start - b.span.start);
}

function countKinds(picks: readonly Pick[]): readonly { readonly kind: Kind; readonly count: number }[] {
	const groups = groupBy(picks, (pick) => pick.proposal.relation);
	return [...groups].map(([kind, own]) => ({ kind, count: own.length })).sort((a, b) => b.count - a.count);
}
