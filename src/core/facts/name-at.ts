import type { TokenRange } from '../sentences/clause.ts';
import type { Entity } from './entity.ts';
import type { SentenceView } from './recognizer.ts';

/** What a token names: an entity by its name, or by a word that stands for it (`inferred`). */
export interface Named {
	readonly entity: Entity;
	readonly tokens: TokenRange;
	readonly inferred: boolean;
}

/** The entity whose name, or what stands for it, covers the token; undefined for any other word. */
export function nameOrReferenceAt(view: SentenceView, at: number): Named | undefined {
	// Asked of nearly every token by every recognizer: plain loops, which build nothing.
	for (const { entity, tokens } of view.mentions) {
		if (tokens.from <= at && at < tokens.to) return { entity, tokens, inferred: false };
	}
	for (const { entity, tokens } of view.references) {
		if (tokens.from <= at && at < tokens.to) return { entity, tokens, inferred: true };
	}
	return undefined;
}

/** Where a person's name ends with the seat that belongs to it: “Alexander Gordon of Auchintoul”. */
export function afterSeat(view: SentenceView, to: number): number {
	if (view.sentence.tokens[to]?.lower !== 'of') return to;
	return (
		view.mentions.find(({ tokens, entity }) => tokens.from === to + 1 && entity.type !== 'person')?.tokens.to ?? to
	);
}
