import type { Review, UndoEvent } from './review.ts';

/** The order of the log; ids are made so that text order is the order in which things happened to a card. */
export function byLogOrder(a: Review, b: Review): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The events of one card that still count, in log order and each once: undone ones are left out, and an undo can itself
 * be undone.
 */
export function effectiveEvents(events: readonly Review[]): readonly Exclude<Review, UndoEvent>[] {
	const undone = new Set<string>();
	const counting: Exclude<Review, UndoEvent>[] = [];
	for (const event of [...events].sort(byLogOrder).reverse()) {
		if (undone.has(event.id) || counting.at(-1)?.id === event.id) continue;
		if (event.type === 'undo') undone.add(event.undoes);
		else counting.push(event);
	}
	return counting.reverse();
}
