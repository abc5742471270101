import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, lineEdit } from '#core/decks/faults/text-edit.ts';
import { mendDeck } from '#core/decks/mend-deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';

const mended = (text: string): string => mendDeck(text, { fileName: 'd.yaml' }).text;
const words = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');

describe('edits of a text', () => {
	it('are made from where they stand, each once, and never over one another', () => {
		const put = (start: number, end: number, text: string) => ({ start, end, text });
		expect(applyEdits('abcdef', [put(4, 5, 'E'), put(0, 1, 'A')])).toBe('AbcdEf');
		expect(applyEdits('abcdef', [put(1, 3, 'X'), put(2, 4, 'Y')])).toBe('aXdef');
		expect(applyEdits('abc', [put(1, 1, '-'), put(1, 1, '-')])).toBe('a-bc');
		expect(applyEdits('abc', [])).toBe('abc');
	});

	it('are the smallest that make one line the other', () => {
		expect(lineEdit('  q: a: b', '  q: "a: b"', 10)).toEqual({ start: 15, end: 19, text: '"a: b"' });
		expect(lineEdit('same', 'same', 0)).toBeUndefined();
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				const edit = lineEdit(before, after, 0);
				expect(applyEdits(before, edit ? [edit] : [])).toBe(after);
			})
		);
	});
});

describe('a deck that is mended', () => {
	it('needs several rounds where one slip hides another', () => {
		const text = 'id: d\ncards:\n\t- q: Is it so: yes?\n\t  a: "B" or C\n\t• q:what\n\t  a: !d e\n';
		expect(mended(text)).toBe(
			'id: d\ncards:\n    - q: "Is it so: yes?"\n      a: \'"B" or C\'\n    - q: what\n      a: "!d e"\n'
		);
	});

	it('keeps its Windows line ends and its byte order mark', () => {
		expect(mended('\uFEFFcards:\r\n  - q: A: b\r\n    a: &c d\r\n')).toBe(
			'\uFEFFcards:\r\n  - q: "A: b"\r\n    a: "&c d"\r\n'
		);
	});

	it('is left alone where a word would be guessed', () => {
		const text = 'cards:\n  - quesion: A\n    a: B\n  - q: C #1\n    a: D\nloose\n';
		expect(mended(text)).toBe(text);
	});

	it('is mended wholly, however many slips of one kind there are', () => {
		const text = `id: d\ncards:\n${'  - q: A: b\n    a: C: d\n'.repeat(200)}`;
		const { faults } = readDeck(mended(text), { fileName: 'd.yaml' });
		expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('loses no letter and no figure, and is mended once for all', () => {
		const piece = fc.constantFrom(
			'cards:',
			'\n',
			'\n  - ',
			'\n    ',
			'q: ',
			'a: ',
			'b',
			'tags: a, b',
			'[',
			']',
			'"',
			"'",
			': ',
			' #',
			'&a ',
			'!b ',
			'*c',
			'@',
			'> ',
			'\t',
			'\u00a0',
			'• ',
			'---\n',
			'\\f',
			'\r\n',
			'：'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = `id: d\ncards:\n  - q: One\n    a: Two${pieces.join('')}`;
				const after = mended(text);
				expect(words(after)).toBe(words(text));
				expect(mended(after)).toBe(after);
			}),
			{ numRuns: 400 }
		);
	}, 60_000);
});
