import { describe, expect, it } from 'vitest';
import { checkEachGap, checkGaps } from '#core/reviews/check-gaps.ts';
import { checkMatch, mismatched } from '#core/reviews/check-match.ts';
import { checkOrder } from '#core/reviews/check-order.ts';
import type { Verdict } from '#core/reviews/verdict.ts';

describe('checking gaps that are asked together', () => {
	const three = { text: '____ met ____ in ____.', answer: 'Levitin … Ahmadian … Tehran', accept: [] };
	const two = { text: '____ flows to ____.', answer: 'Danube … the Black Sea', accept: [] };
	const same = { text: '____ is ____ is ____.', answer: 'Rose', accept: ['A rose'] };

	it.each<[object, string[], Verdict]>([
		[three, ['Levitin', 'Ahmadian', 'Tehran'], 'correct'],
		[three, ['levitin', 'ahmadian', 'TEHRAN'], 'correct'],
		[three, ['Levitin', 'Ahmadien', 'Tehran'], 'almost'],
		[three, ['Levitin', 'Shoigu', 'Tehran'], 'almost'],
		[three, ['Levitin', '', 'Tehran'], 'almost'],
		[three, ['Levitin', 'Shoigu', 'Baku'], 'wrong'],
		[three, ['Ahmadian', 'Levitin', 'Tehran'], 'wrong'],
		[three, [], 'wrong'],
		[two, ['Danube', 'Black Sea'], 'correct'],
		[two, ['Danube', 'Red Sea'], 'wrong'],
		[two, ['Danubr', 'Black Sea'], 'almost'],
		[same, ['rose'], 'correct'],
		[same, ['a rose'], 'correct']
	])('calls %o filled with %j %s', (card, given, verdict) => {
		expect(checkGaps(card as typeof three, given)).toBe(verdict);
	});

	it('tells each gap apart, and never cuts the words of a single one', () => {
		expect(checkEachGap(three, ['Levitin', 'Ahmadien', 'x'])).toEqual(['correct', 'almost', 'wrong']);
		const single = { text: 'He said: ____.', answer: 'to be … or not', accept: [] };
		expect(checkEachGap(single, ['to be or not'])).toEqual(['correct']);
	});
});

describe('checking an order', () => {
	const items = ['Gulistan', 'Turkmenchay', 'Versailles', 'Helsinki'];

	it.each<[string[], Verdict]>([
		[['Gulistan', 'Turkmenchay', 'Versailles', 'Helsinki'], 'correct'],
		[['Turkmenchay', 'Gulistan', 'Versailles', 'Helsinki'], 'almost'],
		[['Gulistan', 'Turkmenchay', 'Helsinki', 'Versailles'], 'almost'],
		[['Helsinki', 'Turkmenchay', 'Versailles', 'Gulistan'], 'wrong'],
		[['Turkmenchay', 'Gulistan', 'Helsinki', 'Versailles'], 'wrong'],
		[['Gulistan', 'Turkmenchay', 'Versailles'], 'wrong'],
		[['Gulistan', 'Gulistan', 'Versailles', 'Helsinki'], 'wrong'],
		[[], 'wrong']
	])('calls %j %s', (given, verdict) => {
		expect(checkOrder({ items }, given)).toBe(verdict);
	});

	it('forgives nothing where there are only three parts', () => {
		expect(checkOrder({ items: items.slice(0, 3) }, ['Turkmenchay', 'Gulistan', 'Versailles'])).toBe('wrong');
	});
});

describe('checking pairs', () => {
	const pairs = ['Armenia Yerevan', 'Georgia Tbilisi', 'Azerbaijan Baku', 'Iran Tehran'].map((pair) => {
		const [left = '', right = ''] = pair.split(' ');
		return { left, right };
	});
	const right = Object.fromEntries(pairs.map((pair) => [pair.left, pair.right]));

	it.each<[Record<string, string>, Verdict]>([
		[right, 'correct'],
		[{ ...right, Armenia: 'Baku', Azerbaijan: 'Yerevan' }, 'almost'],
		[{ ...right, Armenia: 'Ankara' }, 'almost'],
		[{ ...right, Armenia: 'Baku', Azerbaijan: 'Tbilisi', Georgia: 'Yerevan' }, 'wrong'],
		[{}, 'wrong']
	])('calls %o %s', (given, verdict) => {
		expect(checkMatch({ pairs }, given)).toBe(verdict);
	});

	it('forgives nothing where there are only three pairs', () => {
		const three = { pairs: pairs.slice(0, 3) };
		expect(checkMatch(three, { ...right, Armenia: 'Baku', Azerbaijan: 'Yerevan' })).toBe('wrong');
	});

	it('takes the same right side for two left sides', () => {
		const twins = [...pairs, { left: 'Persia', right: 'Tehran' }];
		expect(checkMatch({ pairs: twins }, { ...right, Persia: 'Tehran' })).toBe('correct');
		expect(mismatched({ pairs: twins }, right)).toEqual(['Persia']);
	});
});
