import { describe, expect, it } from 'vitest';
import { tokenize } from '#core/sentences/tokenize.ts';

const wordsOf = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('the words and marks of plain text', () => {
	it.each([
		['They left, and she cannot, or Cannot, go.', 'They|left|,|and|she|can|not|,|or|Can|not|,|go|.'],
		['re-elect the co-op, pre-war', 're-elect|the|co-op|,|pre-war'],
		['www now, http too', 'www|now|,|http|too'],
		['See www.example.org, or mail a.b@example.org today', 'See|www.example.org|,|or|mail|a.b@example.org|today'],
		['Dr. Holm, Ph.D., of the U.S. and Co. left', 'Dr.|Holm|,|Ph.D.|,|of|the|U.S.|and|Co.|left'],
		["Novak's cat can't, O'Hara cafe\u0301, naïve", "Novak|'s|cat|ca|n't|,|O'Hara|cafe\u0301|,|naïve"],
		['3km of 2nd, A4 paper x2', '3|km|of|2nd|,|A4|paper|x2'],
		[`${'a'.repeat(90)} b`, `${'a'.repeat(80)}|${'a'.repeat(10)}|b`]
	])('%s', (text, words) => {
		expect(wordsOf(text).join('|')).toBe(words);
	});
});
