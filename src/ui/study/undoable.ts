import type { Review, StudyDay } from '#core/reviews/review.ts';
import type { DeckId } from '#core/shared/ids.ts';

/** How far back the log is read for what can still be taken back: thirty steps, though as many were taken back before. */
export const UNDO_REACH = 120;

/** What of the newest events, newest first, can be taken back: today's, of these decks, not taken back yet; oldest first. */
export function undoableOf(
	newest: readonly Review[],
	today: StudyDay,
	isOfSitting: (deck: DeckId) => boolean
): readonly Review[] {
	const undone = new Set<string>();
	const standing: Review[] = [];
	for (const event of newest) {
		if (undone.has(event.id)) continue;
		if (event.type === 'undo') undone.add(event.undoes);
		else if (isStep(event) && event.day === today && isOfSitting(event.deckId)) standing.unshift(event);
	}
	return standing;
}

/** A mark is set and taken away by its own button, and bringing a card back is done in its deck. */
const isStep = ({ type }: Review): boolean => type === 'grade' || type === 'bury' || type === 'suspend';
