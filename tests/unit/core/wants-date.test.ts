import { describe, expect, it } from 'vitest';
import type { Made } from '#core/made.ts';
import { wantsDate } from '#core/wants-date.ts';
import { madeOf } from '../ui/make/made-of.ts';

const text = (sentences: number): string => Array.from({ length: sentences }, (_, at) => `Day ${at} came.`).join(' ');
const dated = (made: Made): Made => ({ ...made, document: { ...made.document, published: '2024-09-17' } });

describe('wantsDate', () => {
	it('is true of a text without a date and with hardly a card', () => {
		expect(wantsDate(madeOf(text(25), []))).toBe(true);
		expect(wantsDate(madeOf(text(25), ['Day 3 came.']))).toBe(true);
	});

	it('is false of a text that has its date, gave its cards, or is but a few sentences', () => {
		expect(wantsDate(dated(madeOf(text(25), [])))).toBe(false);
		expect(wantsDate(madeOf(text(20), ['Day 3 came.', 'Day 4 came.']))).toBe(false);
		expect(wantsDate(madeOf(text(4), []))).toBe(false);
	});
});
