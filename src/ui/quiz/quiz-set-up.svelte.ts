import type { Deck } from '#core/decks/deck.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { QuizKind, QuizPlan } from '#storage/sitting-store.ts';
import type { Around } from '../session/study-tools.ts';
import { ALL_KINDS, kindOf, LONGEST_QUIZ, QUIZ_LENGTH } from './quiz-plan.ts';

/** Lays a quiz out: over which decks, how long, of which kinds, and whether it counts. */
export class QuizSetUp {
	readonly #around: Pick<Around, 'stores'>;
	#decks: readonly DeckSummary[] | undefined = $state.raw();
	/** The decks that were chosen at least once, with their cards. */
	#read: readonly Deck[] = $state.raw([]);
	#chosen: readonly DeckId[] = $state.raw([]);
	#kinds: readonly QuizKind[] = $state.raw(ALL_KINDS);
	#length = $state(QUIZ_LENGTH);
	counts = $state(true);
	isExam = $state(false);

	constructor(around: Pick<Around, 'stores'>) {
		this.#around = around;
	}

	/** Undefined until they are read. */
	get decks(): readonly DeckSummary[] | undefined {
		return this.#decks;
	}

	get length(): number {
		return this.#length;
	}

	/** Brought within its bounds; what is no number changes nothing. */
	set length(wanted: number) {
		if (Number.isFinite(wanted)) this.#length = Math.min(LONGEST_QUIZ, Math.max(1, Math.round(wanted)));
	}

	/** How many questions of each kind the chosen decks hold. */
	readonly available: Readonly<Record<QuizKind, number>> = $derived.by(() => {
		const counts = Object.fromEntries(ALL_KINDS.map((kind) => [kind, 0])) as Record<QuizKind, number>;
		for (const card of this.#read.filter(({ id }) => this.isChosen(id)).flatMap(({ cards }) => cards)) {
			const kind = kindOf(card);
			if (kind !== undefined) counts[kind] += 1;
		}
		return counts;
	});

	/** How many questions there will be. */
	readonly questions = $derived(
		Math.min(
			this.#length,
			this.#kinds.reduce((sum, kind) => sum + this.available[kind], 0)
		)
	);

	get plan(): QuizPlan {
		const { counts, isExam } = this;
		return { decks: this.#chosen, length: this.#length, kinds: this.#kinds, counts, isExam };
	}

	isChosen(deck: DeckId): boolean {
		return this.#chosen.includes(deck);
	}

	isWanted(kind: QuizKind): boolean {
		return this.#kinds.includes(kind);
	}

	/** Reads the decks; the newest is chosen. */
	async load(): Promise<void> {
		const { decks } = await this.#around.stores();
		this.#decks = await decks.list();
		const [newest] = this.#decks;
		if (newest !== undefined) await this.toggleDeck(newest.id);
	}

	async toggleDeck(deck: DeckId): Promise<void> {
		const others = this.#chosen.filter((id) => id !== deck);
		this.#chosen = others.length < this.#chosen.length ? others : [...others, deck];
		if (this.#read.some(({ id }) => id === deck)) return;
		const { decks } = await this.#around.stores();
		const read = await decks.get(deck);
		if (read !== undefined) this.#read = [...this.#read, read];
	}

	toggleKind(kind: QuizKind): void {
		const others = this.#kinds.filter((other) => other !== kind);
		this.#kinds = others.length < this.#kinds.length ? others : [...others, kind];
	}
}
