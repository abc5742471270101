import type { Card } from '#core/cards/card.ts';
import type { Given } from '#core/reviews/given.ts';
import { ratingOf, type Verdict } from '#core/reviews/verdict.ts';
import type { CardRef } from '#core/schedule/memory.ts';
import type { CardId } from '#core/shared/ids.ts';
import { seededRandom } from '#core/shared/random.ts';
import type { Hands } from '#storage/settings-store.ts';
import type { KeptAnswer, KeptQuiz, QuizPlan } from '#storage/sitting-store.ts';
import type { StorageErrorCode } from '#storage/storage-error.ts';
import { checkedExerciseOf } from '../session/exercise.ts';
import { Leaf, type Asked } from '../session/leaf.svelte.ts';
import { Saving } from '../session/saving.svelte.ts';
import type { StudyTools } from '../session/study-tools.ts';
import type { QuizMatter, QuizCard } from './quiz-matter.ts';

/** How one question ended, with its card. */
export interface Answered extends KeptAnswer {
	readonly card: Card;
}

/** A round of questions that the app judges itself. */
export class Quiz {
	readonly #tools: StudyTools;
	readonly #matter: QuizMatter;
	readonly #saving: Saving;
	/** The first round is kept until it ends; a further one of the missed cards never is, and never counts. */
	#kept: KeptQuiz;
	#round = $state(1);
	#leaf: Leaf | undefined = $state.raw();
	/** Cards whose grade is written, though the rest of their answer could not be. */
	#graded: readonly CardId[] = [];

	constructor(tools: StudyTools, matter: QuizMatter, kept: KeptQuiz) {
		this.#tools = tools;
		this.#matter = matter;
		this.#saving = new Saving(tools);
		this.#kept = $state.raw(kept);
		this.#ask();
	}

	/** The question that is asked; `undefined` when all were. */
	get leaf(): Leaf | undefined {
		return this.#leaf;
	}

	get total(): number {
		return this.#kept.cards.length;
	}

	get answers(): readonly Answered[] {
		return this.#kept.answers.flatMap((answer) => {
			const card = this.#matter.cards.get(answer.cardId)?.card;
			return card === undefined ? [] : [{ ...answer, card }];
		});
	}

	/** How many were known so far. */
	get score(): number {
		return this.#kept.answers.filter(({ wasKnown }) => wasKnown).length;
	}

	get missed(): readonly Answered[] {
		return this.answers.filter(({ wasKnown }) => !wasKnown);
	}

	get plan(): QuizPlan {
		return this.#kept.plan;
	}

	get titles(): readonly string[] {
		return this.#matter.titles;
	}

	get hands(): Hands {
		return this.#matter.settings;
	}

	get fault(): StorageErrorCode | undefined {
		return this.#saving.fault;
	}

	/** A card counts once: a further round of the missed ones never does. */
	get canCount(): boolean {
		return this.#round === 1;
	}

	/** Whether each answer is a review of its card. */
	get counts(): boolean {
		return this.canCount && this.#kept.plan.counts;
	}

	toggleCounts(): void {
		this.#kept = { ...this.#kept, plan: { ...this.plan, counts: !this.plan.counts } };
	}

	/** Judges what was given: the leaf turns, or in an exam the next question comes without a word. */
	async check(given: Given): Promise<void> {
		const leaf = this.#leaf;
		if (leaf === undefined) return;
		if (!this.plan.isExam) return leaf.check(given);
		const { judge } = await this.#tools.grading();
		await this.#end(leaf, { verdict: judge(leaf.asked.card, leaf.asked.exercise, given), given });
	}

	/** Gives no answer. */
	async pass(): Promise<void> {
		await this.check({ texts: [] });
	}

	/** Accepts the verdict. */
	async next(): Promise<void> {
		const leaf = this.#leaf;
		if (leaf?.verdict !== undefined) await this.#end(leaf, { verdict: leaf.verdict, given: leaf.given });
	}

	/** Overrules the verdict. */
	async claimRight(): Promise<void> {
		const leaf = this.#leaf;
		if (leaf?.verdict !== undefined)
			await this.#end(leaf, { verdict: leaf.verdict, given: leaf.given, isClaimed: true });
	}

	/** Asks the missed ones once more. */
	again(): void {
		const cards = this.missed.map(({ cardId }) => cardId);
		this.#round += 1;
		this.#kept = { ...this.#kept, cards, answers: [], plan: { ...this.plan, isExam: false } };
		this.#ask();
	}

	async #end(leaf: Leaf, { verdict, given, isClaimed = false }: Ending): Promise<void> {
		const { ref } = leaf.asked;
		const wasKnown = isClaimed || verdict !== 'wrong';
		const answer: KeptAnswer = { cardId: ref.cardId, verdict, wasKnown, ...(given !== undefined && { given }) };
		const kept = { ...this.#kept, answers: [...this.#kept.answers, answer] };
		const isSaved = await this.#saving.attempt(async () => {
			if (this.counts && !this.#graded.includes(ref.cardId)) {
				await this.#grade(leaf, isClaimed ? 'correct' : verdict);
				this.#graded = [...this.#graded, ref.cardId];
			}
			if (this.canCount) await this.#keep(kept);
			return true;
		});
		if (isSaved === undefined || this.#leaf !== leaf) return;
		this.#kept = kept;
		this.#ask();
	}

	async #keep(kept: KeptQuiz): Promise<void> {
		const { sittings } = this.#tools.stores;
		if (kept.answers.length < kept.cards.length) await sittings.keepQuiz(kept);
		else await sittings.dropQuiz();
	}

	async #grade({ asked: { ref, shownAt, exercise }, turnedOn: day }: Leaf, verdict: Verdict): Promise<void> {
		const retention = this.#matter.retentionOf(ref.deckId);
		const mode = exercise.type;
		await this.#saving.record(ref, ({ decideGrade, scheduler }, occasion) => {
			const tookMs = occasion.reading.at - shownAt;
			return decideGrade(scheduler, { ...occasion, day, rating: ratingOf(verdict), mode, retention, tookMs });
		});
	}

	#ask(): void {
		const place = this.#kept.answers.length;
		const id = this.#kept.cards[place];
		const found = id === undefined ? undefined : this.#matter.cards.get(id);
		this.#leaf = found === undefined ? undefined : this.#leafOf(found, place + 1);
	}

	#leafOf({ card, deckId, title, memory }: QuizCard, number: number): Leaf {
		const { now, grading } = this.#tools;
		const ref: CardRef = { cardId: card.id, deckId, group: card.group };
		const random = seededRandom(`${this.#kept.seed}/${this.#round}/${card.id}`);
		const exercise = checkedExerciseOf(card, random);
		const asked: Asked = { card, ref, deckTitle: title, memory, number, exercise, shownAt: now().at };
		const retention = this.#matter.retentionOf(deckId);
		return new Leaf(asked, {
			grading,
			now,
			preview: ({ scheduler }, reading) => scheduler.preview(memory, { card: ref, reading, retention })
		});
	}
}

interface Ending {
	readonly verdict: Verdict;
	readonly given?: Given | undefined;
	readonly isClaimed?: boolean;
}
