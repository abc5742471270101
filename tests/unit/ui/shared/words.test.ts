import { describe, expect, it } from 'vitest';
import { counted, inFigures, inWords, listed, sentence } from '#ui/shared/words.ts';

describe('numbers in words', () => {
	it.each([
		[0, 'no'],
		[1, 'one'],
		[12, 'twelve'],
		[20, 'twenty'],
		[24, 'twenty-four'],
		[99, 'ninety-nine']
	])('says %i as %s', (count, words) => {
		expect(inWords(count)).toBe(words);
	});

	it('leaves large and broken numbers in figures', () => {
		expect([100, 1200, 2.5, -3].map(inWords)).toEqual(['100', '1,200', '2.5', '-3']);
	});

	it('groups figures', () => {
		expect([7, 999, 1000, 60_014, 1_234_567].map(inFigures)).toEqual(['7', '999', '1,000', '60,014', '1,234,567']);
	});

	it('counts one thing and many things', () => {
		expect([1, 3, 0].map((count) => counted(count, 'card'))).toEqual(['one card', 'three cards', 'no cards']);
		expect(counted(2, 'memory', 'memories')).toBe('two memories');
	});

	it('begins a sentence with a capital and joins a list as speech does', () => {
		expect(sentence('twenty-four cards are due')).toBe('Twenty-four cards are due');
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
	});
});
