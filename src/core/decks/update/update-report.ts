import type { Card } from '../../cards/card.ts';
import type { CardPart } from './merge-card.ts';

/** A card that is there before and after, and the parts of it that are told of. */
export interface CardChange {
	/** As it is after the update, under the learner's id. */
	readonly card: Card;
	/** As the learner had it. */
	readonly before: Card;
	readonly parts: readonly CardPart[];
}

/** A part that both changed; the learner's stays unless the learner says otherwise. */
export interface Conflict extends CardChange {
	/** As the author writes it. */
	readonly theirs: Card;
}

/** What the deck says of itself that may differ. */
export type HeadPart = 'title' | 'description' | 'language' | 'authors' | 'licence' | 'version' | 'tags' | 'typing';

/** What an update does, told before it is done. Every card is under the learner's id. */
export interface UpdateReport {
	readonly added: readonly Card[];
	/** Parts taken from the author. */
	readonly changed: readonly CardChange[];
	/** Reworded or renamed, and recognised: progress is kept. */
	readonly recognised: readonly CardChange[];
	/** Stand elsewhere among the others. */
	readonly moved: readonly Card[];
	/** Taken away by the author; they rest for 90 days. */
	readonly retired: readonly Card[];
	/** Were retired and are back, with their progress. */
	readonly returned: readonly Card[];
	/** Parts in which the learner's own words stay. */
	readonly kept: readonly CardChange[];
	/** Taken away by the author, but changed by the learner: they stay. */
	readonly keptWhole: readonly Card[];
	/** Taken out by the learner: they stay out. */
	readonly leftOut: readonly Card[];
	readonly conflicts: readonly Conflict[];
	readonly head: { readonly changed: readonly HeadPart[]; readonly kept: readonly HeadPart[] };
	/** Cards that stay as they are. */
	readonly unchanged: number;
}

/** True when the update would change nothing that the learner can see. */
export function changesNothing(report: UpdateReport): boolean {
	const { added, changed, moved, retired, returned, conflicts, head } = report;
	return [added, changed, moved, retired, returned, conflicts, head.changed].every(({ length }) => length === 0);
}
