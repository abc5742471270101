import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addIds, type AddedIds } from '#core/decks/identity/add-ids.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { seededRandom } from '#core/shared/random.ts';

function added(text: string, expand = false): AddedIds {
	const result = addIds(text, { random: seededRandom('ids'), fileName: 'd.yaml', expand });
	if (!result) throw new Error('no ids');
	return result;
}

/** What is left when every inserted id is taken out again. */
function withoutIds({ text, edits }: AddedIds): string {
	const later = edits.toReversed();
	let left = text;
	let moved = edits.reduce((sum, edit) => sum + edit.text.length, 0);
	for (const edit of later) {
		moved -= edit.text.length;
		left = left.slice(0, edit.start + moved) + left.slice(edit.start + moved + edit.text.length);
	}
	return left;
}

const LAYOUTS: readonly (readonly [string, string, number])[] = [
	['plain cards', 'id: d\ncards:\n  - q: A\n    a: B\n  - q: C\n    a: D\n', 2],
	[
		'comments and empty lines',
		'id: d\n# people\ncards:\n\n  # one\n  - q: A  # easy\n    a: B\n\n  - # note\n    q: C\n    a: D\n',
		2
	],
	[
		'folded and kept texts',
		'id: d\ncards:\n  - q: >-\n      A long\n      question?\n    a: |\n      so\n\n      and so\n',
		1
	],
	['flow maps', 'id: d\ncards:\n  - {q: A, a: B}\n  - { q: C,   a: D }\n', 2],
	['a bare list', '- q: A\n  a: B\n-   q: C\n    a: D\n', 2],
	['dashes on lines of their own', 'id: d\ncards:\n  -\n    q: A\n    a: B\n', 1],
	[
		'anchors',
		'id: d\ncards:\n  - &x\n    q: A\n    a: B\n  - &y {q: C, a: D, x-like: *x}\n  - q: E\n    a: F\n    x-like: *y\n',
		3
	],
	['Windows line ends', 'id: d\r\ncards:\r\n  - q: A\r\n    a: B\r\n', 1],
	['a byte order mark and emoji', '\uFEFFid: d\ntitle: 🚂\ncards:\n  - q: 🚂?\n    a: B\n', 1],
	['ids that are there', 'id: d\ncards:\n  - id: kd7m2x\n    q: A\n    a: B\n  - q: C\n    a: D\n', 1],
	['drafts', 'id: d\ncards:\n  - q: A\n    a: B\n  - q: C\n    a: D\n    draft: true\n', 2],
	['JSON', '{"id": "d", "cards": [{"q": "A", "a": "B"}]}', 1]
];

describe('ids are put in, and nothing else changes:', () => {
	it.each(LAYOUTS)('%s', (_name, text, count) => {
		const result = added(text);
		expect(result.added).toBe(count);
		expect(result.edits.every(({ start, end }) => start === end)).toBe(true);
		expect(withoutIds(result)).toBe(text);
		const { deck, faults } = readDeck(result.text, { fileName: 'd.yaml' });
		expect(faults.filter(({ code }) => code === 'A308')).toEqual([]);
		expect(deck?.cards.length).toBe(readDeck(text, { fileName: 'd.yaml' }).deck?.cards.length);
	});

	it('each on a line of its own, under the dash', () => {
		expect(added('id: d\r\ncards:\r\n  - q: A\r\n    a: B\r\n').text).toMatch(
			/^id: d\r\ncards:\r\n {2}- id: [b-z][b-z2-9]{5}\r\n {4}q: A\r\n {4}a: B\r\n$/u
		);
	});

	it('a second time, not at all', () => {
		const { text } = added('cards:\n  - q: A\n    a: B\n');
		expect(text).toMatch(/^id: d\ncards:/u);
		expect(added(text)).toMatchObject({ edits: [], added: 0 });
	});

	it('never one that is used', () => {
		const many = `id: d\ncards:\n${Array.from({ length: 500 }, (_, i) => `  - {q: Q${String(i)}, a: A}\n`).join('')}`;
		const ids = added(many).text.match(/id: \w{6}/gu);
		expect(new Set(ids).size).toBe(500);
	});
});

describe('a card of one line', () => {
	const text = 'id: d\ncards:\n  - Q? => A\n  - "A: b? => c"\n  - The [[gap]] is.\n  - "[[Gap]]: so"\n';

	it('has no room for an id', () => {
		expect(added(text)).toMatchObject({ text, added: 0, withoutRoom: 4 });
	});

	it('is written out when that is wanted', () => {
		const result = added(text, true);
		expect(result.text.replaceAll(/id: [b-z]\S{5}/gu, 'id: ……')).toBe(
			'id: d\ncards:\n  - id: ……\n    q: Q?\n    a: A\n  - id: ……\n    q: "A: b?"\n    a: c\n' +
				'  - id: ……\n    cloze: The [[gap]] is.\n  - id: ……\n    cloze: "[[Gap]]: so"\n'
		);
		expect(result).toMatchObject({ added: 4, withoutRoom: 0 });
	});
});

describe('no id is put', () => {
	it('into a file with errors', () => {
		const options = { random: seededRandom(''), fileName: 'd.yaml' };
		expect(addIds('cards:\n  - q: A\n', options)).toBeUndefined();
		expect(addIds('cards:\n  - q: "A\n', options)).toBeUndefined();
		expect(addIds('', options)).toBeUndefined();
	});

	it('before a key that is written with a question mark', () => {
		const text = 'id: d\ncards:\n  - ? q\n    : A\n    ? a\n    : B\n  - q: C\n    a: D\n';
		expect(added(text)).toMatchObject({ refused: [3], added: 1 });
	});
});

describe('whatever the words', () => {
	const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\p{L}/u.test(text));

	it('the deck stays the same but for its ids', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(words, words), { minLength: 1, maxLength: 5, selector: ([q]) => q }),
				(cards) => {
					const text = `id: d\ncards:\n${cards.map(([q, a]) => `  - q: ${JSON.stringify(q)}\n    a: ${JSON.stringify(a)}\n`).join('')}`;
					fc.pre(readDeck(text, { fileName: 'd.yaml' }).deck !== undefined);
					expect(withoutIds(added(text))).toBe(text);
				}
			),
			{ numRuns: 100 }
		);
	});
});
