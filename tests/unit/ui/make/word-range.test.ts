import { describe, expect, it } from 'vitest';
import { pressed, rangeOf, wordsIn } from '#ui/make/word-range.ts';

const TEXT = 'He said: “Anna met\nBoris.” Then he left.';
const words = wordsIn(TEXT, { start: 3, end: 26 });

describe('the words of a span', () => {
	it('stand where the text has them', () => {
		expect(words.map(({ text }) => text)).toEqual(['said:', '“Anna', 'met', 'Boris.”']);
		for (const { text, start, end } of words) expect(TEXT.slice(start, end)).toBe(text);
	});

	it('are touched by a selection', () => {
		expect(rangeOf(words, { start: 12, end: 16 })).toEqual({ first: 1, last: 2 });
		expect(rangeOf(words, { start: 30, end: 33 })).toBeUndefined();
	});
});

describe('pressing a word', () => {
	it.each([
		[undefined, 2, { first: 2, last: 2 }],
		[{ first: 2, last: 2 }, 4, { first: 2, last: 4 }],
		[{ first: 2, last: 4 }, 1, { first: 1, last: 4 }],
		[{ first: 2, last: 4 }, 2, { first: 3, last: 4 }],
		[{ first: 2, last: 4 }, 4, { first: 2, last: 3 }],
		[{ first: 2, last: 4 }, 3, { first: 3, last: 3 }],
		[{ first: 2, last: 2 }, 2, undefined]
	])('turns %j, pressed at %d, into %j', (range, word, result) => {
		expect(pressed(range, word)).toEqual(result);
	});
});
