import { describe, expect, it } from 'vitest';
import { checkChoice } from '#core/reviews/check-choice.ts';

describe('checking a choice', () => {
	it.each([
		[['Iran'], ['Iran'], 'correct'],
		[['Iran'], ['Iraq'], 'wrong'],
		[['Iran'], [], 'wrong'],
		[['Iran'], ['Iran', 'Iraq'], 'wrong'],
		[['Iran', 'India'], ['India', 'Iran'], 'correct'],
		[['Iran', 'India'], ['India'], 'almost'],
		[['Iran', 'India'], ['India', 'Iraq'], 'wrong']
	])('judges for %j the choice %j as %s', (answers, chosen, verdict) => {
		expect(checkChoice({ answers }, chosen)).toBe(verdict);
	});
});
