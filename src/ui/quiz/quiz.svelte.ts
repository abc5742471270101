import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Rating } from '#core/reviews/review.ts';
import { ratingOf } from '#core/reviews/verdict.ts';
import { decideGrade } from '#core/schedule/decide.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { StorageErrorCode } from '#storage/storage-error.ts';
import { Leaf } from '../session/leaf.svelte.ts';
import { byCard, type Memories } from '../session/memories.ts';
import { Saving } from '../session/saving.svelte.ts';
import type { StudyTools } from '../session/study-tools.ts';
import { quizExerciseOf } from './questions.ts';

/** How one question ended. */
export interface Answered {
	readonly card: Card;
	readonly wasKnown: boolean;
}

/** A round of questions that the app checks itself. */
export class Quiz {
	readonly #tools: StudyTools;
	readonly #deck: Pick<Deck, 'id' | 'title'>;
	readonly #memories: Memories;
	readonly #saving: Saving;
	#cards: readonly Card[] = $state.raw([]);
	#answers: readonly Answered[] = $state.raw([]);
	#leaf: Leaf | undefined = $state.raw();
	/** Whether each answer is a review of its card. */
	#counts = $state(true);

	constructor(
		tools: StudyTools,
		deck: Pick<Deck, 'id' | 'title'>,
		drawn: { readonly cards: readonly Card[]; readonly memories: readonly Memory[] }
	) {
		this.#tools = tools;
		this.#deck = deck;
		this.#memories = byCard(drawn.memories);
		this.#saving = new Saving(tools.stores.reviews);
		this.#begin(drawn.cards);
	}

	/** The question that is asked; `undefined` when all were. */
	get leaf(): Leaf | undefined {
		return this.#leaf;
	}

	get total(): number {
		return this.#cards.length;
	}

	get answers(): readonly Answered[] {
		return this.#answers;
	}

	get missed(): readonly Card[] {
		return this.#answers.filter(({ wasKnown }) => !wasKnown).map(({ card }) => card);
	}

	get fault(): StorageErrorCode | undefined {
		return this.#saving.fault;
	}

	get counts(): boolean {
		return this.#counts;
	}

	/** A card counts once: a further round of the missed ones never does. */
	#isFirstRound = $state(true);

	get canCount(): boolean {
		return this.#isFirstRound;
	}

	toggleCounts(): void {
		this.#counts = !this.#counts;
	}

	/** Accepts the verdict. */
	async next(): Promise<void> {
		const verdict = this.#leaf?.verdict;
		if (verdict !== undefined) await this.#end(ratingOf(verdict));
	}

	/** Overrules the verdict. */
	async claimRight(): Promise<void> {
		if (this.#leaf?.verdict !== undefined) await this.#end('good');
	}

	/** Asks the missed ones once more. */
	again(): void {
		this.#isFirstRound = false;
		this.#begin(this.missed);
	}

	async #end(rating: Rating): Promise<void> {
		const leaf = this.#leaf;
		if (leaf === undefined || this.#saving.isBusy) return;
		if (this.#counts && this.#isFirstRound && !(await this.#write(leaf, rating))) return;
		this.#answers = [...this.#answers, { card: leaf.asked.card, wasKnown: rating !== 'again' }];
		this.#ask();
	}

	async #write(leaf: Leaf, rating: Rating): Promise<boolean> {
		const { ref, shownAt } = leaf.asked;
		const reading = this.#tools.now();
		const answer = { card: ref, reading, rating, mode: leaf.mode, tookMs: reading.at - shownAt };
		return (await this.#saving.write(ref.cardId, decideGrade(this.#tools.scheduler, answer))) !== undefined;
	}

	#begin(cards: readonly Card[]): void {
		this.#cards = cards;
		this.#answers = [];
		this.#ask();
	}

	#ask(): void {
		const place = this.#answers.length;
		const card = this.#cards[place];
		this.#leaf = card === undefined ? undefined : this.#leafOf(card, place + 1);
	}

	#leafOf(card: Card, number: number): Leaf | undefined {
		const { now, random, scheduler } = this.#tools;
		const exercise = quizExerciseOf(card, random(`quiz/options/${card.id}/${this.#isFirstRound ? 0 : 1}`));
		if (exercise === undefined) return undefined;
		const ref = { cardId: card.id, deckId: this.#deck.id, group: card.group };
		const memory = this.#memories.get(card.id);
		const asked = { card, ref, deckTitle: this.#deck.title, memory, number, exercise, shownAt: now().at };
		return new Leaf(asked, () => scheduler.preview(memory, { card: ref, reading: now() }));
	}
}
