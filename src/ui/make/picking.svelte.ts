import type { Card } from '#core/cards/card.ts';
import type { Proposal } from '#core/cards/proposal.ts';
import type { CardId } from '#core/shared/ids.ts';
import { groupBy } from '#ui/shared/group-by.ts';
import type { Kind } from './kind-words.ts';

/** A proposal with what the reader decided about it. */
export interface Pick {
	readonly proposal: Proposal;
	/** The proposal's card, or what the reader made of it. */
	readonly card: Card;
	readonly kept: boolean;
}

/** The reader's choice among the proposed cards. Everything is kept until it is dropped. */
export class Picking {
	#picks: readonly Pick[] = $state.raw([]);
	/** The kind that the list is narrowed to; undefined shows all. */
	kind: Kind | undefined = $state();
	/** The card whose sentence is shown in the text. */
	openId: CardId | undefined = $state();

	readonly shown = $derived(
		this.kind === undefined ? this.#picks : this.#picks.filter((pick) => pick.proposal.relation === this.kind)
	);
	readonly kept = $derived(this.#picks.filter((pick) => pick.kept));
	readonly openSentence = $derived(this.#picks.find((pick) => pick.card.id === this.openId)?.proposal.sentence);
	/** Kinds present, the commonest first. */
	readonly kinds = $derived(countKinds(this.#picks));

	constructor(proposals: readonly Proposal[]) {
		this.#picks = proposals.map((proposal) => ({ proposal, card: proposal.card, kept: true }));
	}

	get all(): readonly Pick[] {
		return this.#picks;
	}

	keep(id: CardId, kept: boolean): void {
		this.#change(id, (pick) => ({ ...pick, kept }));
	}

	/** Puts the reader's words in place of the proposed ones; an edited card is kept. */
	edit(card: Card): void {
		this.#change(card.id, (pick) => ({ ...pick, card, kept: true }));
	}

	open(id: CardId | undefined): void {
		this.openId = id;
	}

	/** Opens the first card of a sentence, showing all kinds if its own is filtered away. */
	openFirstOf(sentence: number): CardId | undefined {
		const first = this.#picks.find((pick) => pick.proposal.sentence === sentence);
		if (first !== undefined && !this.shown.includes(first)) this.kind = undefined;
		this.openId = first?.card.id;
		return this.openId;
	}

	#change(id: CardId, change: (pick: Pick) => Pick): void {
		this.#picks = this.#picks.map((pick) => (pick.card.id === id ? change(pick) : pick));
	}
}

function countKinds(picks: readonly Pick[]): readonly { readonly kind: Kind; readonly count: number }[] {
	const groups = groupBy(picks, (pick) => pick.proposal.relation);
	return [...groups].map(([kind, own]) => ({ kind, count: own.length })).sort((a, b) => b.count - a.count);
}
