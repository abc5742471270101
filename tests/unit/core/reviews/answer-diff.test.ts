import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDiff } from '#core/reviews/answer-diff.ts';

/** `Gulista+n-m`: `+` before what was missing, `-` before what was too much. */
const shown = (given: string, answer: string): string | undefined =>
	answerDiff(given, answer)
		?.map(({ text, kind }) => (kind === 'same' ? text : `${kind === 'missing' ? '+' : '-'}${text}/`))
		.join('');

describe('what was written beside the answer', () => {
	it.each([
		['Gulistan', 'Gulistan', 'Gulistan'],
		['gulistan', 'Gülistan', 'Gülistan'],
		['Gulistam', 'Gulistan', 'Gulista-m/+n/'],
		['Gulista', 'Gulistan', 'Gulista+n/'],
		['Gullistan', 'Gulistan', 'Gul-l/istan'],
		['Missisipi', 'Mississippi', 'Missis+s/ip+p/i'],
		['Ali Akbar Ahmedian', 'Ali Akbar Ahmadian', 'Ali Akbar Ahm-e/+a/dian'],
		['Levitin', 'Igor Levitin', '+Igor /Levitin']
	])('%j for %j', (given, answer, marked) => {
		expect(shown(given, answer)).toBe(marked);
	});

	it('is not marked where the two have little in common, or where nobody would read it', () => {
		expect(answerDiff('somebody', 'Igor Levitin')).toBeUndefined();
		expect(answerDiff('', 'Gulistan')).toBeUndefined();
		expect(answerDiff('x'.repeat(10_000), 'x'.repeat(10_000))).toBeUndefined();
	});

	it('says the whole answer and the whole of what was written, whatever they are', () => {
		const words = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 });
		fc.assert(
			fc.property(words, fc.nat(39), fc.string({ maxLength: 2 }), (answer, at, slip) => {
				const letters = Array.from(answer);
				const given = [...letters.slice(0, at), slip, ...letters.slice(at + 1)].join('');
				const pieces = answerDiff(given, answer);
				if (pieces === undefined) return;
				const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text);
				expect(without('extra').join('')).toBe(answer.trim());
				expect(Array.from(without('missing').join(''))).toHaveLength(Array.from(given.trim()).length);
			})
		);
	});
});
