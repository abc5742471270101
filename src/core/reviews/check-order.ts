import type { OrderCard } from '../cards/card.ts';
import type { Verdict } from './verdict.ts';

/** With fewer parts than this, two that are swapped are half of the answer. */
const FORGIVING_PARTS = 4;

/** How many pairs of neighbours stand the wrong way round: one when a single swap of neighbours puts all right. */
function swapsToMend(places: readonly number[]): number {
	let swaps = 0;
	for (const [i, place] of places.entries()) swaps += places.slice(i + 1).filter((later) => later < place).length;
	return swaps;
}

/** Compares an order with the right one. Two neighbours swapped, of four parts or more, are `almost`. */
export function checkOrder({ items }: Pick<OrderCard, 'items'>, given: readonly string[]): Verdict {
	const places = given.map((item) => items.indexOf(item));
	const isWhole = places.length === items.length && new Set(places).size === items.length && !places.includes(-1);
	if (!isWhole) return 'wrong';
	const swaps = swapsToMend(places);
	if (swaps === 0) return 'correct';
	return swaps === 1 && items.length >= FORGIVING_PARTS ? 'almost' : 'wrong';
}
