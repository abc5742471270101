import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTyped } from '#core/reviews/check-typed.ts';

const card = (answer: string, ...accept: string[]) => ({ answer, accept });

describe('checking a typed answer', { timeout: 60_000 }, () => {
	it.each([
		['Gulistan', 'gulistan'],
		['Gulistan', '  GULISTAN. '],
		['Gülistan', 'Gulistan'],
		['Gulistan', 'Gülistān'],
		['the Treaty of Gulistan', 'Treaty of Gulistan'],
		['Treaty of Gulistan', 'The treaty of Gulistan'],
		['Iran’s council', "Iran's council"],
		['Turkmen-chay', 'Turkmenchay'],
		['Turkmenchay', 'turkmen chay'],
		['**Rasht**–Astara', 'Rasht-Astara'],
		['Tehran (Iran)', 'Tehran'],
		['Tehran (Iran)', 'tehran iran'],
		['Straße', 'strasse'],
		['Łódź', 'Lodz'],
		['Sweden & Norway', 'Sweden and Norway'],
		['three', '3'],
		['7,200', '7200'],
		['ﬁnland', 'Finland'],
		['C++', 'c++'],
		['!', '!'],
		['東京', '東京'],
		['Москва', 'москва']
	])('takes %j for %j', (answer, given) => {
		expect(checkTyped(card(answer), given)).toBe('correct');
	});

	it('takes anything that the card accepts', () => {
		expect(
			checkTyped(card('CSTO', 'Collective Security Treaty Organization'), 'collective security treaty organization')
		).toBe('correct');
	});

	it.each([
		['Gulistan', 'Gulistam'],
		['Gulistan', 'Guilstan'],
		['Turkmenchay', 'Turkmanchai'],
		['Ali Akbar Ahmadian', 'Ali Akbar Ahmedian'],
		['Treaty of 1828', 'Traety of 1828']
	])('finds %j almost answered by %j', (answer, given) => {
		expect(checkTyped(card(answer), given)).toBe('almost');
	});

	it.each([
		['Iran', 'Iraq'],
		['1828', '1829'],
		['Treaty of 1828', 'Treaty of 1829'],
		['Treaty of 1828', 'Treaty of 1282'],
		['north', 'south'],
		['Gulistan', ''],
		['Gulistan', '   '],
		['Gulistan', 'Turkmenchay'],
		['Gulistan', '?'],
		['C', 'C++'],
		['(unknown)', 'known'],
		['東京', '京都']
	])('refuses for %j the answer %j', (answer, given) => {
		expect(checkTyped(card(answer), given)).toBe('wrong');
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
		['Gulistan', { typos: 1 }, 'Gulystam', 'wrong']
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

	it('compares only the beginning of a pasted book', () => {
		const book = '(a'.repeat(500_000);
		expect(checkTyped(card('Gulistan', book), book)).toBe('correct');
		expect(checkTyped(card('Gulistan'), '\u0301'.repeat(1_000_000))).toBe('wrong');
		expect(checkTyped(card('\ufdfa'.repeat(1_000)), '\ufdfa'.repeat(999_999))).toBe('correct');
	});
});
