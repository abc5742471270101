import { describe, expect, it } from 'vitest';
import { completeDeck } from '#core/decks/complete/complete-deck.ts';

/** What is offered where `|` stands. */
function offered(marked: string): readonly string[] {
	const offset = marked.indexOf('|');
	return completeDeck(marked.replace('|', ''), offset)?.options.map(({ label }) => label) ?? [];
}

describe('completeDeck', () => {
	it.each([
		['the root', 'title: T\n|', ['language', 'cards', 'settings']],
		['a card that begins', 'cards:\n  - |', ['q', 'cloze', 'statement']],
		['a card of a bare list', '- |', ['q', 'a', 'cloze']],
		['a list as far left as its key', 'cards:\n- q: Who?\n  |', ['a', 'hint', 'accept']],
		['the second key of a card', 'cards:\n  - q: Who?\n    a|', ['a', 'accept', 'wrong']],
		['a source of a card', 'cards:\n  - q: Who?\n    a: I\n    source:\n      |', ['ref', 'quote', 'url']],
		['a named source', 'sources:\n  news:\n    |', ['title', 'url']],
		['the settings', 'settings:\n  |\ncards:\n  - a => b\n', ['new-per-day', 'retention']],
		['how typing is checked', 'settings:\n  typing:\n    |', ['case', 'accents', 'typos']],
		['a wrong answer', 'cards:\n  - q: Who?\n    a: I\n    wrong:\n      - |', ['text', 'why']],
		['truth', 'cards:\n  - statement: Ice floats.\n    is: |', ['true', 'false']],
		['an order', 'settings:\n  order: |', ['as-written', 'random']],
		[
			'a named source by name',
			'sources:\n  news: N\n  book:\n    title: B\ncards:\n  - q: Who?\n    source: |',
			['news', 'book']
		]
	])('offers what belongs in %s', (_where, marked, expected) => {
		expect(offered(marked)).toEqual(expect.arrayContaining(expected));
	});

	it.each([
		['keys that stand above', 'cards:\n  - q: Who?\n    a: I\n    |', 'q'],
		['keys that stand below', 'cards:\n  - |\n    q: Who?\n', 'q'],
		['keys of the root that stand below', '|\ntitle: T\n', 'title'],
		['keys of the deck in a card', 'cards:\n  - q: Who?\n    |', 'settings'],
		['keys of a card in its source', 'cards:\n  - q: Who?\n    source:\n      |', 'a'],
		['keys of a card at the root', 'cards:\n  - q: Who?\n|', 'wrong'],
		['keys of the card before', 'cards:\n  - q: Who?\n    source:\n      quote: x\n  - |', 'quote']
	])('leaves out %s', (_what, marked, absent) => {
		expect(offered(marked)).not.toHaveLength(0);
		expect(offered(marked)).not.toContain(absent);
	});

	it.each([
		['in a question', 'cards:\n  - q: Who is th|'],
		['among pairs', 'cards:\n  - q: Match\n    match:\n      |'],
		['in a comment', '# qu|'],
		['in quotes', 'cards:\n  - q: "a|']
	])('offers nothing %s', (_where, marked) => {
		expect(offered(marked)).toEqual([]);
	});

	it('begins where the word begins, and writes the colon', () => {
		const text = 'cards:\n  - q: Who?\n    acc';
		const { from, options } = completeDeck(text, text.length) ?? { from: -1, options: [] };
		expect(text.slice(from)).toBe('acc');
		expect(options.find(({ label }) => label === 'accept')).toMatchObject({
			apply: 'accept: ',
			title: 'Also right',
			says: expect.stringContaining('right answers') as string
		});
	});
});
