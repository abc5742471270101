import { describe, expect, it } from 'vitest';
import { shiftedAmounts } from '#core/cards/distractors/shift-number.ts';
import { shiftedTimes } from '#core/cards/distractors/shift-time.ts';
import { seededRandom } from '#core/shared/random.ts';

const amounts = (text: string) => shiftedAmounts(text, seededRandom('x'));
const times = (text: string, latest = 2024) => shiftedTimes(text, latest, seededRandom('x'));

describe('shiftedAmounts', () => {
	it.each([
		'7,200 kilometres (4,500 miles)',
		'80 km',
		'about 1,400',
		'35%',
		'4.8 million',
		'three',
		'twelve',
		'69,197',
		'7',
		'120 metres'
	])('offers at least three wrong amounts for %s, each written alike', (text) => {
		const found = amounts(text);
		expect(found.length).toBeGreaterThanOrEqual(3);
		expect(found).not.toContain(text);
		expect(new Set(found).size).toBe(found.length);
		const shape = (each: string) => each.replace(/[\d,.]+/g, '#').replace(/^[a-z]+$/, 'word');
		for (const each of found) expect(shape(each)).toBe(shape(text));
	});

	it('keeps the roundness of the number', () => {
		for (const each of amounts('7,200 km')) expect(each).toMatch(/^\d{1,2},?\d00 km$/);
		for (const each of amounts('4.8 million')) expect(each).toMatch(/^\d\.\d million$/);
	});

	it('offers no more than all of something', () => {
		const shares = (text: string) => amounts(text).map((each) => Number(/\d+/.exec(each)?.[0]));
		expect(Math.max(...shares('about 95%'))).toBeLessThanOrEqual(100);
		expect(Math.max(...shares('92 percent'))).toBeLessThanOrEqual(100);
		expect(Math.max(...shares('140%'))).toBeGreaterThan(100);
	});

	it('says more than one in the plural', () => {
		expect(amounts('one year')).toContain('two years');
		expect(amounts('three years')).not.toContain('one years');
	});

	it('has nothing to offer without a number', () => {
		expect(amounts('many')).toEqual([]);
	});
});

describe('shiftedTimes', () => {
	it.each([
		'1892',
		'12 May 2008',
		'May 12, 2008',
		'the early 19th century',
		'the 14th century',
		'the 1830s',
		'March 1890'
	])('offers at least three wrong times for %s', (text) => {
		const found = times(text);
		expect(new Set(found).size).toBeGreaterThanOrEqual(3);
		expect(found).not.toContain(text);
	});

	it('offers no time later than the document', () => {
		for (const each of times('2019', 2021)) expect(Number(each)).toBeLessThanOrEqual(2021);
	});

	it('writes ordinals right', () => {
		expect(times('the 13th century')).toEqual(
			expect.arrayContaining(['the 12th century', 'the 14th century', 'the 11th century'])
		);
		expect(times('the 2nd century')).toContain('the 1st century');
	});
});
