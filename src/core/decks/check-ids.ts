import { asCardId } from '../shared/ids.ts';
import type { CardReading } from './cards/card-reading.ts';
import type { PlacedCard } from './cards/placed-card.ts';
import { baseOf } from './cards/placed-card.ts';

const FIRST = 'bcdfghjkmnpqrstvwxz';
const REST = `${FIRST}23456789`;

/** An id that the deck does not use yet; it follows from the one that is used twice. */
function freshId(taken: string, used: ReadonlySet<string>): string {
	let seed = 7;
	for (const letter of taken) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0;
	for (;;) {
		let id = FIRST.charAt(seed % FIRST.length);
		for (let left = seed; id.length < 6; left = Math.imul(left, 48271) >>> 0)
			id += REST.charAt((left >>> 7) % REST.length);
		if (!used.has(id)) return id;
		seed = (seed + 1) >>> 0;
	}
}

/**
 * Tells ids that occur twice. Two cards that ask the same and have no id are told apart by their order,
 * so that both can be kept.
 */
export function checkIds(cards: readonly PlacedCard[], { deckId, faults }: CardReading): readonly PlacedCard[] {
	const used = new Set(cards.map(({ card }) => baseOf(card.id.slice(deckId.length + 1))));
	const first = new Map<string, PlacedCard>();
	const told = new Set<string>();
	const own = cards.map((entry) => {
		const { card, place, named } = entry;
		const twin = first.get(card.id);
		if (!twin) {
			first.set(card.id, entry);
			return entry;
		}
		if (!named) {
			const id = asCardId(`${card.id}#${first.size}`);
			first.set(id, entry);
			return { ...entry, card: { ...card, id } };
		}
		const id = baseOf(card.id.slice(deckId.length + 1));
		if (!told.has(`${id} ${place.line}`))
			faults.add('E212', { id, line: twin.place.line, fresh: freshId(id, used) }, place);
		told.add(`${id} ${place.line}`);
		return entry;
	});
	const nameless = new Set(cards.filter(({ named }) => !named).map(({ place }) => place));
	const [firstNameless] = nameless;
	if (firstNameless) faults.add('W308', { count: nameless.size }, firstNameless);
	return own;
}
