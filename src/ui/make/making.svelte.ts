import type { Deck } from '#core/decks/deck.ts';
import type { DocumentProblem } from '#core/document/document.ts';
import { looksLikePage } from '#core/document/page/looks-like-page.ts';
import { joinYields } from '#core/join-yields.ts';
import type { Result } from '#core/shared/result.ts';
import type { MakingTools, Phase, Reading } from './making-tools.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';
import { TextOnItsWay } from './text-on-its-way.ts';
import { Picking } from './picking.svelte.ts';
import { ReadDocuments } from './read-documents.svelte.ts';
import { KeptDraft } from './kept-draft.svelte.ts';
import { PageWords } from './page-words.ts';
import { Writing } from './writing.svelte.ts';

/** From a text, or several, to a saved deck. A text stays until the deck is saved, whatever goes wrong. */
export class Making {
	readonly #tools: MakingTools;
	readonly writing: Writing;
	readonly picking: Picking;
	readonly pages: PageWords;
	readonly #read = new ReadDocuments();
	#stop: AbortController | undefined;
	readonly #coming = new TextOnItsWay();
	readonly draft: KeptDraft;

	phase: Phase = $state('writing');
	/** The share of the text that has been read, while one is; absent while the reader is being fetched. */
	share: number | undefined = $state();
	/** What went wrong last, in words; undefined when nothing did. */
	trouble: string | undefined = $state();
	saving = $state(false);
	deck: Deck | undefined = $state.raw();

