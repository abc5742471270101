import { describe, expect, it } from 'vitest';
import { hasEndlessWord } from '#ui/make/endless-word.ts';

describe('an endless word', () => {
	it('is found wherever it stands', () => {
		const endless = 'a'.repeat(20_001);
		expect(hasEndlessWord(endless)).toBe(true);
		expect(hasEndlessWord(`The picture is ${endless} as you see.`)).toBe(true);
	});

	it('is not found in a long text of words', () => {
		expect(hasEndlessWord('word '.repeat(100_000))).toBe(false);
		expect(hasEndlessWord(`${'a'.repeat(20_000)}\n${'a'.repeat(20_000)}`)).toBe(false);
		expect(hasEndlessWord('')).toBe(false);
	});
});
