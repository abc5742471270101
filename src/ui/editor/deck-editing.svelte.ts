import type { TextEdit } from '#core/decks/faults/text-edit.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { addIds } from '#core/decks/identity/add-ids.ts';
import type { CardAtLine, ReadDeck } from '#core/decks/read-deck.ts';
import type { reviseDeck } from '#core/decks/update/revise-deck.ts';
import type { KeptDeck } from '#core/decks/update/edition.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { Random } from '#core/shared/random.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { DeckStore } from '#storage/deck-store.ts';
import type { DeckReader } from '#workers/deck-reader.ts';
import type { EditorDrafts } from './editor-draft.ts';
import { editorFault, type EditorFault } from './editor-fault.ts';
import { savedInWords } from './saved-words.ts';

/** What writes decks and brings them together; fetched with the editor. */
export interface DeckWriting {
	readonly serialiseDeck: (deck: Deck) => string;
	readonly reviseDeck: typeof reviseDeck;
	readonly addIds: typeof addIds;
}

export interface EditingTools {
	readonly reader: Pick<DeckReader, 'read' | 'mend'>;
	readonly drafts: EditorDrafts;
	decks(): Promise<DeckStore>;
	writing(): Promise<DeckWriting>;
	now(): Instant;
	/** Chance that ids are drawn by. */
	random(): Random;
	/** Lets the page answer to what was pressed meanwhile. */
	pause(): Promise<void>;
	/** Words for anything thrown by the verbs above. */
	describeFailure(error: unknown): string;
}

export type EditingPhase = 'loading' | 'absent' | 'open';

/** A deck while it is written as YAML: its text, its faults, its cards, and what is kept of them. */
export class DeckEditing {
	readonly #tools: EditingTools;
	readonly #id: DeckId;
	/** The deck as the app wrote it when the writing began. */
	#base = '';
	#reading: Promise<ReadDeck> | undefined;
	#before: KeptDeck | undefined;
	#after: Deck | undefined;
	#readText = '';

	phase: EditingPhase = $state('loading');
	title = $state('');
	text = $state.raw('');
	/** The text as it was last saved. */
	saved = $state.raw('');
	faults: readonly EditorFault[] = $state.raw([]);
	cards: readonly CardAtLine[] = $state.raw([]);
	/** Faults beyond those that are told. */
	untold = $state(0);
	/** False while a newer text is being read. */
	isRead = $state(false);
	/** True when a draft was found that was not saved. */
	isResumed = $state(false);
	/** False when the browser refuses to keep the draft. */
	isKept = $state(true);
	busy = $state(false);
	/** What the last saving did. */
	done: string | undefined = $state();
	canUndo = $state(false);
	trouble: string | undefined = $state();

	readonly isUnsaved = $derived(this.text !== this.saved);
	readonly errors = $derived(this.faults.filter(({ severity }) => severity === 'error'));
	readonly remarks = $derived(this.faults.filter(({ severity }) => severity !== 'error'));
	readonly canMend = $derived(this.faults.some(({ fix }) => fix !== undefined));

	constructor(id: DeckId, tools: EditingTools) {
		this.#id = id;
		this.#tools = tools;
	}

