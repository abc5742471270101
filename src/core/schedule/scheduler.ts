import { RATINGS } from '../reviews/review.ts';
import type { Rating, StudyDay } from '../reviews/review.ts';
import { studyDayOf, studyDayStart } from '../reviews/study-day.ts';
import { MINUTE_MS } from '../shared/instant.ts';
import type { ClockReading, Instant } from '../shared/instant.ts';
import { createFsrs } from './fsrs.ts';
import type { Fsrs, FsrsState } from './fsrs.ts';
import type { Interval } from './interval-label.ts';
import { intervalsAfter } from './intervals.ts';
import type { StepLadders } from './intervals.ts';
import { DEFAULT_RETENTION, MEMORY_VERSION } from './memory.ts';
import type { CardRef, Memory } from './memory.ts';

/** What a learner or a test may set; the absent rest is FSRS-6 as it comes. */
export interface SchedulerOptions {
	/** Desired retention, 0.70–0.97, where an answer names none. */
	readonly retention?: number;
	readonly maximumIntervalDays?: number;
	/** Minutes of the steps before a card is in review, and after a lapse; each shorter than a day. */
	readonly steps?: StepLadders;
	/** Spreads reviews over neighbouring days, drawn from the card's id and its count of grades. On unless it is `false`. */
	readonly fuzz?: boolean;
	/** Whether a second answer on one day counts by a formula of its own. On unless it is `false`; off, there are no steps. */
	readonly shortTerm?: boolean;
	/** The 21 weights of FSRS-6; absent: the published ones. */
	readonly weights?: readonly number[];
}

/** When a card comes back after one rating. */
export interface Outcome {
	readonly due: Instant;
	readonly dueDay: StudyDay;
	/** For `intervalLabel`. */
	readonly interval: Interval;
}

/** A card that is asked at some moment. */
export interface Question {
	readonly card: CardRef;
	readonly reading: ClockReading;
	/** The chance of recall to aim at; absent: the scheduler's own. */
	readonly retention?: number;
}

/** One answer to be graded. */
export interface Answer extends Question {
	readonly rating: Rating;
	/** The study day that it counts to; absent: the one that the reading is in. */
	readonly day?: StudyDay | undefined;
}

/** Gives every card its next day. The interval that `preview` shows is the one that `grade` gives. */
export interface Scheduler {
	/** What each of the four ratings would lead to; never in a worse order than again ≤ hard ≤ good ≤ easy. */
	preview(memory: Memory | undefined, question: Question): Record<Rating, Outcome>;
	/** The memory after an answer. A clock that went backwards counts as no time passed. */
	grade(memory: Memory | undefined, answer: Answer): Memory;
}

const MAXIMUM_INTERVAL_DAYS = 36_500;
const STEPS: StepLadders = { learning: [1, 10], relearning: [10] };
const NO_STEPS: StepLadders = { learning: [], relearning: [] };

/** Something learnt of the card, or nothing when it was only set aside. */
const stateOf = (memory: Memory | undefined): Memory | undefined => (memory?.phase === 'new' ? undefined : memory);

interface Course {
	readonly state: FsrsState;
	readonly outcome: Outcome;
	readonly phase: Memory['phase'];
	readonly step: number;
}

function outcomeOf(interval: Interval, { at, offsetMinutes }: ClockReading, day: StudyDay): Outcome {
	if ('days' in interval) {
		const dueDay = day + interval.days;
		return { interval, dueDay, due: studyDayStart(dueDay, offsetMinutes) };
	}
	const due = at + interval.minutes * MINUTE_MS;
	return { interval, due, dueDay: studyDayOf({ at: due, offsetMinutes }) };
}

type Settled = Required<Omit<SchedulerOptions, 'weights'>> & Pick<SchedulerOptions, 'weights'>;

class StepScheduler implements Scheduler {
	readonly #options: Settled;
	readonly #models = new Map<number, Fsrs>();

	constructor(options: Settled) {
		this.#options = options;
	}

	preview(memory: Memory | undefined, question: Question): Record<Rating, Outcome> {
		const courses = this.#courses(memory, question);
		return {
			again: courses.again.outcome,
			hard: courses.hard.outcome,
			good: courses.good.outcome,
			easy: courses.easy.outcome
		};
	}

	grade(memory: Memory | undefined, answer: Answer): Memory {
		const { card, reading, rating, day = studyDayOf(reading) } = answer;
		const { state, outcome, phase, step } = this.#courses(memory, answer)[rating];
		const isLapse = memory?.phase === 'review' && rating === 'again';
		return {
			cardId: card.cardId,
			deckId: card.deckId,
			group: card.group,
			phase,
			step,
			stability: state.stability,
			difficulty: state.difficulty,
			reps: (memory?.reps ?? 0) + 1,
			lapses: (memory?.lapses ?? 0) + (isLapse ? 1 : 0),
			due: outcome.due,
			dueDay: outcome.dueDay,
			lastAt: reading.at,
			lastDay: day,
			suspended: memory?.suspended ?? false,
			...(memory?.flagged === true && { flagged: true }),
			version: MEMORY_VERSION
		};
	}

	/** The memory model that aims at a retention; made once. */
	#modelFor(retention: number): Fsrs {
		const model = this.#models.get(retention) ?? createFsrs({ ...this.#options, retention });
		this.#models.set(retention, model);
		return model;
	}

	#courses(memory: Memory | undefined, answer: Omit<Answer, 'rating'>): Record<Rating, Course> {
		const { card, reading, day = studyDayOf(reading), retention = this.#options.retention } = answer;
		const model = this.#modelFor(retention);
		const known = stateOf(memory);
		const elapsedDays = known === undefined ? 0 : Math.max(0, day - known.lastDay);
		const states = Object.fromEntries(
			RATINGS.map((rating) => [rating, model.next(known, elapsedDays, rating)])
		) as Record<Rating, FsrsState>;
		const seed = `${card.cardId} ${memory?.reps ?? 0}`;
		const ways = intervalsAfter({
			phase: known?.phase ?? 'new',
			step: known?.step ?? 0,
			steps: this.#options.shortTerm ? this.#options.steps : NO_STEPS,
			maximumDays: this.#options.maximumIntervalDays,
			daysFor: (rating) => model.intervalDays(states[rating].stability, elapsedDays, seed)
		});
		return Object.fromEntries(
			RATINGS.map((rating) => {
				const { interval, phase, step } = ways[rating];
				return [rating, { state: states[rating], outcome: outcomeOf(interval, reading, day), phase, step }];
			})
		) as Record<Rating, Course>;
	}
}

/** A scheduler by FSRS-6 with learning steps. It holds no card's state, so one may serve a whole session. */
export function createScheduler(options: SchedulerOptions = {}): Scheduler {
	return new StepScheduler({
		retention: DEFAULT_RETENTION,
		maximumIntervalDays: MAXIMUM_INTERVAL_DAYS,
		steps: STEPS,
		fuzz: true,
		shortTerm: true,
		...options
	});
}
