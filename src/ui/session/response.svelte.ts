import type { Leaf } from './leaf.svelte.ts';

/** What the learner is choosing or writing, until it is checked. */
export class Response {
	readonly #leaf: Leaf;
	#chosen: readonly string[] = $state.raw([]);
	#text = $state('');

	constructor(leaf: Leaf) {
		this.#leaf = leaf;
	}

	/** Texts of the chosen options. */
	get chosen(): readonly string[] {
		return this.#chosen;
	}

	get text(): string {
		return this.#text;
	}

	/** There is something to check. */
	get isGiven(): boolean {
		return this.#leaf.asked.exercise.type === 'choice' ? this.#chosen.length > 0 : this.#text.trim() !== '';
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

	write(text: string): void {
		this.#text = text;
	}

	/** Has it judged. */
	async check(): Promise<void> {
		if (!this.isGiven) return;
		const isChoice = this.#leaf.asked.exercise.type === 'choice';
		await this.#leaf.check(isChoice ? { options: this.#chosen } : { text: this.#text });
	}
}
