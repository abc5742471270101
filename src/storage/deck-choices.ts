import type { Deck, DeckSettings } from '#core/decks/deck.ts';

/** What the learner chose for one deck. What is absent follows the settings for all decks. */
export interface DeckChoices extends Pick<DeckSettings, 'newPerDay' | 'reviewsPerDay' | 'retention' | 'order'> {
	/** Its cards are asked in harder ways as they are known better; absent: if they were made here. */
	readonly ladder?: boolean;
}

/** A change of some choices; `undefined` goes back to the settings for all decks. */
export type ChoicesChange = { readonly [Key in keyof DeckChoices]?: DeckChoices[Key] | undefined };

/** The author's suggestions, which a deck begins with when it comes here for the first time. */
export function suggestedChoices({ settings }: Deck): DeckChoices {
	const { newPerDay, reviewsPerDay, retention, order } = settings;
	return changedChoices({}, { newPerDay, reviewsPerDay, retention, order });
}

/** Choices with a change made to them. */
export function changedChoices(choices: DeckChoices, change: ChoicesChange): DeckChoices {
	const fields = Object.entries({ ...choices, ...change }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(fields);
}