	/** All documents of the deck, one that is being read last. */
	readonly documents = $derived(this.#read.all);
	/** The reading goes on behind the cards that are there. */
	readonly isGoingOn = $derived(this.phase === 'made' && this.share !== undefined);

	constructor(tools: MakingTools) {
		this.#tools = tools;
		this.draft = new KeptDraft(tools.draft);
		this.writing = new Writing(this.draft);
		this.picking = new Picking((picks) => this.draft.keepPicks(picks));
		this.pages = new PageWords(tools.readPage);
	}

	/** Takes up what an earlier visit left: reads its texts again, and keeps what was decided about their cards. */
	resume(): Promise<void> {
		return (this.#coming.after = this.#resume());
	}

	async #resume(): Promise<void> {
		const kept = this.phase === 'writing' && this.documents.length === 0 ? this.draft.readReading() : undefined;
		if (kept === undefined) return;
		const { earlier, field } = kept;
		this.#read.waiting = earlier;
		if (field === undefined && earlier.length === 0) return this.#takeUpPicks();
		await this.#run((signal) => (field === undefined ? this.#readWaiting(signal) : this.#readText(signal, field)));
		if (this.writing.isBlank) this.showCards();
	}

	/** Puts a file's text in the place of what was there; a file that cannot be read changes nothing. */
	async choose(file: ChosenFile): Promise<void> {
		await this.#fetch(() => this.#tools.readFile(file));
	}

	async useSample(): Promise<void> {
		await this.#fetch(async () => ({ ok: true, value: await this.#tools.sample() }));
	}

	/** Reads the text, that of a file on its way included, and proposes cards. Settles when the reading is over, cancelled or refused. */
	async make(): Promise<void> {
		const isWaiting = this.#coming.isAwaited;
		if (isWaiting) await this.#coming.arrived();
		if (this.phase === 'reading' || (isWaiting && this.trouble !== undefined)) return;
		await this.#run((signal) => this.#readText(signal, this.writing.ownTitle));
	}

	/** Ends the reading; the cards that its opening gave stay. A file that is on its way is no longer waited for. */
	cancel(): void {
		this.#coming.giveUp();
		this.#stop?.abort();
		this.#endReading();
	}

	/** Back to the text, with the same text in it; its cards go, those of other documents stay. */
	back(): void {
		this.cancel();
		this.trouble = undefined;
		this.#read.dropInField();
		this.#offer();
		this.phase = 'writing';
		this.draft.keepReading(this.#read.kept);
	}

	/** Room for another document whose cards go into the same deck. */
	addAnother(): void {
		this.cancel();
		this.trouble = undefined;
		this.#read.isInField = false;
		this.draft.keepReading(this.#read.kept);
		this.writing.clearText();
		this.picking.show(undefined);
		this.phase = 'writing';
	}

	/** To the cards of the documents that were read, leaving the text that is being written. */
	showCards(): void {
		if (this.#read.whole.length > 0 && this.phase === 'writing') this.phase = 'made';
	}

	async save(): Promise<void> {
		const [{ kept }, { whole }] = [this.picking, this.#read];
		if (whole.length === 0 || kept.length === 0 || this.saving || this.isGoingOn) return;
		this.saving = true;
		this.trouble = undefined;
		try {
			const proposals = kept.map((pick) => ({ ...pick.proposal, card: pick.card }));
			this.deck = await this.#tools.save({ documents: whole, kept: proposals, title: this.writing.title.trim() });
			this.phase = 'saved';
			this.draft.forget();
		} catch (error) {
			this.trouble = this.#tools.describeFailure(error);
		}
		this.saving = false;
	}

	/** An empty page for the next document. */
	startAgain(): void {
		this.cancel();
		this.#read.clear();
		this.deck = undefined;
		this.trouble = undefined;
		this.picking.clear();
		this.writing.clear();
		this.draft.forget();
		this.phase = 'writing';
	}

	/** One reading of texts, which `cancel` ends. */
	async #run(read: (signal: AbortSignal) => Promise<void>): Promise<void> {
		this.trouble = undefined;
		this.share = undefined;
		this.phase = 'reading';
		const stop = new AbortController();
		this.#stop = stop;
		try {
			await read(stop.signal);
		} catch (error) {
			if (!stop.signal.aborted) this.trouble = this.#tools.describeFailure(error);
		} finally {
			if (this.#stop === stop) this.#endReading();
		}
	}

	async #readText(signal: AbortSignal, ownTitle: string): Promise<void> {
		if (this.draft.hasPicksLeft || this.#read.waiting.length > 0) await this.#readWaiting(signal);
		if (looksLikePage(this.writing.text)) {
			const article = await this.pages.article(this.writing.text);
			if (article !== undefined && !signal.aborted) this.writing.take(article);
		}
		const title = this.#read.whole.length === 0 ? ownTitle : '';
		const result = signal.aborted
			? undefined
			: await this.#tools.make(this.writing.text, optionsOf(title), this.#reading(signal, title));
		if (result === undefined || signal.aborted) return;
		if (result.ok) {
			this.#read.add(result.value, title);
			this.#showMade();
		} else await this.#tellProblems(result.problems, signal);
	}

	/** The documents of an earlier visit come first. */
	async #readWaiting(signal: AbortSignal): Promise<void> {
		if (this.draft.hasPicksLeft) await this.#takeUpPicks();
		await this.#read.readWaiting(signal, async ({ text, title }) => {
			const run = { ...this.#reading(signal, title), onOpening: () => undefined };
			const result = await this.#tools.make(text, optionsOf(title), run);
			return result.ok ? result.value : undefined;
		});
		this.#offer();
	}

	async #takeUpPicks(): Promise<void> {
		this.picking.restore(await this.draft.readPicks());
	}

	async #tellProblems(problems: readonly DocumentProblem[], signal: AbortSignal): Promise<void> {
		const words = await Promise.all(problems.map((problem) => this.#tools.describeProblem(problem)));
		if (this.#stop?.signal !== signal) return;
		this.trouble = words.join(' ');
		this.phase = 'writing';
	}

	#reading(signal: AbortSignal, title: string): Reading {
		return {
			signal,
			onProgress: (share) => {
				if (!signal.aborted) this.share = share;
			},
			onOpening: (opening) => {
				if (signal.aborted) return;
				this.#read.open(opening, title);
				this.share ??= 0;
				this.#offer();
				this.phase = 'made';
				this.draft.keepReading(this.#read.kept);
			}
		};
	}

	/** Shows the cards of all that was read. */
	#showMade(): void {
		const [first, ...others] = this.#read.whole;
		this.#offer();
		if (first !== undefined && others.length === 0) this.writing.suggest(first.document.title);
		this.phase = 'made';
	}

	#offer(): void {
		this.picking.offer(joinYields(this.documents), (proposal) => this.#read.hold(proposal));
	}

	#endReading(): void {
		this.#stop = undefined;
		this.share = undefined;
		if (this.#read.settle(this.phase === 'made')) this.#showMade();
		if (this.phase === 'reading') this.phase = 'writing';
		this.draft.keepReading(this.#read.kept);
	}

	async #fetch(read: () => Promise<Result<string, string>>): Promise<void> {
		this.trouble = undefined;
		const got = await this.#coming.fetch(read, this.writing, this.#tools.describeFailure);
		if (got?.ok === true) this.#take(got.value);
		else if (got !== undefined) this.trouble = got.problems.join(' ');
	}

	/** A text for the page that is open: on a page of cards it is another document, on one that is saved the next. */
	#take(text: string): void {
		if (this.phase === 'saved') this.startAgain();
		else if (this.phase === 'made') this.addAnother();
		else this.cancel();
		this.writing.take(text);
	}
}

const optionsOf = (title: string): { readonly title?: string } => (title === '' ? {} : { title });
