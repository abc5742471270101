import { describe, expect, it } from 'vitest';
import { checkNumber } from '#core/reviews/check-number.ts';

const route = { value: 7_200, unit: 'km', tolerance: 0 };
const treaty = { value: 1828, unit: '', tolerance: 0 };
const height = { value: 8_848.86, unit: 'm', tolerance: 5 };
const rate = { value: 7.2, unit: '%', tolerance: 0.05 };
const cold = { value: -40, unit: '°C', tolerance: 0.5 };

describe('checking a number', () => {
	it.each([
		[route, '7200'],
		[route, '7,200'],
		[route, '7 200'],
		[route, '7.200'],
		[route, '7\u202f200'],
		[route, "7'200"],
		[route, '7200 km'],
		[route, '7,200km'],
		[route, 'about 7,200 kilometres'],
		[route, '7200 long'],
		[route, '7.2 thousand km'],
		[route, '7,200,000 m'],
		[route, '4,500 miles'],
		[route, '4500 mi'],
		[route, '۷۲۰۰'],
		[route, '۷٬۲۰۰ km'],
		[route, '٧٢٠٠ km'],
		[route, '7,200 Kilometers'],
		[rate, '۷٫۲'],
		[rate, '٧٫٢٪'],
		[{ value: 4_500, unit: 'miles', tolerance: 50 }, '7,240 km'],
		[{ value: 100, unit: 'km/h', tolerance: 0 }, '62 mph'],
		[{ value: 20, unit: 'knots', tolerance: 0 }, '37 km/h'],
		[{ value: 1, unit: 'hectare', tolerance: 0 }, '10,000 m²'],
		[{ value: 90, unit: 'minutes', tolerance: 0 }, '1.5 hours'],
		[{ value: 2, unit: 'tonnes', tolerance: 0 }, '2000 kg'],
		[{ value: 5, unit: 'feet', tolerance: 0 }, '1.52 m'],
		[treaty, '1828'],
		[treaty, 'in 1828'],
		[treaty, '1828.'],
		[height, '8848'],
		[height, '8,848.86 m'],
		[height, '8.848,86'],
		[height, '29,032 ft'],
		[rate, '7.2'],
		[rate, '7,2 %'],
		[rate, '7.2 per cent'],
		[cold, '-40'],
		[cold, '−40 °C'],
		[cold, '-40 °F'],
		[{ value: 2_500_000, unit: 'USD', tolerance: 0 }, '$2.5 million'],
		[{ value: 3, unit: 'minister', tolerance: 0 }, '3 ministers'],
		[{ value: 20, unit: 'km2', tolerance: 0 }, '20 km²'],
		[{ value: 0.1 + 0.2, unit: '', tolerance: 0 }, '0.3'],
		[{ value: 0, unit: '', tolerance: 0 }, '0']
	])('takes for %o the answer %j', (card, given) => {
		expect(checkNumber(card, given)).toBe('correct');
	});

	it.each([
		[route, '7,200 miles'],
		[route, '۷۲۰۰ miles'],
		[route, '7200 kg'],
		[height, '8857']
	])('finds for %o almost right %j', (card, given) => {
		expect(checkNumber(card, given)).toBe('almost');
	});

	it.each([
		[route, ''],
		[route, 'far'],
		[route, '🙂'],
		[route, '۷۳۰۰'],
		[route, '4,600 miles'],
		[{ value: 4_500, unit: 'miles', tolerance: 0 }, '4,000 km'],
		[route, '7300'],
		[route, '72'],
		[route, '-7200'],
		[route, '4,000 miles'],
		[route, '7.2'],
		[treaty, '1829'],
		[treaty, '18'],
		[height, '8900'],
		[rate, '72'],
		[cold, '40'],
		[{ value: 7.2, unit: '', tolerance: 0 }, '7200']
	])('refuses for %o the answer %j', (card, given) => {
		expect(checkNumber(card, given)).toBe('wrong');
	});

	it('does not hang on a million figures', () => {
		for (const text of ['1,'.repeat(500_000), ' '.repeat(1_000_000), '-'.repeat(1_000_000), '$ '.repeat(500_000)])
			expect(checkNumber(treaty, text)).toBe('wrong');
	});
});
