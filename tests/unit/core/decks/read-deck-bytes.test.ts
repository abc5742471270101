import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeckBytes } from '#core/decks/read-deck-bytes.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const read = (bytes: readonly number[]) => readDeckBytes(Uint8Array.from(bytes), { fileName: 'd.yaml' });
const utf16 = (text: string): number[] =>
	Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8]).flat();

const DECK = 'id: d\ntitle: Café 🚂\ncards:\n  - q: A\n    a: B\n';

describe('the bytes of a deck file', () => {
	it('are read as UTF-8, with a mark or without', () => {
		expect(read(utf8(DECK)).deck?.title).toBe('Café 🚂');
		expect(read([0xef, 0xbb, 0xbf, ...utf8(DECK)]).deck?.title).toBe('Café 🚂');
	});

	it.each([
		['UTF-16 with its mark', [0xff, 0xfe, ...utf16(DECK)], 'E005'],
		['UTF-16 the other way', [0xfe, 0xff, 0, 0x69], 'E005'],
		['UTF-16 without a mark', utf16(DECK), 'E005'],
		['a spreadsheet', [0x50, 0x4b, 3, 4, 20, 0], 'E004'],
		['an old spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 1], 'E004'],
		['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], 'E015'],
		['an empty byte', utf8('cards:\n  - q: A\u0000\n'), 'E007'],
		['no bytes', [], 'E001']
	])('are told to be %s', (_name, bytes, code) => {
		const { deck, faults } = read(bytes);
		expect(deck).toBeUndefined();
		expect(faults.map((fault) => fault.code)).toEqual([code]);
	});

	it('are told to be too many without being looked at', () => {
		const { faults } = readDeckBytes(new Uint8Array(20_000_000), { fileName: 'd.yaml' });
		expect(faults).toMatchObject([{ code: 'E006', facts: { length: 20_000_000 } }]);
	});

	it.each([
		['Latin-1', [...utf8('title: T\nauthor: Caf'), 0xe9, 0x0a], 2, 12],
		['a sign that is cut off', [...utf8('title: T\nauthor: é'), 0xf0, 0x9f], 2, 10],
		['the first byte', [0xff, ...utf8(DECK)], 1, 1],
		['a surrogate', [...utf8('a\nb\nc'), 0xed, 0xa0, 0x80], 3, 2]
	])('are told to be no UTF-8 where that begins: %s', (_name, bytes, line, column) => {
		expect(read(bytes).faults).toMatchObject([{ code: 'E015', line, column }]);
	});

	it('are read or told of whatever they are', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const { deck, faults } = readDeckBytes(bytes, { fileName: 'd.yaml' });
				expect(deck === undefined).toBe(faults.some(({ severity }) => severity === 'error'));
			}),
			{ numRuns: 300 }
		);
	});
});
