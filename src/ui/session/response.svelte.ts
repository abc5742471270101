import type { GivenPairs } from '#core/reviews/check-match.ts';
import type { Given } from '#core/reviews/given.ts';
import type { Leaf } from './leaf.svelte.ts';

/** What the learner is choosing, writing, ordering or putting together, until it is checked. */
export class Response {
	readonly #leaf: Leaf;
	#chosen: readonly string[] = $state.raw([]);
	#texts: readonly string[] = $state.raw([]);
	#items: readonly string[] = $state.raw([]);
	#pairs: GivenPairs = $state.raw({});
	#hasMoved = $state(false);

	constructor(leaf: Leaf) {
		this.#leaf = leaf;
		const { exercise } = leaf.asked;
		if (exercise.type === 'order') this.#items = exercise.items;
	}

	/** Texts of the chosen options. */
	get chosen(): readonly string[] {
		return this.#chosen;
	}

	/** What stands in each field. */
	get texts(): readonly string[] {
		return this.#texts;
	}

	/** The parts as the learner has put them. */
	get items(): readonly string[] {
		return this.#items;
	}

	/** The right side of each left side that has one. */
	get pairs(): GivenPairs {
		return this.#pairs;
	}

	/** There is something to check. */
	get isGiven(): boolean {
		const { exercise } = this.#leaf.asked;
		switch (exercise.type) {
			case 'flip':
				return false;
			case 'choice':
				return this.#chosen.length > 0;
			case 'order':
				return this.#hasMoved;
			case 'match':
				return exercise.lefts.every((left) => this.#pairs[left] !== undefined);
			default:
				return this.#texts.some((text) => text.trim() !== '');
		}
	}

	/** Chooses an option, or takes it back where several are wanted. */
	choose(text: string): void {
		const { exercise } = this.#leaf.asked;
		if (exercise.type !== 'choice' || this.#leaf.side === 'verso') return;
		const others = this.#chosen.filter((other) => other !== text);
		if (!exercise.several) this.#chosen = [text];
		else this.#chosen = others.length < this.#chosen.length ? others : [...others, text];
	}

	/** Chooses the option at a place, counted from 0. */
	choosePlace(place: number): void {
		const { exercise } = this.#leaf.asked;
		const option = exercise.type === 'choice' ? exercise.options[place] : undefined;
		if (option !== undefined) this.choose(option.text);
	}

	/** Writes into one field, counted from 0. */
	write(text: string, field = 0): void {
		const { exercise } = this.#leaf.asked;
		const count = exercise.type === 'typed' ? exercise.fields : 1;
		this.#texts = Array.from({ length: count }, (_, i) => (i === field ? text : (this.#texts[i] ?? '')));
	}

	/** Puts the part at one place to another, both counted from 0. An order that is right as it stands can be confirmed too. */
	move(from: number, to: number): void {
		const item = this.#items[from];
		if (item === undefined || this.#leaf.side === 'verso') return;
		const others = this.#items.filter((_, i) => i !== from);
		const place = Math.min(Math.max(0, to), others.length);
		this.#items = [...others.slice(0, place), item, ...others.slice(place)];
		this.#hasMoved = true;
	}

	/** Puts a right side to a left side, or takes it away again. */
	pair(left: string, right: string | undefined): void {
		if (this.#leaf.side === 'verso') return;
		const others = Object.entries(this.#pairs).filter(([other]) => other !== left);
		this.#pairs = Object.fromEntries(right === undefined ? others : [...others, [left, right]]);
	}

	/** What is given by now. */
	get given(): Given {
		switch (this.#leaf.asked.exercise.type) {
			case 'choice':
				return { options: this.#chosen };
			case 'order':
				return { items: this.#items };
			case 'match':
				return { pairs: this.#pairs };
			default:
				return { texts: this.#texts };
		}
	}

	/** Has it judged. */
	async check(): Promise<void> {
		if (this.isGiven) await this.#leaf.check(this.given);
	}
}