	async load(): Promise<void> {
		const [decks, { serialiseDeck }] = await Promise.all([this.#tools.decks(), this.#tools.writing()]);
		const deck = await decks.get(this.#id);
		if (deck === undefined) {
			this.phase = 'absent';
			return;
		}
		this.title = deck.title;
		const written = serialiseDeck(deck);
		const draft = this.#tools.drafts.read(this.#id);
		const isDirty = draft !== undefined && draft.text !== draft.saved;
		const start = draft !== undefined && (isDirty || draft.base === written) ? draft : undefined;
		this.#base = start?.base ?? written;
		this.saved = start?.saved ?? written;
		this.text = start?.text ?? written;
		this.isResumed = isDirty;
		this.phase = 'open';
		await this.#read();
	}

	/** Takes what was written; it is kept as a draft before anything else. */
	async change(text: string): Promise<void> {
		if (text === this.text) return;
		this.text = text;
		this.done = undefined;
		this.trouble = undefined;
		this.#keepDraft();
		await this.#read();
	}

	/** The text with all that can be put right without losing or guessing a word. */
	async mended(): Promise<string> {
		const { text } = await this.#tools.reader.mend(this.text, this.#fileName);
		return text;
	}

	/** What gives an id to every card that has room for one. */
	async idEdits(): Promise<readonly TextEdit[]> {
		const { addIds } = await this.#tools.writing();
		return addIds(this.text, { random: this.#tools.random(), fileName: this.#fileName })?.edits ?? [];
	}

	/** Gives up what was written since the last saving. */
	async discard(): Promise<void> {
		this.#tools.drafts.forget(this.#id);
		this.isResumed = false;
		this.phase = 'loading';
		await this.load();
	}

	/** Keeps the deck as it is written. Cards keep their ids and their progress. Says whether it was kept. */
	async save(): Promise<boolean> {
		return this.#guarded(async () => {
			const deck = (await this.#latest()).deck;
			if (deck === undefined) return false;
			if (deck.id !== this.#id) {
				this.trouble = `The text names another deck, “${deck.id}”. Write id: ${this.#id} again, or take the line out.`;
				return false;
			}
			const { text } = this;
			const base = (await this.#tools.reader.read(this.#base, this.#fileName)).deck ?? deck;
			await this.#keep(base, deck);
			this.saved = text;
			this.isResumed = false;
			this.#keepDraft();
			return true;
		});
	}

	/** Puts back what the last saving replaced; what was done elsewhere since stays. */
	async undo(): Promise<boolean> {
		return this.#guarded(async () => {
			const [before, after] = [this.#before, this.#after];
			if (before === undefined || after === undefined) return false;
			await this.#keep(after, before.deck);
			this.#before = undefined;
			this.canUndo = false;
			this.done = 'Put back as it was.';
			this.saved = this.#base;
			this.text = this.#base;
			this.#keepDraft();
			await this.#read();
			return true;
		});
	}

	async #keep(from: Deck, to: Deck): Promise<void> {
		const [decks, { reviseDeck, serialiseDeck }] = await Promise.all([this.#tools.decks(), this.#tools.writing()]);
		const [mine, edition] = await Promise.all([decks.get(this.#id), decks.edition(this.#id)]);
		const before: KeptDeck = { deck: mine ?? from, ...(edition && { edition }) };
		const { kept, report } = reviseDeck(before, { from, to }, this.#tools.now());
		await decks.take(kept, this.#tools.now());
		[this.#before, this.#after] = [before, kept.deck];
		this.canUndo = true;
		this.done = savedInWords(report);
		this.title = kept.deck.title;
		this.#base = serialiseDeck(kept.deck);
	}

	get #fileName(): string {
		return `${this.#id}.yaml`;
	}

	#keepDraft(): void {
		const { saved, text } = this;
		this.isKept = this.#tools.drafts.write(this.#id, { base: this.#base, saved, text });
	}

	/** Reads the text as it is; an answer about an older text is left aside. */
	async #read(): Promise<void> {
		const { text } = this;
		this.isRead = false;
		const reading = this.#tools.reader.read(text, this.#fileName);
		[this.#reading, this.#readText] = [reading, text];
		try {
			const read = await reading;
			if (this.#readText !== text) return;
			this.faults = read.faults.map(editorFault);
			this.untold = read.untold;
			this.isRead = true;
			// Marks and cards are drawn one after the other, with room for a key between them.
			await this.#tools.pause();
			if (this.#readText === text) this.cards = read.readable;
		} catch (error) {
			this.trouble = this.#tools.describeFailure(error);
		}
	}

	#latest(): Promise<ReadDeck> {
		if (this.#reading !== undefined && this.#readText === this.text) return this.#reading;
		return this.#tools.reader.read(this.text, this.#fileName);
	}

	async #guarded(work: () => Promise<boolean>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.trouble = undefined;
		try {
			return await work();
		} catch (error) {
			this.trouble = this.#tools.describeFailure(error);
			return false;
		} finally {
			this.busy = false;
		}
	}
}
