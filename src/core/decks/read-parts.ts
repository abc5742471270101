import { isSeq, type YAMLSeq } from 'yaml';
import type { CardSource } from '../cards/card.ts';
import type { CardReading } from './cards/card-reading.ts';
import { readCard } from './cards/read-card.ts';
import { readLanguage } from './cards/read-lang.ts';
import { readPairs } from './cards/read-pairs.ts';
import { readSources } from './cards/read-source.ts';
import { DECK_LIMITS } from './deck-limits.ts';
import type { DeckHead } from './read-head.ts';
import type { OpenFolder } from './folder/open-folder.ts';
import type { DeckPart } from './folder/read-includes.ts';
import type { PlacedCard } from './placed-card.ts';
import type { Fields } from './yaml/fields.ts';

function cardsOf(list: YAMLSeq, reading: CardReading): readonly PlacedCard[] {
	const { source, faults } = reading;
	const count = list.items.length;
	if (count > DECK_LIMITS.cards) faults.add('E010', { count, limit: DECK_LIMITS.cards }, source.placeOf(list));
	return list.items.slice(0, DECK_LIMITS.cards).flatMap((item): PlacedCard[] => {
		const entry = readCard(source.resolved(item), source.placeOf(item), reading);
		return entry.cards.map((card) => ({ card, entry, reading }));
	});
}

/** The cards of `pairs:`; they are named by their terms. */
function pairsOf(fields: Fields, reading: CardReading): readonly PlacedCard[] {
	const entry = { cards: readPairs(fields, reading), place: fields.valuePlace('pairs') };
	return entry.cards.map((card) => ({ card, entry, reading, isPair: true }));
}

/** The cards of a file's `cards:`; an included file need not have any. */
function listOf(fields: Fields, reading: CardReading): readonly PlacedCard[] {
	const node = fields.node('cards');
	const isAlone = !fields.has('pairs') && !fields.has('include') && reading.file === undefined;
	if (isSeq(node)) {
		if (node.items.length === 0 && isAlone) fields.fault('E012', {}, 'cards');
		return cardsOf(node, reading);
	}
	if (!fields.has('cards')) {
		if (isAlone) fields.fault('E003', {});
	} else if (node === undefined || !('items' in node)) fields.fault('E012', {}, 'cards');
	else if (!reading.faults.hasErrors)
		fields.fault('E205', { key: 'cards', wanted: 'a list; begin each card with "- "' }, 'cards');
	return [];
}

/** Reads the cards of all files of a deck. A name under `sources:` holds in every file; the deck file's own goes before. */
export class PartReader {
	readonly #head: DeckHead;
	readonly #folder: OpenFolder | undefined;
	readonly #sources = new Map<DeckPart, ReadonlyMap<string, CardSource>>();
	readonly #cited = new Set<string>();

	constructor(head: DeckHead, folder: OpenFolder | undefined) {
		this.#head = head;
		this.#folder = folder;
	}

	read(parts: readonly DeckPart[]): readonly PlacedCard[] {
		for (const part of parts)
			if (part.fields) this.#sources.set(part, readSources(part.fields, this.#reading(part, new Map())));
		const shared = new Map([...this.#sources.values()].flatMap((named) => [...named]));
		const cards = parts.flatMap((part) => this.#cards(part, new Map([...shared, ...(this.#sources.get(part) ?? [])])));
		const main = parts.find(({ file }) => file === undefined);
		if (main?.fields) this.#adviseSources(main.fields, this.#sources.get(main) ?? new Map());
		return cards;
	}

	/** Tells sources of the deck file that no card cites; those of included files may be there for other decks. */
	#adviseSources(fields: Fields, named: ReadonlyMap<string, CardSource>): void {
		const idle = [...named.keys()].filter((name) => !this.#cited.has(name));
		const { faults } = fields.reading;
		// A name that was mistyped is cited all the same.
		if (idle.length > 0 && !faults.has('E213')) faults.add('A315', { names: idle }, fields.keyPlace('sources'));
	}

	#reading({ reading, fields, file }: DeckPart, sources: ReadonlyMap<string, CardSource>): CardReading {
		const { id, language, settings } = this.#head;
		return {
			...reading,
			deckId: id,
			language: (file !== undefined && fields ? readLanguage(fields) : undefined) ?? language,
			sources,
			cited: this.#cited,
			...(settings.typing && { typing: settings.typing }),
			...(this.#folder && { folder: this.#folder }),
			...(file !== undefined && { file })
		};
	}

	#cards(part: DeckPart, sources: ReadonlyMap<string, CardSource>): readonly PlacedCard[] {
		const reading = this.#reading(part, sources);
		if (part.fields) return [...pairsOf(part.fields, reading), ...listOf(part.fields, reading)];
		return isSeq(part.root) ? cardsOf(part.root, reading) : [];
	}
}
