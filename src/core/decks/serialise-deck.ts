import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import type { Deck, DeckSettings } from './deck.ts';
import { cardMap, typingMap } from './serialise/card-map.ts';
import { entriesOf } from './serialise/entries.ts';
import { plainMap, unlessEmpty, type PlainMap } from './serialise/plain-value.ts';
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

function rootOf(deck: Deck): PlainMap {
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

/** Puts tags on one line, and an empty line before each part and each card. */
function layOut(document: Document): void {
	const root = document.contents;
	if (!isMap(root)) return;
	const tags = root.get('tags');
	if (isSeq(tags)) tags.flow = true;
	for (const { key, value } of root.items) {
		const name = isScalar(key) ? key.value : undefined;
		if (name === 'cards' || name === 'sources') (key as Node).spaceBefore = true;
		if (name !== 'cards' || !isSeq(value)) continue;
		for (const [i, card] of value.items.entries()) {
			if (!isMap(card)) continue;
			card.spaceBefore = i > 0;
			const cardTags = card.get('tags');
			if (isSeq(cardTags)) cardTags.flow = true;
		}
	}
}

/** `q:what` is a slip when a person writes it, so a text that looks like it goes in quotes. */
function quoteSlips(document: Document): void {
	visit(document, {
		Scalar(_key, node) {
			if (typeof node.value === 'string' && /^[\p{L}-]{1,20}[:：]/u.test(node.value)) node.type = 'QUOTE_DOUBLE';
		}
	});
}

/**
 * The deck as a YAML file that `readDeck` reads back to an equal deck. Every card carries its id, progress has no place in it,
 * and the same deck always gives the same text, line by line, so that a version control system shows what changed.
 * Where a source stands in a stored document is left out: it means nothing on another device.
 */
export function serialiseDeck(deck: Deck): string {
	const document = new Document(rootOf(deck), { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
	layOut(document);
	quoteSlips(document);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true });
}
