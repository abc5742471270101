import { describe, expect, it } from 'vitest';
import type { BasicCard } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { embedMedia } from '#core/decks/exchange/embed-media.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { serialiseDeck } from '#core/decks/serialise-deck.ts';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const TEXT = [
	'id: signs',
	'cards:',
	'  - id: gas',
	'    q: What does the sign mean?',
	'    a: Gas under pressure',
	'    image: {src: img/gas.gif, alt: A gas cylinder, side: a}',
	'    audio: bang.mp3',
	'  - {id: two, q: A, a: B, image: {src: img/large.webp, alt: Large}}',
	'  - {id: three, q: C, a: D, image: {src: "https://example.org/a.png", alt: Far}}',
	''
].join('\n');

function deckOf(text: string): Deck {
	const { deck } = readDeck(text, { fileName: 'signs.yaml' });
	if (!deck) throw new Error('The deck has errors');
	return deck;
}

const files: Readonly<Record<string, string>> = {
	'img/gas.gif': GIF,
	'bang.mp3': 'data:audio/mpeg;base64,SUQz',
	'img/large.webp': `data:image/webp;base64,${'A'.repeat(500_000)}`
};

describe('a deck in one file', () => {
	const { deck, losses } = embedMedia(deckOf(TEXT), (path) => files[path]);
	const [first, second, third] = deck.cards as readonly BasicCard[];

	it('holds the pictures and sounds that lay beside it, with all that is said of them', () => {
		expect(first?.image).toEqual({ src: GIF, alt: 'A gas cylinder', side: 'a' });
		expect(first?.audio).toEqual({ src: 'data:audio/mpeg;base64,SUQz' });
	});

	it('leaves out what is too large or on the web, and counts what it looked for in vain', () => {
		expect(second?.image?.src).toBe('img/large.webp');
		expect(third?.image?.src).toBe('https://example.org/a.png');
		expect(losses).toEqual([{ what: 'pictures that are missing or too large', count: 1 }]);
	});

	it('is read back whole', () => {
		expect(deckOf(serialiseDeck(deck)).cards).toEqual(deck.cards);
	});
});

describe('a picture in the file itself', () => {
	const faultsOf = (src: string): readonly string[] =>
		readDeck(`cards:\n  - {id: k2, q: A, a: B, image: {src: "${src}", alt: x}}\n`, { fileName: 'd.yaml' })
			.faults.filter(({ severity }) => severity !== 'advice')
			.map(({ code }) => code);

	it.each([GIF, 'data:image/webp;base64,AAAA', `data:image/png;base64,${'A'.repeat(100_000)}`])(
		'is read: %.40s',
		(src) => {
			expect(faultsOf(src)).toEqual([]);
		}
	);

	it.each([
		'data:text/html;base64,AAAA',
		'data:image/svg+xml;base64,AAAA',
		'data:image/svg+xml,<svg onload=alert(1)>',
		'data:image/png,AAAA',
		'data:image/png;base64,A A',
		`data:image/png;base64,${'A'.repeat(400_000)}`
	])('is refused: %.40s', (src) => {
		expect(faultsOf(src)).toEqual(['E242']);
	});
});
