import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { DeckFault } from '#core/decks/faults/deck-fault.ts';
import { describeFault, type FaultDescription } from '#core/decks/faults/describe-fault.ts';
import type { CardFields, FieldName } from '#core/decks/form/card-fields.ts';
import { keptUnseen } from '#core/decks/form/extra-fields.ts';
import { newEntry, openEntry, readForm, revisionBy, type OpenEntry } from '#core/decks/form/card-form.ts';
import type { Revision } from '#core/decks/update/revise-deck.ts';
import type { Random } from '#core/shared/random.ts';

/** What is said of a field. */
export interface FieldRemark extends FaultDescription {
	readonly isError: boolean;
}

/** A card while it is written in a form, judged by the rules that deck files are judged by. */
export class CardEditing {
	readonly #deck: Deck;
	readonly #open: OpenEntry;
	readonly isNew: boolean;
	/** What the card has and the form does not show. */
	readonly unseen: readonly string[];
	fields: CardFields = $state.raw({} as CardFields);
	/** What stands in the way of saving is told once saving was tried; from then on with every change. */
	#isTold = $state(false);
	readonly #read = $derived.by(() => readForm(this.fields, this.#open, this.#deck));
	readonly faults = $derived(this.#isTold ? this.#read.faults : []);
	/** How many cards the form makes: a text with gaps may make several. */
	readonly count = $derived(this.#read.cards?.length ?? 0);

	constructor(deck: Deck, card: Card | undefined, random: Random) {
		this.#deck = deck;
		this.isNew = card === undefined;
		this.#open = card === undefined ? newEntry(deck, random) : openEntry(deck, card);
		this.unseen = keptUnseen(this.#open.map);
		this.fields = this.#open.fields;
	}

	/** Changes what stands in the form. */
	set(change: Partial<CardFields>): void {
		this.fields = { ...this.fields, ...change };
	}

	/** What is said of one field, or of the card as a whole. */
	remarksOn(field?: FieldName): readonly FieldRemark[] {
		return this.faults
			.filter((one) => one.field === field)
			.map(({ fault }) => ({ ...inForm(fault), isError: fault.severity === 'error' }));
	}

	/** The first field with a fault that stands in the way. */
	get firstFaulty(): FieldName | undefined {
		return this.faults.find(({ fault }) => fault.severity === 'error')?.field;
	}

	/** What saving does to the deck; nothing, and the faults are told, when something stands in the way. */
	revision(): Revision | undefined {
		this.#isTold = true;
		const { cards } = this.#read;
		return cards && revisionBy(cards, this.#open, this.#deck);
	}
}

/** The same words as for a deck file, but where those speak of keys and colons that a form has not. */
function inForm(fault: DeckFault): FaultDescription {
	const isMissing = fault.code === 'E202' || fault.code === 'E203' || fault.code === 'E228';
	return isMissing ? { sentence: 'Something is missing here.' } : describeFault(fault);
}
