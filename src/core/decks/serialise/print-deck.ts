import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import type { PlainMap } from './plain-value.ts';

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

/** The keys and values of a deck file as YAML. The same deck always gives the same text, line by line. */
export function printDeck(root: PlainMap): string {
	const document = new Document(root, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
	layOut(document);
	quoteSlips(document);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true });
}
