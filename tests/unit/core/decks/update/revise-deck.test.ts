import { describe, expect, it } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { firstEdition } from '#core/decks/update/edition.ts';
import { reviseDeck } from '#core/decks/update/revise-deck.ts';

const HEAD = 'id: deck\ntitle: Capitals\ncards:\n';
const GEORGIA = '  - id: geo\n    q: What is the capital of Georgia?\n    a: Tbilisi\n';
const ARMENIA = '  - id: arm\n    q: What is the capital of Armenia?\n    a: Yerevan\n';

function deckOf(...entries: readonly string[]): Deck {
	const { deck } = readDeck(HEAD + entries.join(''), { fileName: 'deck.yaml' });
	if (!deck) throw new Error('no deck');
	return deck;
}

describe('A deck that is revised by its own keeper', () => {
	it('keeps ids over another wording, also when the id was taken out of the text', () => {
		const from = deckOf(GEORGIA, ARMENIA);
		const to = deckOf(GEORGIA.replace('- id: geo\n    q: What is', '- q: Which town is'), ARMENIA);
		const { kept } = reviseDeck({ deck: from }, { from, to }, 1);
		expect(kept.deck.cards[0]).toMatchObject({ id: 'deck/geo', question: 'Which town is the capital of Georgia?' });
		expect(kept.edition).toBeUndefined();
	});

	it('keeps what the text does not say: where a source stands in its document', () => {
		const from = deckOf(GEORGIA.replace('a: Tbilisi', 'a: Tbilisi\n    source: {title: T, quote: Tbilisi}'));
		const cards = from.cards.map((card) => ({
			...card,
			source: { ...card.source, documentId: 'doc', start: 4, end: 11 }
		}));
		const { kept } = reviseDeck({ deck: { ...from, cards } }, { from, to: from }, 1);
		expect(kept.deck.cards[0]?.source).toMatchObject({ documentId: 'doc', start: 4, end: 11 });
	});

	it('keeps what changed elsewhere meanwhile, and goes before it where both changed the same', () => {
		const from = deckOf(GEORGIA, ARMENIA);
		const deck = deckOf(GEORGIA.replace('Tbilisi', 'Tiflis'), ARMENIA.replace('Yerevan', 'Erevan'));
		const { kept } = reviseDeck({ deck }, { from, to: deckOf(GEORGIA, ARMENIA.replace('Yerevan', 'Erivan')) }, 1);
		expect(kept.deck.cards).toMatchObject([{ answer: 'Tiflis' }, { answer: 'Erivan' }]);
	});

	it('takes cards out and adds new ones, and leaves what the author published alone', () => {
		const from = deckOf(GEORGIA);
		const edition = firstEdition(from, 1);
		const { kept, report } = reviseDeck({ deck: from, edition }, { from, to: deckOf(ARMENIA) }, 2);
		expect(kept.deck.cards.map(({ id }) => id)).toEqual(['deck/arm']);
		expect([report.added.length, report.retired.length]).toEqual([1, 1]);
		expect(kept.edition).toBe(edition);
	});
});

describe('The cards that can be read', () => {
	it('are told with their lines, also when others keep the deck out', () => {
		const { deck, readable } = readDeck(`${HEAD}${GEORGIA}  - q: No answer?\n    x: 1\n  - a => b\n`, {
			fileName: 'd.yaml'
		});
		expect(deck).toBeUndefined();
		expect(readable.map(({ card, line }) => [card.type, line])).toEqual([
			['basic', 4],
			['basic', 9]
		]);
	});
});
