import type { Proposal } from '#core/cards/proposal.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { DocumentProblem } from '#core/document/document.ts';
import type { Made } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';
import type { DraftKeeper } from './draft.ts';
import type { ChosenFile } from './read-file.ts';
import { Picking } from './picking.svelte.ts';

/** Where the reader is on the way from a text to a deck. */
export type Phase = 'writing' | 'reading' | 'made' | 'saved';

/** What the screen is given to work with; each verb may throw, and the reader is told. */
export interface MakingTools {
	make(
		text: string,
		options: { readonly title?: string },
		run: { readonly onProgress: (done: number, total: number) => void; readonly signal: AbortSignal }
	): Promise<Result<Made, DocumentProblem>>;
	/** Reads a chosen file as text, or says in words why it cannot. */
	readFile(file: ChosenFile): Promise<Result<string, string>>;
	/** Our own sample document. */
	sample(): Promise<string>;
	/** Keeps the document and its deck. */
	save(made: Made, kept: readonly Proposal[], title: string): Promise<Deck>;
	describeProblem(problem: DocumentProblem): Promise<string>;
	/** Words for anything thrown by the verbs above. */
	describeFailure(error: unknown): string;
	readonly draft: DraftKeeper;
}

/** From a pasted text to a saved deck. The text stays until the deck is saved, whatever goes wrong. */
export class Making {
	readonly #tools: MakingTools;
	#text = $state('');
	#title = $state('');
	/** The title that the last reading put in; the reader's own title is never replaced. */
	#suggested = '';
	#stop: AbortController | undefined;

	phase: Phase = $state('writing');
	progress: { readonly done: number; readonly total: number } = $state.raw({ done: 0, total: 0 });
	/** What went wrong last, in words; undefined when nothing did. */
	trouble: string | undefined = $state();
	saving = $state(false);
	made: Made | undefined = $state.raw();
	picking: Picking | undefined = $state.raw();
	deck: Deck | undefined = $state.raw();

	constructor(tools: MakingTools) {
		this.#tools = tools;
		const draft = tools.draft.read();
		this.#text = draft.text;
		this.#title = draft.title;
	}

	get text(): string {
		return this.#text;
	}
	set text(text: string) {
		this.#text = text;
		this.trouble = undefined;
		this.#keepDraft();
	}

	get title(): string {
		return this.#title;
	}
	set title(title: string) {
		this.#title = title;
		this.#keepDraft();
	}

	/** Puts a file's text in the place of what was there; a file that cannot be read changes nothing. */
	async choose(file: ChosenFile): Promise<void> {
		await this.#guarded(async () => {
			const read = await this.#tools.readFile(file);
			if (read.ok) this.#take(read.value);
			else this.trouble = read.problems.join(' ');
		});
	}

	async useSample(): Promise<void> {
		await this.#guarded(async () => this.#take(await this.#tools.sample()));
	}

	/** Reads the text and proposes cards. Settles when the reading is over, cancelled or refused. */
	async make(): Promise<void> {
		if (this.phase === 'reading') return;
		this.trouble = undefined;
		this.progress = { done: 0, total: 0 };
		this.phase = 'reading';
		const stop = new AbortController();
		this.#stop = stop;
		try {
			await this.#read(stop.signal);
		} catch (error) {
			if (!stop.signal.aborted) this.trouble = this.#tools.describeFailure(error);
		} finally {
			this.#endReading();
		}
	}

	cancel(): void {
		this.#stop?.abort();
		this.#endReading();
	}

	/** Back to the text, with the same text in it. */
	back(): void {
		this.trouble = undefined;
		this.phase = 'writing';
	}

	async save(): Promise<void> {
		const { made, picking } = this;
		if (made === undefined || picking === undefined || picking.kept.length === 0 || this.saving) return;
		this.saving = true;
		await this.#guarded(async () => {
			const kept = picking.kept.map((pick) => ({ ...pick.proposal, card: pick.card }));
			this.deck = await this.#tools.save(made, kept, this.#title.trim());
			this.phase = 'saved';
			this.#tools.draft.write({ text: '', title: '' });
		});
		this.saving = false;
	}

	/** An empty page for the next document. */
	startAgain(): void {
		this.made = undefined;
		this.picking = undefined;
		this.deck = undefined;
		this.trouble = undefined;
		this.#text = '';
		this.#title = '';
		this.#keepDraft();
		this.phase = 'writing';
	}

	async #read(signal: AbortSignal): Promise<void> {
		const title = this.#title === this.#suggested ? '' : this.#title.trim();
		const onProgress = (done: number, total: number): void => {
			if (!signal.aborted) this.progress = { done, total };
		};
		const result = await this.#tools.make(this.#text, title === '' ? {} : { title }, { onProgress, signal });
		if (signal.aborted) return;
		if (!result.ok) {
			const sentences = await Promise.all(result.problems.map((problem) => this.#tools.describeProblem(problem)));
			this.trouble = sentences.join(' ');
			return;
		}
		this.made = result.value;
		this.picking = new Picking(result.value.proposals);
		if (title === '') this.#suggest(result.value.document.title);
		this.phase = 'made';
	}

	#endReading(): void {
		if (this.phase === 'reading') this.phase = 'writing';
	}

	#suggest(title: string): void {
		this.#suggested = title;
		this.title = title;
	}

	#take(text: string): void {
		this.text = text;
		this.phase = 'writing';
	}

	#keepDraft(): void {
		this.#tools.draft.write({ text: this.#text, title: this.#title });
	}

	async #guarded(work: () => Promise<void>): Promise<void> {
		this.trouble = undefined;
		try {
			await work();
		} catch (error) {
			this.trouble = this.#tools.describeFailure(error);
		}
	}
}
