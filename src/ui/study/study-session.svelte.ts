import type { Rating } from '#core/reviews/review.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import { ratingOf } from '#core/reviews/verdict.ts';
import { decideGrade, decideSetAside, decideUndo } from '#core/schedule/decide.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import { isLeechAlarm } from '#core/schedule/leech.ts';
import { afterGrade, countQueue, nextCard, withoutCard, type NextCard, type Queue } from '#core/schedule/queue.ts';
import type { CardId, ReviewId } from '#core/shared/ids.ts';
import type { StorageErrorCode } from '#storage/storage-error.ts';
import { exerciseOf } from '../session/exercise.ts';
import { Leaf } from '../session/leaf.svelte.ts';
import type { Notice } from './notice.ts';
import { withMemory, type Memories } from '../session/memories.ts';
import type { StudyTools } from '../session/study-tools.ts';
import { afterPractice, countDifferent, idsIn, withFirst } from './queue-moves.ts';
import { Saving } from '../session/saving.svelte.ts';
import type { Sitting } from './sitting.ts';
import { tallyOf, type Graded, type Tally } from './tally.ts';

/** Something that can be taken back, and the queue before it when it happened in this sitting. */
interface Step {
	readonly event: ReviewId;
	readonly cardId: CardId;
	readonly before?: Queue;
}

/** The state of one sitting at the cards. Screens read it and call its verbs; they own no rules. */
export class StudySession {
	readonly #tools: StudyTools;
	readonly #sitting: Sitting;
	readonly #saving: Saving;
	#memories: Memories;
	#queue: Queue = $state.raw({ learning: [], waiting: [], burySiblings: true });
	#leaf: Leaf | undefined = $state.raw();
	#met: readonly CardId[] = $state.raw([]);
	#grades: readonly Graded[] = $state.raw([]);
	#steps: readonly Step[] = $state.raw([]);
	#notice: Notice | undefined = $state.raw();

	constructor(tools: StudyTools, sitting: Sitting) {
		this.#tools = tools;
		this.#sitting = sitting;
		this.#saving = new Saving(tools.stores.reviews);
		this.#memories = sitting.memories;
		this.#steps = sitting.undoable.map(({ id, cardId }) => ({ event: id, cardId }));
		this.#moveOn(sitting.queue);
	}

	/** The card that is asked; `undefined` when there is nothing more to ask for now. */
	get leaf(): Leaf | undefined {
		return this.#leaf;
	}

	/** A round of practice writes nothing. */
	get isPractice(): boolean {
		return this.#sitting.isPractice;
	}

	get isSaving(): boolean {
		return this.#saving.isBusy;
	}

	/** Why the last grade could not be written; the card stays until it can. */
	get fault(): StorageErrorCode | undefined {
		return this.#saving.fault;
	}

	get notice(): Notice | undefined {
		return this.#notice;
	}

	get canUndo(): boolean {
		return this.#steps.length > 0 && !this.isSaving;
	}

