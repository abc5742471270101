import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeck } from '#core/decks/read-deck.ts';
import { fileOf, shippedDecks } from '#ui/deck/shipped-decks.ts';

const FOLDER = new URL('../../../../decks/', import.meta.url);
const fileNames = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('shippedDecks', () => {
	it('tells of every file in the folder', () => {
		expect(shippedDecks.map((deck) => `${deck.id}.yaml`).sort()).toEqual(fileNames.sort());
	});

	it.each(shippedDecks.map((deck) => [deck.id, deck] as const))('says of %s what its file says', (id, shipped) => {
		const text = readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8');
		const { deck } = readDeck(text, { fileName: `${id}.yaml` });
		expect({ id: deck?.id, title: deck?.title, cards: deck?.cards.length }).toEqual({
			id: shipped.id,
			title: shipped.title,
			cards: shipped.cards
		});
	});

	it('gives a file of its name and text', async () => {
		const [first] = shippedDecks;
		if (first === undefined) throw new Error('a shipped deck was wanted');
		const file = await fileOf(first);
		const text = new TextDecoder().decode(await file.arrayBuffer());
		expect(text).toBe(readFileSync(new URL(file.name, FOLDER), 'utf8'));
	});
});
