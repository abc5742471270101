import type { Rating, StudyDay } from '../../reviews/review.ts';
import type { Random } from '../../shared/random.ts';
import { createFsrs } from '../fsrs.ts';
import type { Fsrs, FsrsState } from '../fsrs.ts';
import { recallChance } from '../retrievability.ts';
import type { Habits } from './habits.ts';

/** A card as the simulation needs it. */
export interface SimulatedCard extends FsrsState {
	readonly lastDay: StudyDay;
	readonly dueDay: StudyDay;
}

/** A learner's cards and plans; only the desired retention differs between two simulations that are compared. */
export interface Plan {
	readonly cards: readonly SimulatedCard[];
	/** How many cards wait that were never asked. */
	readonly unseen: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	readonly today: StudyDay;
	readonly days: number;
	readonly habits: Habits;
	/** The 21 weights of FSRS-6. */
	readonly weights: readonly number[];
}

/** One day of the simulated time. */
export interface SimulatedDay {
	readonly reviews: number;
	readonly minutes: number;
}

const MAXIMUM_INTERVAL_DAYS = 36_500;
/** A lapse is learnt again on the same day; each further try takes as long as the lapse did. */
const SAME_DAY_TRIES = 1;

class Simulation {
	readonly #plan: Plan;
	readonly #random: Random;
	readonly #fsrs: Fsrs;
	readonly #decay: number | undefined;
	readonly #cards: SimulatedCard[];
	readonly #due = new Map<StudyDay, number[]>();
	#unseen: number;

	constructor(plan: Plan, retention: number, random: Random) {
		this.#plan = plan;
		this.#random = random;
		this.#decay = plan.weights[20];
		const model = { retention, maximumIntervalDays: MAXIMUM_INTERVAL_DAYS, fuzz: false, shortTerm: true };
		this.#fsrs = createFsrs({ ...model, weights: plan.weights });
		this.#unseen = plan.unseen;
		this.#cards = [...plan.cards];
		for (const [i, { dueDay }] of this.#cards.entries()) this.#await(i, Math.max(plan.today, dueDay));
	}

	/** Lives one day: the reviews that are due, the most faded first, then new cards; the rest waits for tomorrow. */
	live(day: StudyDay): SimulatedDay {
		const due = this.#due.get(day) ?? [];
		this.#due.delete(day);
		const chance = (i: number): number => this.#chance(this.#cards[i], day);
		const sorted = due.length > this.#plan.reviewsPerDay ? due.sort((a, b) => chance(a) - chance(b)) : due;
		const asked = sorted.slice(0, this.#plan.reviewsPerDay);
		for (const i of sorted.slice(asked.length)) this.#await(i, day + 1);
		let seconds = 0;
		for (const i of asked) seconds += this.#review(i, day);
		const fresh = Math.min(this.#plan.newPerDay, this.#unseen);
		for (let i = 0; i < fresh; i++) seconds += this.#meet(day);
		this.#unseen -= fresh;
		return { reviews: asked.length + fresh, minutes: seconds / 60 };
	}

	#await(i: number, day: StudyDay): void {
		const others = this.#due.get(day);
		if (others) others.push(i);
		else this.#due.set(day, [i]);
	}

	#chance(card: SimulatedCard | undefined, day: StudyDay): number {
		return card === undefined ? 0 : recallChance(day - card.lastDay, card.stability, this.#decay);
	}

	/** How many of all cards the learner would recall on a day: the sum of their chances. */
	remembered(day: StudyDay): number {
		return this.#cards.reduce((sum, card) => sum + this.#chance(card, day), 0);
	}

	#draw<Key extends Rating>(shares: Readonly<Record<Key, number>>): Key {
		let rest = this.#random();
		const keys = Object.keys(shares) as Key[];
		return keys.find((key) => (rest -= shares[key]) < 0) ?? (keys.at(-1) as Key);
	}

	#review(i: number, day: StudyDay): number {
		const card = this.#cards[i] as SimulatedCard;
		const isRecalled = this.#random() < this.#chance(card, day);
		const rating = isRecalled ? this.#draw(this.#plan.habits.passed) : 'again';
		return this.#keep(i, { state: this.#fsrs.next(card, day - card.lastDay, rating), day, rating });
	}

	#meet(day: StudyDay): number {
		const rating = this.#draw(this.#plan.habits.first);
		return this.#keep(this.#cards.length, { state: this.#fsrs.next(undefined, 0, rating), day, rating });
	}

	/** Keeps what an answer left, learns a lapse again at once, and gives the card its next day. Returns the seconds it took. */
	#keep(i: number, { state, day, rating }: { state: FsrsState; day: StudyDay; rating: Rating }): number {
		const tries = rating === 'again' ? SAME_DAY_TRIES : 0;
		let learnt = state;
		for (let k = 0; k < tries; k++) learnt = this.#fsrs.next(learnt, 0, 'good');
		const dueDay = day + this.#fsrs.intervalDays(learnt.stability, 0, '');
		this.#cards[i] = { ...learnt, lastDay: day, dueDay };
		this.#await(i, dueDay);
		const { seconds } = this.#plan.habits;
		return seconds[rating] + tries * seconds.good;
	}
}

/**
 * Lives a plan day by day at a desired retention; yields each day, so that it can be shown and ended, and gives how many
 * cards are remembered after the last.
 */
export function* simulateWorkload(plan: Plan, retention: number, random: Random): Generator<SimulatedDay, number> {
	const simulation = new Simulation(plan, retention, random);
	const end = plan.today + plan.days;
	for (let day = plan.today; day < end; day++) yield simulation.live(day);
	return simulation.remembered(end);
}
