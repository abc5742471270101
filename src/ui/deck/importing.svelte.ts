import type { Deck } from '#core/decks/deck.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { DeckStore } from '#storage/deck-store.ts';
import { changesBetween, type DeckChanges } from './deck-changes.ts';

/** A deck file as the browser, or the app itself, hands it over. */
export interface ChosenFile {
	readonly name: string;
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** One fault of a deck file, ready to be shown. Lines and columns count from 1. */
export interface ShownFault {
	readonly line: number;
	readonly column: number;
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

export interface ImportTools {
	/** Reads a chosen deck file, or gives all its faults. */
	read(file: ChosenFile): Promise<ReadDeck>;
	decks(): Promise<DeckStore>;
	now(): Instant;
	/** Words for anything thrown by the verbs above. */
	describeFailure(error: unknown): string;
}

/** A deck that was taken in: what it brought, and what it replaced. */
export interface Imported {
	readonly deck: Deck;
	/** The edition that was here, and what has changed since; absent for a deck that was not here. */
	readonly replaced?: { readonly before: Deck; readonly changes: DeckChanges };
	readonly warnings: readonly ShownFault[];
}

/** Takes deck files in, whole or not at all. A deck that is here already is replaced, and its cards keep their progress. */
export class Importing {
	readonly #tools: ImportTools;
	busy = $state(false);
	fileName = $state('');
	/** All that keeps the file out; nothing was changed. */
	faults: readonly ShownFault[] = $state.raw([]);
	trouble: string | undefined = $state();
	imported: Imported | undefined = $state.raw();

	constructor(tools: ImportTools) {
		this.#tools = tools;
	}

	async choose(file: ChosenFile): Promise<void> {
		await this.#guarded(file.name, () => this.#take(file));
	}

	/** Puts back what was there before the last import. */
	async undo(): Promise<void> {
		const { imported } = this;
		if (imported === undefined) return;
		await this.#guarded(this.fileName, async () => {
			const decks = await this.#tools.decks();
			if (imported.replaced === undefined) await decks.remove(imported.deck.id);
			else await decks.save(imported.replaced.before, this.#tools.now());
		});
	}

	/** Clears what the last import had to say. */
	dismiss(): void {
		this.faults = [];
		this.trouble = undefined;
		this.imported = undefined;
	}

	async #take(file: ChosenFile): Promise<void> {
		const { deck, faults } = await this.#tools.read(file);
		const errors = faults.filter((fault) => !fault.warning);
		if (deck === undefined || errors.length > 0) {
			this.faults = errors.length > 0 ? errors : faults;
			return;
		}
		const decks = await this.#tools.decks();
		const before = await decks.get(deck.id);
		await decks.save(deck, this.#tools.now());
		const replaced = before === undefined ? {} : { replaced: { before, changes: changesBetween(before, deck) } };
		this.imported = { deck, ...replaced, warnings: faults };
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
