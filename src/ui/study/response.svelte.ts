import type { Leaf } from './leaf.svelte.ts';

/** What the learner is choosing or writing, until it is checked. */
export class Response {
	readonly #leaf: Leaf;
	/** Texts of the chosen options. */
	chosen: string[] = $state([]);
	text = $state('');

	constructor(leaf: Leaf) {
		this.#leaf = leaf;
	}

	/** There is something to check. */
	get isGiven(): boolean {
		return this.#leaf.asked.exercise.type === 'choice' ? this.chosen.length > 0 : this.text.trim() !== '';
	}

	/** Chooses the option at a place, or takes it back where several are wanted. */
	choose(place: number): void {
		const { exercise } = this.#leaf.asked;
		const option = exercise.type === 'choice' ? exercise.options[place] : undefined;
		if (option === undefined || exercise.type !== 'choice') return;
		const others = exercise.several ? this.chosen.filter((text) => text !== option.text) : [];
		this.chosen = exercise.several && this.chosen.includes(option.text) ? others : [...others, option.text];
	}

	/** Has it judged. */
	check(): void {
		if (!this.isGiven) return;
		const isChoice = this.#leaf.asked.exercise.type === 'choice';
		this.#leaf.check(isChoice ? { options: [...this.chosen] } : { text: this.text });
	}
}
