import { describe, expect, it } from 'vitest';
import { intervalLabel } from '#core/schedule/interval-label.ts';

describe('an interval in words', () => {
	it.each([
		[{ minutes: 0 }, 'under 1 min'],
		[{ minutes: 1 }, '1 min'],
		[{ minutes: 10 }, '10 min'],
		[{ minutes: 60 }, '1 hour'],
		[{ minutes: 720 }, '12 hours'],
		[{ days: 1 }, '1 day'],
		[{ days: 6 }, '6 days'],
		[{ days: 59 }, '59 days'],
		[{ days: 60 }, '2 months'],
		[{ days: 364 }, '12 months'],
		[{ days: 365 }, '1 year'],
		[{ days: 511 }, '1.4 years'],
		[{ days: 36_500 }, '100 years']
	])('says %o as “%s”', (interval, label) => {
		expect(intervalLabel(interval)).toBe(label);
	});
});
