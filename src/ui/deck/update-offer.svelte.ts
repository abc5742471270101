import type { Deck } from '#core/decks/deck.ts';
import type { KeptDeck } from '#core/decks/update/edition.ts';
import type { Decisions, DeckUpdate } from '#core/decks/update/update-deck.ts';
import type { UpdateReport } from '#core/decks/update/update-report.ts';
import type { CardId } from '#core/shared/ids.ts';

/** Brings the learner's deck and a new edition together, with the author's words for the given cards. */
export type BringTogether = (before: KeptDeck, theirs: Deck, preferTheirs: Decisions) => DeckUpdate;

/** A new edition of a deck that is here, while the learner decides; nothing is changed meanwhile. */
export class UpdateOffer {
	readonly title: string;
	/** Cards that both changed and for which the author's words go. */
	#theirs: readonly CardId[] = $state.raw([]);
	/** What would be done by what was decided so far. */
	readonly update: DeckUpdate;
	readonly report: UpdateReport;

	constructor(before: KeptDeck, theirs: Deck, bringTogether: BringTogether) {
		this.title = theirs.title;
		const first = bringTogether(before, theirs, []);
		// What must be decided stays on the screen, whichever way it was decided.
		this.report = first.report;
		this.update = $derived(this.#theirs.length === 0 ? first : bringTogether(before, theirs, this.#theirs));
	}

	prefersTheirs(card: CardId): boolean {
		return this.#theirs.includes(card);
	}

	/** Chooses between the learner's words and the author's for a card that both changed. */
	decide(card: CardId, isTheirs: boolean): void {
		const others = this.#theirs.filter((id) => id !== card);
		this.#theirs = isTheirs ? [...others, card] : others;
	}
}
