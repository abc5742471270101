import type { Deck } from '#core/decks/deck.ts';
import type { DocumentProblem } from '#core/document/document.ts';
import { looksLikePage } from '#core/document/page/looks-like-page.ts';
import { joinYields } from '#core/join-yields.ts';
import type { Yield } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';
import type { MakingTools, Reading } from './making-tools.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';
import { Picking } from './picking.svelte.ts';
import { Writing } from './writing.svelte.ts';

/** Where the reader is on the way from a text to a deck. */
export type Phase = 'writing' | 'reading' | 'made' | 'saved';

/** From a text, or several, to a saved deck. A text stays until the deck is saved, whatever goes wrong. */
export class Making {
	readonly #tools: MakingTools;
	readonly writing: Writing;
	readonly picking = new Picking();
	#stop: AbortController | undefined;
	/** The text that is on its way from a file; a later one takes its place. */
	#coming: Promise<Result<string, string>> | undefined;
	/** The text in the field is that of the document that was read last. */
	#isRead = false;
	/** Documents that were read whole. */
	#read: readonly Yield[] = $state.raw([]);
	/** What the opening of the text gave that is being read. */
	#opening: Yield | undefined = $state.raw();

	phase: Phase = $state('writing');
	/** The share of the text that has been read, while one is; absent while the reader is being fetched. */
	share: number | undefined = $state();
	/** What went wrong last, in words; undefined when nothing did. */
	trouble: string | undefined = $state();
	saving = $state(false);
	deck: Deck | undefined = $state.raw();

