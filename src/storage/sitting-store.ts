import type { Given } from '#core/reviews/given.ts';
import type { Verdict } from '#core/reviews/verdict.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

/** What the learner may be asked to do in a quiz. */
export type QuizKind = 'choice' | 'true-false' | 'writing' | 'number' | 'order' | 'match';

/** How a quiz was laid out. */
export interface QuizPlan {
	readonly decks: readonly DeckId[];
	/** How many questions at most. */
	readonly length: number;
	readonly kinds: readonly QuizKind[];
	/** Each answer is a review of its card. */
	readonly counts: boolean;
	/** Nothing is said of an answer before the end. */
	readonly isExam: boolean;
}

/** How one question ended. */
export interface KeptAnswer {
	readonly cardId: CardId;
	readonly verdict: Verdict;
	/** As the learner had it in the end: they may overrule the verdict. */
	readonly wasKnown: boolean;
	readonly given?: Given;
}

/** A quiz that was begun and not ended. */
export interface KeptQuiz {
	readonly plan: QuizPlan;
	/** Chance of this quiz: the order of its options is the same when it is gone on with. */
	readonly seed: string;
	readonly cards: readonly CardId[];
	readonly answers: readonly KeptAnswer[];
	readonly startedAt: Instant;
}

/** Keeps the quiz that is under way, so that closing the app loses nothing of it. It is no part of a backup. */
export interface SittingStore {
	/** The quiz that waits to be gone on with, if any. */
	quiz(): Promise<KeptQuiz | undefined>;
	keepQuiz(quiz: KeptQuiz): Promise<void>;
	dropQuiz(): Promise<void>;
}
