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
	const holds = ({ tokens }: { readonly tokens: TokenRange }): boolean => tokens.from <= at && at < tokens.to;
	const mention = view.mentions.find(holds);
	if (mention) return { entity: mention.entity, tokens: mention.tokens, inferred: false };
	const reference = view.references.find(holds);
	return reference && { entity: reference.entity, tokens: reference.tokens, inferred: true };
}

/** Where a person's name ends with the seat that belongs to it: “Alexander Gordon of Auchintoul”. */
export function afterSeat(view: SentenceView, to: number): number {
	if (view.sentence.tokens[to]?.lower !== 'of') return to;
	return (
		view.mentions.find(({ tokens, entity }) => tokens.from === to + 1 && entity.type !== 'person')?.tokens.to ?? to
	);
}