	/** All documents of the deck, one that is being read last. */
	readonly documents = $derived(this.#opening === undefined ? this.#read : [...this.#read, this.#opening]);
	/** The reading goes on behind the cards that are there. */
	readonly isGoingOn = $derived(this.phase === 'made' && this.share !== undefined);

	constructor(tools: MakingTools) {
		this.#tools = tools;
		this.writing = new Writing(tools.draft);
	}

	/** Puts a file's text in the place of what was there; a file that cannot be read changes nothing. */
	async choose(file: ChosenFile): Promise<void> {
		await this.#fetch(() => this.#tools.readFile(file));
	}

	async useSample(): Promise<void> {
		await this.#fetch(async () => ({ ok: true, value: await this.#tools.sample() }));
	}

	/** The words of pasted markup with its headings and lists, or its bare words when it cannot be read. */
	async wordsOf(html: string, bare: string): Promise<string> {
		try {
			const read = await this.#tools.readPage(html, { fragment: true });
			return read.ok ? read.value : bare;
		} catch {
			return bare;
		}
	}

	/** Reads the text, that of a file on its way included, and proposes cards. Settles when the reading is over, cancelled or refused. */
	async make(): Promise<void> {
		const isWaiting = this.#coming !== undefined;
		while (this.#coming !== undefined) await this.#coming;
		if (this.phase === 'reading' || (isWaiting && this.trouble !== undefined)) return;
		this.trouble = undefined;
		this.share = undefined;
		this.phase = 'reading';
		const stop = new AbortController();
		this.#stop = stop;
		try {
			await this.#readText(stop.signal);
		} catch (error) {
			if (!stop.signal.aborted) this.trouble = this.#tools.describeFailure(error);
		} finally {
			if (this.#stop === stop) this.#endReading();
		}
	}

	/** Ends the reading; the cards that its opening gave stay. A file that is on its way is no longer waited for. */
	cancel(): void {
		this.#coming = undefined;
		this.#stop?.abort();
		this.#endReading();
	}

	/** Back to the text, with the same text in it; its cards go, those of other documents stay. */
	back(): void {
		this.cancel();
		this.trouble = undefined;
		if (this.#isRead) this.#read = this.#read.slice(0, -1);
		this.#isRead = false;
		this.#offer();
		this.phase = 'writing';
	}

	/** Room for another document whose cards go into the same deck. */
	addAnother(): void {
		this.cancel();
		this.trouble = undefined;
		this.writing.clearText();
		this.picking.show(undefined);
		this.#isRead = false;
		this.phase = 'writing';
	}

	/** To the cards of the documents that were read, leaving the text that is being written. */
	showCards(): void {
		if (this.#read.length > 0 && this.phase === 'writing') this.phase = 'made';
	}

	async save(): Promise<void> {
		const { kept } = this.picking;
		if (this.#read.length === 0 || kept.length === 0 || this.saving || this.isGoingOn) return;
		this.saving = true;
		await this.#guarded(async () => {
			const proposals = kept.map((pick) => ({ ...pick.proposal, card: pick.card }));
			this.deck = await this.#tools.save({ documents: this.#read, kept: proposals, title: this.writing.title.trim() });
			this.phase = 'saved';
			this.writing.forget();
		});
		this.saving = false;
	}

	/** An empty page for the next document. */
	startAgain(): void {
		this.cancel();
		this.#read = [];
		this.#isRead = false;
		this.deck = undefined;
		this.trouble = undefined;
		this.picking.clear();
		this.writing.clear();
		this.phase = 'writing';
	}

	async #readText(signal: AbortSignal): Promise<void> {
		if (looksLikePage(this.writing.text)) await this.#readAsPage(signal);
		const title = this.#read.length === 0 ? this.writing.ownTitle : '';
		const options = title === '' ? {} : { title };
		const result = signal.aborted
			? undefined
			: await this.#tools.make(this.writing.text, options, this.#reading(signal));
		if (result === undefined || signal.aborted) return;
		this.#opening = undefined;
		if (!result.ok) {
			const trouble = await this.#describe(result.problems);
			if (this.#stop?.signal !== signal) return;
			this.trouble = trouble;
			this.phase = 'writing';
			return;
		}
		this.#add(result.value);
	}

	/** The source of a web page becomes the text of its article, which the reader sees. */
	async #readAsPage(signal: AbortSignal): Promise<void> {
		const page = await this.#tools.readPage(this.writing.text, { fragment: false });
		if (page.ok && !signal.aborted) this.writing.take(page.value);
	}

	#reading(signal: AbortSignal): Reading {
		return {
			signal,
			onProgress: (share) => {
				if (!signal.aborted) this.share = share;
			},
			onOpening: (opening) => {
				if (signal.aborted) return;
				this.#opening = opening;
				this.share ??= 0;
				this.#offer();
				this.phase = 'made';
			}
		};
	}

	#add(given: Yield): void {
		this.#read = [...this.#read, given];
		this.#isRead = true;
		this.#offer();
		if (this.#read.length === 1) this.writing.suggest(given.document.title);
		this.phase = 'made';
	}

	#offer(): void {
		this.picking.offer(joinYields(this.documents));
	}

	/** What an opening gave counts as read when nothing more will come. */
	#endReading(): void {
		this.#stop = undefined;
		this.share = undefined;
		const opening = this.#opening;
		this.#opening = undefined;
		if (opening !== undefined && this.phase === 'made') this.#add(opening);
		if (this.phase === 'reading') this.phase = 'writing';
	}

	async #describe(problems: readonly DocumentProblem[]): Promise<string> {
		return (await Promise.all(problems.map((problem) => this.#tools.describeProblem(problem)))).join(' ');
	}

	/** Reads a text from elsewhere. What the reader does meanwhile (another file, other words) is newer, and stays. */
	async #fetch(read: () => Promise<Result<string, string>>): Promise<void> {
		const before = this.writing.text;
		this.trouble = undefined;
		const coming = read().catch((error: unknown) => refused(this.#tools.describeFailure(error)));
		this.#coming = coming;
		const got = await coming;
		if (this.#coming !== coming) return;
		this.#coming = undefined;
		if (!got.ok) this.trouble = got.problems.join(' ');
		else if (this.writing.text === before) this.#take(got.value);
		else this.trouble = CHANGED_MEANWHILE;
	}

	/** A text for the page that is open: on a page of cards it is another document, on one that is saved the next. */
	#take(text: string): void {
		if (this.phase === 'saved') this.startAgain();
		else if (this.phase === 'made') this.addAnother();
		else this.cancel();
		this.writing.take(text);
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

const CHANGED_MEANWHILE =
	'The text was changed while the file was opened. Choose the file again to put its text in the place of yours.';

const refused = (sentence: string): Result<string, string> => ({ ok: false, problems: [sentence] });
