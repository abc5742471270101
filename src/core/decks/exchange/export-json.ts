import type { Deck } from '../deck.ts';
import { deckMap } from '../serialise-deck.ts';
import type { PlainMap, PlainValue } from '../serialise/plain-value.ts';
import type { Exported } from './exported.ts';

const isMap = (value: PlainValue): value is PlainMap => value instanceof Map;

/** A map as an object whose keys stand in the same order; a key such as `__proto__` is a key like any other. */
function plainJson(value: PlainValue): unknown {
	if (isMap(value)) return Object.fromEntries([...value].map(([key, inner]) => [key, plainJson(inner)]));
	return Array.isArray(value) ? value.map((inner: PlainValue) => plainJson(inner)) : value;
}

/** The deck as JSON with the keys of deck files; it can be opened like any deck. Nothing is lost. */
export function exportJson(deck: Deck): Exported {
	return { text: `${JSON.stringify(plainJson(deckMap(deck)), null, '\t')}\n`, ending: 'json', losses: [] };
}
