import type { Deck } from '#core/decks/deck.ts';
import type { KeptDeck } from '#core/decks/update/edition.ts';
import type { DeckUpdate, undoUpdate, updateDeck } from '#core/decks/update/update-deck.ts';
import { changesNothing, type UpdateReport } from '#core/decks/update/update-report.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { DeckStore } from '#storage/deck-store.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';
import { UpdateOffer } from './update-offer.svelte.ts';

/** One fault of a deck file, ready to be shown. Lines and columns count from 1. */
export interface ShownFault {
	readonly line: number;
	readonly column: number;
	/** By which `recto explain` knows it; a remark of this app has none. */
	readonly code?: string;
	/** The line as it stands in the file. */
	readonly source: string;
	readonly sentence: string;
	/** How to put it right, when that is known. */
	readonly cure?: string;
	/** A warning does not keep the deck out. */
	readonly warning: boolean;
}

/** What came of reading a deck file. */
export interface ReadDeck {
	readonly deck?: Deck;
	readonly faults: readonly ShownFault[];
}

/** What brings editions of a deck together, and takes that back. */
export interface Updating {
	readonly updateDeck: typeof updateDeck;
	readonly undoUpdate: typeof undoUpdate;
}

export interface ImportTools {
	/** Reads a chosen deck file, or gives all its faults. */
	read(file: ChosenFile): Promise<ReadDeck>;
	decks(): Promise<DeckStore>;
	/** Fetches what brings editions together; the first file that is opened does. */
	updating(): Promise<Updating>;
	now(): Instant;
	/** Words for anything thrown by the verbs above. */
	describeFailure(error: unknown): string;
}

/** A deck that was taken in. */
export interface Imported {
	readonly deck: Deck;
	/** What it changed in the deck that was here; absent for a deck that was not here. */
	readonly report?: UpdateReport;
	readonly warnings: readonly ShownFault[];
}

/**
 * Takes deck files in, whole or not at all. A deck that is here already is updated once the learner has seen what that does:
 * cards keep their progress and the learner's own edits, and the update can be taken back.
 */
export class Importing {
	readonly #tools: ImportTools;
	busy = $state(false);
	fileName = $state('');
	/** All that keeps the file out; nothing was changed. */
	faults: readonly ShownFault[] = $state.raw([]);
	/** Remarks on the file that was read last; they keep nothing out. */
	warnings: readonly ShownFault[] = $state.raw([]);
	trouble: string | undefined = $state();
	/** What waits for the learner's word. */
	offer: UpdateOffer | undefined = $state.raw();
	imported: Imported | undefined = $state.raw();

	constructor(tools: ImportTools) {
		this.#tools = tools;
	}

	async choose(file: ChosenFile): Promise<void> {
		await this.#guarded(file.name, () => this.#take(file));
	}

	/** Does what was offered. */
	async apply(): Promise<void> {
		const { offer, warnings } = this;
		if (offer === undefined) return;
		await this.#guarded(this.fileName, () => this.#keep(offer.update, warnings));
	}

	/** Puts back what was there before the last import; what the learner did since stays. */
	async undo(): Promise<void> {
		const { imported } = this;
		if (imported === undefined) return;
		await this.#guarded(this.fileName, async () => {
			const decks = await this.#tools.decks();
			const { id } = imported.deck;
			if (imported.report === undefined) await decks.remove(id);
			else {
				const [deck, edition] = await Promise.all([decks.get(id), decks.edition(id)]);
				const { undoUpdate } = await this.#tools.updating();
				const back = deck && edition && undoUpdate({ deck, edition }, this.#tools.now());
				if (back) await decks.take(back, this.#tools.now());
			}
		});
	}

	/** Clears what the last import had to say; what was offered is left undone. */
	dismiss(): void {
		this.faults = [];
		this.warnings = [];
		this.trouble = undefined;
		this.imported = undefined;
		this.offer = undefined;
	}

	async #take(file: ChosenFile): Promise<void> {
		const { deck, faults } = await this.#tools.read(file);
		const errors = faults.filter((fault) => !fault.warning);
		if (deck === undefined || errors.length > 0) {
			this.faults = errors.length > 0 ? errors : faults;
			return;
		}
		const decks = await this.#tools.decks();
		const [mine, edition] = await Promise.all([decks.get(deck.id), decks.edition(deck.id)]);
		const { updateDeck } = await this.#tools.updating();
		if (mine === undefined) {
			// If it was here once, its cards come back under the ids that their progress is kept under.
			const { kept } = updateDeck(edition ? { edition } : {}, deck, { now: this.#tools.now() });
			await decks.take(kept, this.#tools.now());
			this.imported = { deck: kept.deck, warnings: faults };
			return;
		}
		const before: KeptDeck = { deck: mine, ...(edition && { edition }) };
		const offer = new UpdateOffer(before, deck, (kept, theirs, preferTheirs) =>
			updateDeck(kept, theirs, { now: this.#tools.now(), preferTheirs })
		);
		if (changesNothing(offer.report)) await this.#keep(offer.update, faults);
		else [this.offer, this.warnings] = [offer, faults];
	}

	async #keep({ kept, report }: DeckUpdate, warnings: readonly ShownFault[]): Promise<void> {
		await (await this.#tools.decks()).take(kept, this.#tools.now());
		this.imported = { deck: kept.deck, report, warnings };
	}

	async #guarded(fileName: string, work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.dismiss();
		this.fileName = fileName;
		try {
			await work();
		} catch (error) {
			this.trouble = this.#tools.describeFailure(error);
		} finally {
			this.busy = false;
		}
	}
}
