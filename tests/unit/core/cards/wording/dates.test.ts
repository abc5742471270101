import { describe, expect, it } from 'vitest';
import { askWhen, timeInWords, whenPhrase } from '#core/cards/wording/dates.ts';
import type { Time } from '#core/facts/time.ts';

const time = (text: string, kind: Time['kind'], iso?: string): Time => ({
	text,
	kind,
	span: { start: 0, end: text.length },
	inferred: false,
	...(iso !== undefined && { iso })
});

describe('whenPhrase', () => {
	it.each([
		[time('1892', 'year', '1892'), 'in 1892'],
		[time('in 1892', 'year', '1892'), 'in 1892'],
		[time('12 May 2008', 'day', '2008-05-12'), 'on 12 May 2008'],
		[time('May 12, 2008', 'day', '2008-05-12'), 'on May 12, 2008'],
		[time('May 12', 'day', '2008-05-12'), 'on May 12, 2008'],
		[time('March 1890', 'month', '1890-03'), 'in March 1890'],
		[time('the early 19th century', 'century', '18'), 'in the early 19th century'],
		[time('the 1830s', 'decade', '183'), 'in the 1830s'],
		[time('between 1833 and 1841', 'range', '1833'), 'between 1833 and 1841'],
		[time('by 1835', 'year', '1835'), 'by 1835'],
		[time('on Tuesday', 'relative', '2024-09'), 'on September 2024'.replace('on ', 'in ')]
	])('says %o so that it stands alone', (given, words) => {
		expect(whenPhrase(given)).toBe(words);
	});

	it.each([
		time('on Tuesday', 'relative'),
		time('the same day', 'relative'),
		time('for 30 years', 'duration'),
		time('the spring', 'period'),
		time('May 12', 'day')
	])('leaves %o out, which means nothing by itself', (given) => {
		expect(whenPhrase(given)).toBeUndefined();
		expect(timeInWords(given)).toBeUndefined();
	});
});

describe('askWhen', () => {
	it.each([
		[time('1892', 'year', '1892'), 'In which year'],
		[time('12 May 2008', 'day', '2008-05-12'), 'On which date'],
		[time('the 19th century', 'century'), 'In which century'],
		[time('the early 19th century', 'century'), 'In which period'],
		[time('the 1830s', 'decade'), 'In which decade']
	])('asks for %o by its kind', (given, words) => {
		expect(askWhen(given)).toBe(words);
	});
});
