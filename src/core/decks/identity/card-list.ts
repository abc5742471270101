import { isMap, isSeq, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { FaultList } from '../faults/fault-list.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { DeckSource } from '../yaml/deck-source.ts';

/** A deck file that can be read, as the places where ids belong. */
export interface CardList {
	readonly source: DeckSource;
	readonly document: Document.Parsed;
	/** The root, unless the file is only a list of cards. */
	readonly root?: YAMLMap;
	readonly cards?: YAMLSeq;
}

/** Finds the list of cards in a deck file. */
export function cardListOf(text: string): CardList | undefined {
	const parsed = parseYaml(text, new FaultList());
	if (!parsed || parsed.document.errors.length > 0) return undefined;
	const { contents } = parsed.document;
	if (isSeq(contents)) return { ...parsed, cards: contents };
	if (!isMap(contents)) return undefined;
	const cards = contents.get('cards');
	return { ...parsed, root: contents, ...(isSeq(cards) && { cards }) };
}
