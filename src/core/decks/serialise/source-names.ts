import type { Card, CardSource } from '../../cards/card.ts';
import { plainMap, type PlainMap, type PlainValue } from './plain-value.ts';

const LONGEST = 32;

/** What two citations of one source have in common, in the order in which it is written. */
const SHARED = ['title', 'author', 'url', 'date', 'accessed', 'file'] as const;
/** What each citation says for itself. */
const OWN = ['page', 'prefix', 'quote', 'suffix'] as const;

const keyOf = (source: CardSource): string => JSON.stringify(SHARED.map((key) => source[key]));

const described = (source: CardSource, keys: readonly (keyof CardSource)[]): PlainMap =>
	plainMap(keys.map((key) => [key, source[key]]));

function slug(source: CardSource): string {
	const words = (source.title ?? source.url?.replace(/^https?:\/\/(?:www\.)?/iu, '') ?? '')
		.normalize('NFKD')
		.toLowerCase();
	const whole = words
		.slice(0, 200)
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
	const short = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/-[^-]{0,32}$/u, '') : whole;
	return short === '' || short.startsWith('x-') ? `source-${short}`.replace(/-$/u, '') : short;
}

const sourcesOf = ({ source, moreSources = [] }: Card): readonly CardSource[] =>
	source === undefined ? [] : [source, ...moreSources];

const citations = (card: Card): readonly { readonly source: CardSource; readonly group: string }[] =>
	sourcesOf(card).map((source) => ({ source, group: card.group }));

/** The sources that several cards cite, each under a short name; they are written once, at the head of the deck. */
export class SourceNames {
	readonly #names = new Map<string, string>();
	readonly #sources = new Map<string, CardSource>();

	constructor(cards: readonly Card[]) {
		const entries = new Map<string, Set<string>>();
		for (const { source, group } of cards.flatMap(citations)) {
			if (source.title === undefined && source.url === undefined) continue;
			const groups = entries.get(keyOf(source)) ?? new Set();
			entries.set(keyOf(source), groups.add(group));
			if (groups.size > 1 && !this.#names.has(keyOf(source))) this.#add(source);
		}
	}

	#add(source: CardSource): void {
		const base = slug(source);
		let name = base;
		for (let i = 2; this.#sources.has(name); i++) name = `${base}-${i}`;
		this.#names.set(keyOf(source), name);
		this.#sources.set(name, source);
	}

	/** `sources:`, or nothing when no source is shared. */
	get map(): PlainMap | undefined {
		if (this.#sources.size === 0) return undefined;
		return plainMap([...this.#sources].map(([name, source]) => [name, described(source, SHARED)]));
	}

	/** A card's `source:`: one, or a list of several; each by name when it is shared. */
	citedBy(card: Card): PlainValue | undefined {
		const cited = sourcesOf(card).map((source) => this.#cited(source));
		return cited.length > 1 ? cited : cited[0];
	}

	#cited(source: CardSource): PlainValue {
		const own = described(source, OWN);
		const name = this.#names.get(keyOf(source));
		if (name !== undefined) return own.size === 0 ? name : new Map<string, PlainValue>([['ref', name], ...own]);
		const whole = described(source, [...SHARED, ...OWN]);
		return whole.size === 1 && source.url !== undefined ? source.url : whole;
	}
}
