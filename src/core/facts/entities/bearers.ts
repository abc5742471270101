import type { Entity } from '../entity.ts';
import type { MentionInSentence } from '../recognizer.ts';

/** Who has been named so far by each noun that ends a name: “canal” for the Suez Canal. */
export class Bearers {
	readonly #byNoun = new Map<string, Entity | undefined>();

	/** Counts the names of a sentence that was read. */
	take(mentions: readonly MentionInSentence[]): void {
		for (const { entity } of mentions) {
			const noun = / (?<noun>\p{L}+)$/u.exec(entity.name)?.groups?.['noun']?.toLowerCase();
			if (noun === undefined || entity.type === 'person') continue;
			const isOther = this.#byNoun.has(noun) && this.#byNoun.get(noun) !== entity;
			this.#byNoun.set(noun, isOther ? undefined : entity);
		}
	}

	/** The only one so far whose name ends with the noun. */
	only(noun: string): Entity | undefined {
		return this.#byNoun.get(noun);
	}
}
