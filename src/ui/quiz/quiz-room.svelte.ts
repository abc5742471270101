import { effectiveEvents } from '#core/reviews/effective-events.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { KeptAnswer, KeptQuiz, QuizPlan } from '#storage/sitting-store.ts';
import type { Stores } from '#storage/stores.ts';
import type { Around, StudyTools } from '../session/study-tools.ts';
import { drawQuestions } from './questions.ts';
import { loadMatter, type QuizMatter } from './quiz-matter.ts';
import { usualPlan } from './quiz-plan.ts';
import { Quiz } from './quiz.svelte.ts';

/** `waiting`: a quiz was left in its middle. `missing`: its deck is not here. */
export type RoomState = 'loading' | 'missing' | 'waiting' | 'set-up' | 'asking';

const SEED_LENGTH = 12;

/** Where a quiz is laid out, begun, and gone on with after the app was closed. */
export class QuizRoom {
	readonly #around: Around;
	readonly #deck: DeckId | undefined;
	#state: RoomState = $state.raw('loading');
	#waiting: KeptQuiz | undefined = $state.raw();
	#quiz: Quiz | undefined = $state.raw();

	/** `deck` absent: the learner lays the quiz out. */
	constructor(around: Around, deck: DeckId | undefined) {
		this.#around = around;
		this.#deck = deck;
	}

	get state(): RoomState {
		return this.#state;
	}

	get quiz(): Quiz | undefined {
		return this.#quiz;
	}

	/** The quiz that was left in its middle. */
	get waiting(): KeptQuiz | undefined {
		return this.#waiting;
	}

	/** Goes on with what was left, or begins; without a deck the learner is asked what to do. */
	async open(): Promise<void> {
		const { sittings } = await this.#around.stores();
		const left = await sittings.quiz();
		// One of which nothing was answered is as good as none.
		const kept = left?.answers.length === 0 ? undefined : left;
		if (this.#deck === undefined) {
			this.#waiting = kept;
			this.#state = kept === undefined ? 'set-up' : 'waiting';
			return;
		}
		const isOfDeck = kept?.plan.decks.length === 1 && kept.plan.decks[0] === this.#deck;
		if (kept !== undefined && isOfDeck && (await this.#goOn(kept))) return;
		await this.begin(usualPlan([this.#deck]));
	}

	/** Goes on with the quiz that was left. */
	async goOn(): Promise<void> {
		if (this.#waiting === undefined || !(await this.#goOn(this.#waiting))) this.#state = 'set-up';
	}

	/** Lets the quiz that was left be; it waits until another is begun. */
	setUp(): void {
		this.#state = 'set-up';
	}

	/** Draws the questions, and asks the first. */
	async begin(plan: QuizPlan): Promise<void> {
		const around = this.#around;
		const stores = await around.stores();
		const matter = await loadMatter(stores, plan.decks);
		if (matter === undefined) {
			this.#state = 'missing';
			return;
		}
		const random = around.anew(`quiz/${plan.decks.join('+')}`);
		const standing = { memories: matter.memories, today: studyDayOf(around.now()), random };
		const drawn = drawQuestions([...matter.cards.values()], plan, standing);
		const seed = Array.from({ length: SEED_LENGTH }, () => Math.floor(random() * 36).toString(36)).join('');
		const cards = drawn.map(({ card }) => card.id);
		const kept = { plan, seed, cards, answers: [], startedAt: around.now().at };
		if (cards.length > 0) await stores.sittings.keepQuiz(kept);
		this.#ask(stores, matter, kept);
	}

	async #goOn(kept: KeptQuiz): Promise<boolean> {
		const stores = await this.#around.stores();
		const matter = await loadMatter(stores, kept.plan.decks);
		const isHere = matter !== undefined && kept.cards.every((id) => matter.cards.has(id));
		if (!isHere) return false;
		const reached = await withLastGrade(stores, kept);
		if (reached.answers.length === reached.cards.length) await stores.sittings.dropQuiz();
		this.#ask(stores, matter, reached);
		return true;
	}

	#ask(stores: Stores, matter: QuizMatter, kept: KeptQuiz): void {
		const around = this.#around;
		const tools: StudyTools = {
			stores,
			grading: () => around.grading(),
			now: () => around.now(),
			random: (purpose) => around.random(purpose)
		};
		this.#quiz = new Quiz(tools, matter, kept);
		this.#state = 'asking';
	}
}

/** The app may have been closed between a grade and the note that its question is done: the grade tells that it is. */
async function withLastGrade(stores: Stores, kept: KeptQuiz): Promise<KeptQuiz> {
	const next = kept.cards[kept.answers.length];
	if (next === undefined || !kept.plan.counts) return kept;
	const last = effectiveEvents(await stores.reviews.eventsOf(next)).at(-1);
	if (last?.type !== 'grade' || last.at < kept.startedAt) return kept;
	const verdict = ({ again: 'wrong', hard: 'almost', good: 'correct', easy: 'correct' } as const)[last.rating];
	const answer: KeptAnswer = { cardId: next, verdict, wasKnown: verdict !== 'wrong' };
	return { ...kept, answers: [...kept.answers, answer] };
}
