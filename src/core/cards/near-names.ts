import type { Entity } from '../facts/entity.ts';
import { classNoun } from './wording/which.ts';

/** As many names of one kind are looked at on either side of a sentence. */
const REACH = 60;

interface Place {
	readonly sentence: number;
	readonly entity: Entity;
}

const keyOf = (entity: Entity): string => `${entity.type} ${classNoun(entity)}`;

/** Names of one kind by where they stand, so that the nearest are found without reading the whole document again. */
export class NearNames {
	readonly #places: ReadonlyMap<string, readonly Place[]>;

	constructor(entities: readonly Entity[]) {
		const places = new Map<string, Place[]>();
		for (const entity of entities) {
			const own = new Set(entity.mentions.map(({ sentence }) => sentence));
			const group = places.get(keyOf(entity)) ?? [];
			for (const sentence of own) group.push({ sentence, entity });
			places.set(keyOf(entity), group);
		}
		for (const group of places.values()) group.sort((a, b) => a.sentence - b.sentence);
		this.#places = places;
	}

	/** Others of the entity's kind, those that stand nearest to the sentence first. */
	nearest(entity: Entity, sentence: number): readonly Entity[] {
		const places = this.#places.get(keyOf(entity)) ?? [];
		const at = firstFrom(places, sentence);
		const far = (place: Place): number => Math.abs(place.sentence - sentence);
		const window = places.slice(Math.max(0, at - REACH), at + REACH).toSorted((a, b) => far(a) - far(b));
		return [...new Set(window.map((place) => place.entity))].filter(({ id }) => id !== entity.id);
	}
}

/** The first place in or after the sentence, by halving. */
function firstFrom(places: readonly Place[], sentence: number): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.sentence ?? 0) < sentence) low = middle + 1;
		else high = middle;
	}
	return low;
}
