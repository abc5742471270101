import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTyped } from '#core/reviews/check-typed.ts';
import { TYPED_ANSWERS } from './typed-answers.ts';

const card = (answer: string, ...accept: string[]) => ({ answer, accept });

describe('checking a typed answer', { timeout: 60_000 }, () => {
	it.each(TYPED_ANSWERS.map((row) => [...row]))('%j answered by %j is %s', (answer, given, verdict, ...accept) => {
		expect(checkTyped(card(answer, ...accept), given)).toBe(verdict);
	});

	it('is judged in more than 150 ways, a third of them wrong', () => {
		expect(TYPED_ANSWERS.length).toBeGreaterThanOrEqual(150);
		const wrong = TYPED_ANSWERS.filter(([, , verdict]) => verdict === 'wrong').length;
		expect(wrong / TYPED_ANSWERS.length).toBeGreaterThan(0.3);
		expect(new Set(TYPED_ANSWERS.map(([answer, given]) => `${answer}\n${given}`)).size).toBe(TYPED_ANSWERS.length);
	});

	it.each([
		['Au', { case: 'exact' }, 'au', 'wrong'],
		['Au', { case: 'exact' }, 'Au', 'correct'],
		['Café Central', { accents: 'exact' }, 'cafe central', 'almost'],
		['élève', { accents: 'exact', typos: 0 }, 'eleve', 'wrong'],
		['élève', { accents: 'exact', typos: 0 }, 'e\u0301le\u0300ve', 'correct'],
		['co-operate', { punctuation: 'exact', typos: 0 }, 'cooperate', 'wrong'],
		['co-operate', { punctuation: 'exact', typos: 0 }, 'Co-operate', 'correct'],
		['The Hague', { articles: 'exact', typos: 0 }, 'Hague', 'wrong'],
		['The Hague', { typos: 0 }, 'Hague', 'correct'],
		['Gulistan', { typos: 0 }, 'Gulistam', 'wrong'],
		['Gulistan', { typos: 2 }, 'Gulystam', 'almost'],
		['Gulistan', { typos: 1 }, 'Gulystam', 'wrong'],
		['Köln', { accents: 'exact', typos: 0 }, 'Koeln', 'wrong'],
		['Igor Levitin', { typos: 0 }, 'Levitin', 'wrong']
	] as const)('checks %j as strictly as %o says: %j is %s', (answer, typing, given, verdict) => {
		expect(checkTyped({ ...card(answer), typing }, given)).toBe(verdict);
	});

	it('accepts every answer for itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (answer) => {
				fc.pre(answer.trim() !== '');
				expect(checkTyped(card(answer), answer)).toBe('correct');
			})
		);
	});

	it('judges anything at all, in good time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (answer, given) => {
				expect(['correct', 'almost', 'wrong']).toContain(checkTyped(card(answer), given));
			})
		);
	});

	it('compares only the beginning of a pasted book', () => {
		const book = '(a'.repeat(500_000);
		expect(checkTyped(card('Gulistan', book), book)).toBe('correct');
		expect(checkTyped(card('Gulistan'), 'x'.repeat(10_000))).toBe('wrong');
		expect(checkTyped(card('Gulistan'), '\u0301'.repeat(1_000_000))).toBe('wrong');
		expect(checkTyped(card('\ufdfa'.repeat(1_000)), '\ufdfa'.repeat(999_999))).toBe('correct');
		expect(checkTyped(card('28 June 1919'), '1'.repeat(1_000_000))).toBe('wrong');
		expect(checkTyped(card('Gulistan'), '🙂'.repeat(100_000))).toBe('wrong');
	});
});
