import type { Deck, DeckSettings } from './deck.ts';
import { cardMap, typingMap } from './serialise/card-map.ts';
import { entriesOf } from './serialise/entries.ts';
import { plainMap, unlessEmpty, type PlainMap } from './serialise/plain-value.ts';
import { printDeck } from './serialise/print-deck.ts';
import { SourceNames } from './serialise/source-names.ts';

function settingsOf({ newPerDay, reviewsPerDay, retention, order, typing }: DeckSettings): PlainMap | undefined {
	const map = plainMap([
		['new-per-day', newPerDay],
		['reviews-per-day', reviewsPerDay],
		['retention', retention],
		['order', order],
		['typing', typingMap(typing)]
	]);
	return map.size === 0 ? undefined : map;
}

/** What a deck file says, before it is printed. */
export function deckMap(deck: Deck): PlainMap {
	const sources = new SourceNames(deck.cards);
	const [author, ...others] = deck.authors;
	return plainMap([
		['recto', 1],
		['id', deck.id],
		['title', deck.title],
		['description', deck.description],
		['language', deck.language === 'und' ? undefined : deck.language],
		['author', others.length === 0 ? author : deck.authors],
		['licence', deck.licence],
		['version', deck.version],
		['tags', unlessEmpty(deck.tags)],
		['settings', settingsOf(deck.settings)],
		['sources', sources.map],
		[
			'cards',
			entriesOf(deck.cards, deck.id).map((entry) => cardMap(entry, { ...deck, sources, typing: deck.settings.typing }))
		]
	]);
}

/**
 * The deck as a YAML file that `readDeck` reads back to an equal deck. Every card carries its id, progress has no place in it,
 * and the same deck always gives the same text, line by line, so that a version control system shows what changed.
 * Where a source stands in a stored document is left out: it means nothing on another device.
 */
export function serialiseDeck(deck: Deck): string {
	return printDeck(deckMap(deck));
}