	/** Cards still to be asked. */
	get left(): { readonly reviews: number; readonly fresh: number } {
		const { learning, reviews, fresh } = countQueue(this.#queue);
		return { reviews: reviews + learning, fresh };
	}

	/** Different cards asked so far. */
	get met(): number {
		return this.#met.length;
	}

	/** Different cards of this sitting. */
	get total(): number {
		return countDifferent([...this.#met, ...idsIn(this.#queue)]);
	}

	/** How much of the sitting is done, in cards: one that was answered and comes back is half done. */
	get progress(): number {
		const waiting = idsIn(this.#queue);
		const answered = this.#grades.map(({ memory }) => memory.cardId).filter((id) => waiting.includes(id));
		return this.total - countDifferent(waiting) + countDifferent(answered) / 2;
	}

	get tally(): Tally {
		return tallyOf(this.#grades);
	}

	/** Saves the grade, then moves on. When the device refuses, the card stays and `fault` says why. */
	async grade(rating: Rating): Promise<void> {
		const leaf = this.#leaf;
		if (leaf?.side !== 'verso') return;
		const { ref, shownAt, memory: before } = leaf.asked;
		if (this.isPractice) {
			this.#moveOn(afterPractice(this.#queue, ref.cardId, rating !== 'again'));
			return;
		}
		const reading = this.#tools.now();
		const answer = { card: ref, reading, rating, mode: leaf.mode, tookMs: reading.at - shownAt };
		const written = await this.#saving.write(ref.cardId, decideGrade(this.#tools.scheduler, answer));
		if (written?.memory === undefined) return;
		const { event, memory } = written;
		this.#grades = [
			...this.#grades,
			{ event: event.id, rating, memory, day: studyDayOf(reading), tookMs: answer.tookMs }
		];
		this.#remember(ref, memory);
		this.#steps = [...this.#steps, { event: event.id, cardId: ref.cardId, before: this.#queue }];
		this.#moveOn(afterGrade(this.#queue, memory));
		if (isLeechAlarm(before, memory)) this.#notice = { forgottenTimes: memory.lapses };
	}

	/** Accepts the verdict on a checked answer. */
	async next(): Promise<void> {
		const verdict = this.#leaf?.verdict;
		if (verdict !== undefined) await this.grade(ratingOf(verdict));
	}

	/** Hides the card until tomorrow, or until further notice. */
	async setAside(type: 'bury' | 'suspend'): Promise<void> {
		if (this.#leaf === undefined || this.isPractice) return;
		const { ref } = this.#leaf.asked;
		const occasion = { card: ref, reading: this.#tools.now() };
		const written = await this.#saving.write(ref.cardId, decideSetAside(this.#tools.scheduler, occasion, type));
		if (written === undefined) return;
		this.#remember(ref, written.memory);
		this.#steps = [...this.#steps, { event: written.event.id, cardId: ref.cardId, before: this.#queue }];
		this.#moveOn(withoutCard(this.#queue, ref.cardId));
		this.#notice = type === 'bury' ? 'buried' : 'suspended';
	}

	/** Takes the newest grade or setting aside back, over a reload too, and asks its card again. */
	async undo(): Promise<void> {
		const step = this.#steps.at(-1);
		const card = step === undefined ? undefined : this.#refOf(step.cardId);
		if (step === undefined || card === undefined) return;
		const occasion = { card, reading: this.#tools.now() };
		const written = await this.#saving.write(card.cardId, decideUndo(this.#tools.scheduler, occasion, step.event));
		if (written === undefined) return;
		this.#remember(card, written.memory);
		this.#steps = this.#steps.slice(0, -1);
		this.#grades = this.#grades.filter(({ event }) => event !== step.event);
		this.#queue = step.before ?? withFirst(this.#queue, card, written.memory);
		this.#ask(card);
		this.#notice = 'undone';
	}

	#remember({ cardId }: CardRef, memory: Memory | undefined): void {
		this.#memories = withMemory(this.#memories, cardId, memory);
	}

	#refOf(cardId: CardId): CardRef | undefined {
		const card = this.#sitting.cards.get(cardId);
		const deckId = this.#sitting.deckOf.get(cardId);
		return card === undefined || deckId === undefined ? undefined : { cardId, deckId, group: card.group };
	}

	#moveOn(queue: Queue): void {
		this.#queue = queue;
		this.#notice = undefined;
		const next: NextCard = nextCard(queue, this.#tools.now().at);
		const ref = next.type === 'ask' ? this.#refOf(next.entry.cardId) : undefined;
		if (next.type === 'ask' && ref === undefined) this.#moveOn(withoutCard(queue, next.entry.cardId));
		else if (ref === undefined) this.#leaf = undefined;
		else this.#ask(ref);
	}

	#ask(ref: CardRef): void {
		const card = this.#sitting.cards.get(ref.cardId);
		if (card === undefined) return;
		const { now, random, scheduler } = this.#tools;
		const memory = this.#memories.get(ref.cardId);
		if (!this.#met.includes(ref.cardId)) this.#met = [...this.#met, ref.cardId];
		const exercise = exerciseOf(card, random(`options/${card.id}/${memory?.reps ?? 0}`));
		const number = this.#met.indexOf(ref.cardId) + 1;
		const deckTitle = this.#sitting.decks.get(ref.deckId)?.title ?? '';
		const asked = { card, ref, deckTitle, memory, number, exercise, shownAt: now().at };
		this.#leaf = new Leaf(asked, () => scheduler.preview(memory, { card: ref, reading: now() }));
	}
}
