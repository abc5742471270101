import type { Rating, Review } from '#core/reviews/review.ts';
import type { Decision } from '#core/schedule/decide.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { Queue } from '#core/schedule/queue.ts';
import type { CardId, ReviewId } from '#core/shared/ids.ts';
import { byCard, withMemory, type Memories } from '../session/memories.ts';
import type { Sitting } from './sitting.ts';
import { tallyOf, type Graded, type Tally } from './tally.ts';

/** Something that can be taken back, and the queue before it when it happened in this sitting. */
export interface Step {
	readonly event: ReviewId;
	readonly cardId: CardId;
	readonly before?: Queue;
}

/** What happened in a sitting so far: which cards were met, how they were graded, what is remembered, what can be taken back. */
export class SittingRecord {
	/** Of all cards when the sitting began: never copied, for a pile is long. */
	readonly #before: Memories;
	/** Of those that something happened to since. */
	#since: Memories = $state.raw(byCard([]));
	#met: readonly CardId[] = $state.raw([]);
	#grades: readonly Graded[] = $state.raw([]);
	#steps: readonly Step[] = $state.raw([]);

	constructor({ memories, undoable }: Pick<Sitting, 'memories' | 'undoable'>) {
		this.#before = memories;
		this.#steps = undoable.map(({ id, cardId }) => ({ event: id, cardId }));
	}

	/** Cards asked so far, in the order in which they were met. */
	get met(): readonly CardId[] {
		return this.#met;
	}

	get grades(): readonly Graded[] {
		return this.#grades;
	}

	get lastStep(): Step | undefined {
		return this.#steps.at(-1);
	}

	get tally(): Tally {
		return tallyOf(this.#grades);
	}

	memoryOf(cardId: CardId): Memory | undefined {
		return (this.#since.has(cardId) ? this.#since : this.#before).get(cardId);
	}

	/** Notes that a card is asked, and gives the number of its leaf. */
	meet(cardId: CardId): number {
		if (!this.#met.includes(cardId)) this.#met = [...this.#met, cardId];
		return this.#met.indexOf(cardId) + 1;
	}

	remember({ event, memory }: Decision): void {
		this.#since = withMemory(this.#since, event.cardId, memory);
	}

	/** Notes something that can be taken back. */
	step(written: Decision, before: Queue): void {
		this.remember(written);
		this.#steps = [...this.#steps, { event: written.event.id, cardId: written.event.cardId, before }];
	}

	/** Notes a grade. */
	graded({ event, memory }: Decision, rating: Rating): void {
		if (memory === undefined) return;
		this.#grades = [...this.#grades, { event: event.id, rating, memory, day: event.day, tookMs: tookMsOf(event) }];
	}

	/** Forgets the newest step: it was taken back. */
	takenBack(undone: Decision): void {
		const last = this.lastStep;
		this.remember(undone);
		this.#steps = this.#steps.slice(0, -1);
		this.#grades = this.#grades.filter(({ event }) => event !== last?.event);
	}
}

const tookMsOf = (event: Review): number => (event.type === 'grade' ? event.tookMs : 0);
