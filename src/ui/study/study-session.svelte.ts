import type { Card } from '#core/cards/card.ts';
import type { Rating } from '#core/reviews/review.ts';
import { ratingOf } from '#core/reviews/verdict.ts';
import type { CardRef } from '#core/schedule/memory.ts';
import { afterGrade, countQueue, nextCard, withoutCard, type Queue } from '#core/schedule/queue.ts';
import type { CardId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { StorageErrorCode } from '#storage/storage-error.ts';
import type { Hands } from '#storage/settings-store.ts';
import type { Leaf } from '../session/leaf.svelte.ts';
import { Saving } from '../session/saving.svelte.ts';
import type { StudyTools } from '../session/study-tools.ts';
import { leafOf, retentionOf } from './asking.ts';
import type { Notice } from './notice.ts';
import { afterPractice, progressOf, totalOf, withCard, withFirst } from './queue-moves.ts';
import { describeSaved } from './saved-words.ts';
import { SittingRecord } from './sitting-record.svelte.ts';
import type { Sitting } from './sitting.ts';
import type { Tally } from './tally.ts';

/** The state of one sitting at the cards. Screens read it and call its verbs; they own no rules. */
export class StudySession {
	readonly #tools: StudyTools;
	readonly #sitting: Sitting;
	readonly #saving: Saving;
	readonly #record: SittingRecord;
	#cards: ReadonlyMap<CardId, Card>;
	#queue: Queue = $state.raw({ learning: [], waiting: [], burySiblings: true });
	#leaf: Leaf | undefined = $state.raw();
	#notice: Notice | undefined = $state.raw();
	#said = $state('');

	constructor(tools: StudyTools, sitting: Sitting) {
		this.#tools = tools;
		this.#sitting = sitting;
		this.#saving = new Saving(tools);
		this.#record = new SittingRecord(sitting);
		this.#cards = sitting.cards;
		this.#moveOn(sitting.queue);
	}

	/** The card that is asked; `undefined` when there is nothing more to ask for now. */
	get leaf(): Leaf | undefined {
		return this.#leaf;
	}

	/** When there will be a card to ask, if there is none now; absent: one is asked, or none will come. */
	get waitsUntil(): Instant | undefined {
		const next = this.#leaf === undefined ? nextCard(this.#queue, this.#tools.now().at) : undefined;
		return next?.type === 'wait' ? next.until : undefined;
	}

	/** A round of practice writes nothing. */
	get isPractice(): boolean {
		return this.#sitting.isPractice;
	}

	/** How the learner's hands want the session. */
	get hands(): Hands {
		return this.#sitting.settings;
	}

	/** Why the last grade could not be written; the card stays until it can. */
	get fault(): StorageErrorCode | undefined {
		return this.#saving.fault;
	}

	get notice(): Notice | undefined {
		return this.#notice;
	}

	/** The card that keeps being forgotten, as long as that is told. */
	get leech(): CardRef | undefined {
		return typeof this.#notice === 'object' ? this.#notice.leech : undefined;
	}

	/** What was saved last, for those who hear the screen. */
	get said(): string {
		return this.#said;
	}

	get canUndo(): boolean {
		return this.#record.lastStep !== undefined;
	}

	/** Whether the card that is asked bears a mark. */
	get isFlagged(): boolean {
		return this.#leaf !== undefined && this.#record.memoryOf(this.#leaf.asked.card.id)?.flagged === true;
	}

	/** Cards still to be asked. */
	get left(): { readonly reviews: number; readonly fresh: number } {
		const { learning, reviews, fresh } = countQueue(this.#queue);
		return { reviews: reviews + learning, fresh };
	}

	/** The cards that were asked so far. */
	get met(): readonly CardId[] {
		return this.#record.met;
	}

	/** Different cards of this sitting. */
	get total(): number {
		return totalOf(this.#queue, this.#record.met);
	}

	/** How much of the sitting is done, in cards: one that was answered and comes back is half done. */
	get progress(): number {
		const answered = this.#record.grades.map(({ memory }) => memory.cardId);
		return progressOf(this.#queue, { total: this.total, answered });
	}

	get tally(): Tally {
		return this.#record.tally;
	}

	/** A card of this sitting, as it stands by now. */
	card(id: CardId): Card | undefined {
		return this.#cards.get(id);
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
		const retention = retentionOf(this.#sitting, ref.deckId);
		const written = await this.#saving.write(ref, (grading, occasion) => {
			const tookMs = occasion.reading.at - shownAt;
			const answer = { ...occasion, day: leaf.turnedOn, rating, mode: leaf.mode, retention, tookMs };
			return grading.decideGrade(grading.scheduler, answer);
		});
		if (written?.memory === undefined) return;
		this.#record.step(written, this.#queue);
		this.#record.graded(written, rating);
		this.#moveOn(afterGrade(this.#queue, written.memory));
		this.#said = describeSaved(rating, written.memory);
		const { isLeechAlarm } = await this.#tools.grading();
		if (isLeechAlarm(before, written.memory)) this.#notice = { leech: ref, forgottenTimes: written.memory.lapses };
	}

	/** Accepts the verdict on a checked answer. */
	async next(): Promise<void> {
		const leaf = this.#leaf;
		if (leaf?.verdict !== undefined) await this.grade(ratingOf(leaf.verdict, leaf.hadHelp));
	}

	/** Asks the card that was waited for, if its time has come. */
	wake(): void {
		if (this.#leaf === undefined) this.#moveOn(this.#queue);
	}

	/**
	 * Hides a card until tomorrow, or until further notice: the one that is asked, or another of this sitting that does not
	 * stick.
	 */
	async setAside(type: 'bury' | 'suspend', ref = this.#leaf?.asked.ref): Promise<void> {
		if (ref === undefined || this.isPractice) return;
		const written = await this.#saving.write(ref, ({ decideSetAside, scheduler }, occasion) =>
			decideSetAside(scheduler, occasion, type)
		);
		if (written === undefined) return;
		this.#record.step(written, this.#queue);
		const rest = withoutCard(this.#queue, ref.cardId);
		if (this.#leaf?.asked.card.id === ref.cardId) this.#moveOn(rest);
		else this.#queue = rest;
		this.#notice = type === 'bury' ? 'buried' : 'suspended';
	}

	/** Marks the card that is asked, or takes its mark away. */
	async toggleFlag(): Promise<void> {
		if (this.#leaf === undefined || this.isPractice) return;
		const isFlagged = !this.isFlagged;
		const written = await this.#saving.write(this.#leaf.asked.ref, ({ decideFlag, scheduler }, occasion) =>
			decideFlag(scheduler, occasion, isFlagged)
		);
		if (written === undefined) return;
		this.#record.remember(written);
		this.#said = isFlagged ? 'Marked.' : 'The mark is gone.';
	}

	/** Takes the newest grade or setting aside back, over a reload too, and asks its card again. */
	async undo(): Promise<void> {
		const step = this.#record.lastStep;
		const card = step === undefined ? undefined : this.#refOf(step.cardId);
		if (step === undefined || card === undefined) return;
		const written = await this.#saving.write(card, ({ decideUndo, scheduler }, occasion) =>
			decideUndo(scheduler, occasion, step.event)
		);
		if (written === undefined) return;
		this.#record.takenBack(written);
		this.#queue = step.before ?? withFirst(this.#queue, card, written.memory);
		this.#ask(card);
		this.#notice = 'undone';
	}

	/** Puts other words into a card of this sitting; if it is the one that is asked, it is asked anew. */
	replace(card: Card): void {
		this.#cards = withCard(this.#cards, card);
		const ref = this.#refOf(card.id);
		if (ref !== undefined && this.#leaf?.asked.card.id === card.id) this.#ask(ref);
	}

	/** Looks whether the card that is asked still stands in its deck as it did: another tab may have changed it. */
	async lookAgain(): Promise<void> {
		this.wake();
		const leaf = this.#leaf;
		if (leaf === undefined || this.isPractice) return;
		const { card: asked } = leaf.asked;
		const [card] = await this.#tools.stores.decks.cards([asked.id]);
		if (this.#leaf !== leaf || leaf.side === 'verso') return;
		if (card === undefined) {
			this.#moveOn(withoutCard(this.#queue, asked.id));
			await this.lookAgain();
			this.#notice = 'gone';
		} else if (JSON.stringify(card) !== JSON.stringify(asked)) {
			this.replace(card);
			this.#notice = 'changed';
		}
	}

	#refOf(cardId: CardId): CardRef | undefined {
		const card = this.#cards.get(cardId);
		const deckId = this.#sitting.deckOf.get(cardId);
		return card === undefined || deckId === undefined ? undefined : { cardId, deckId, group: card.group };
	}

	#moveOn(queue: Queue): void {
		this.#queue = queue;
		this.#notice = undefined;
		const next = nextCard(queue, this.#tools.now().at);
		const ref = next.type === 'ask' ? this.#refOf(next.entry.cardId) : undefined;
		if (next.type === 'ask' && ref === undefined) this.#moveOn(withoutCard(queue, next.entry.cardId));
		else if (ref === undefined) this.#leaf = undefined;
		else this.#ask(ref);
	}

	#ask(ref: CardRef): void {
		const card = this.#cards.get(ref.cardId);
		if (card === undefined) return;
		const known = { card, ref, memory: this.#record.memoryOf(ref.cardId) };
		this.#leaf = leafOf(this.#sitting, { ...known, number: this.#record.meet(ref.cardId) }, this.#tools);
	}
}
