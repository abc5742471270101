import { describe, expect, it } from 'vitest';
import { findTimes } from '#core/facts/find-times.ts';
import type { Time } from '#core/facts/time.ts';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { documentOf } from '../../../fixtures/reading.ts';
import { tagger } from '../../../fixtures/tagger.ts';

function timesOf(text: string, published?: string): readonly Time[] {
	const document = { ...documentOf(text), ...(published === undefined ? {} : { published }) };
	return splitSentences(document, tagger).flatMap((sentence) => findTimes(sentence, document));
}

const inShort = ({ text, kind, iso, toIso, bound }: Time): string => {
	const range = toIso === undefined ? (iso ?? '') : `${iso ?? ''}..${toIso}`;
	return `${text} (${[kind, range, bound].filter((part) => part !== undefined && part !== '').join(' ')})`;
};

describe('times that are written out', () => {
	it.each([
		['It was signed on 12 May 2008.', '12 May 2008 (day 2008-05-12)'],
		['It was signed on May 12, 2008.', 'May 12, 2008 (day 2008-05-12)'],
		['It was signed on the 3rd of June 1815.', '3rd of June 1815 (day 1815-06-03)'],
		['It opened in March 2008.', 'March 2008 (month 2008-03)'],
		['It opened in late September 1831.', 'late September 1831 (month 1831-09)'],
		['In 1828 the war ended.', '1828 (year 1828)'],
		['The treaty (1828) ended it.', '1828 (year 1828)'],
		['They lost it in the 2020 war.', '2020 (year 2020)'],
		['His 1835 nocturne is known.', '1835 (year 1835)'],
		['It fell in 44 BC.', '44 BC (year -0044)'],
		['It burned in AD 79.', 'AD 79 (year 0079)'],
		['He was there from 2004 to 2009.', '2004 to 2009 (range 2004..2009)'],
		['He wrote it in 1829–32.', '1829–32 (range 1829..1832)'],
		[
			'It lasted from November 3 to December 11, 1918.',
			'November 3 to December 11, 1918 (range 1918-11-03..1918-12-11)'
		],
		['It grew in the 1890s.', 'the 1890s (decade 1890..1899)'],
		['It grew in the 19th century.', 'the 19th century (century 1801..1900)'],
		['It was lost in the early 19th century.', 'the early 19th century (century 1801..1834)'],
		[
			'It was lost in the second half of the twelfth century.',
			'the second half of the twelfth century (century 1151..1200)'
		],
		['It opened in the spring of 1834.', 'the spring of 1834 (period 1834)'],
		['At the end of 1836 he left.', 'the end of 1836 (period 1836)'],
		['It burned in 1874, 1876 and 1877.', '1874, 1876 and 1877 (years 1874..1877)'],
		['It was read between 1833 and 1841.', 'between 1833 and 1841 (range 1833..1841)'],
		['It fell between 264 and 241 BC.', 'between 264 and 241 BC (range -0264..-0241)'],
		['It fell in the 3rd century BC.', 'the 3rd century BC (century -0300..-0201)'],
		['It grew in the 1830s and 1840s.', 'the 1830s and 1840s (decade 1830..1849)'],
		['It grew about 13,000 BP.', '13,000 BP (period)'],
		['It died out some 4,000 years ago.', 'some 4,000 years ago (period)'],
		['It rose 20 million years ago.', '20 million years ago (period)'],
		['It was shut during World War II.', 'World War II (period)'],
		['They lived there in the Bronze Age.', 'Bronze Age (period)'],
		['It opened on Christmas Day 1834.', 'Christmas Day 1834 (day 1834-12-25)'],
		['He joined at the age of fifteen.', 'the age of fifteen (age)'],
		['She died aged 66.', '66 (age)'],
		['By 1835 it was full.', '1835 (year 1835 by)'],
		['Since the late 1990s it has stood there.', 'the late 1990s (decade 1990..1999 since)'],
		['Until 1919 it was shut.', '1919 (year 1919 until)'],
		['For 30 years it was shut.', '30 years (duration)'],
		['Three weeks later he left.', 'Three weeks later (relative)'],
		['In June Anna Holm left.', 'June (relative)'],
		['She left in July Karl said.', 'July (relative)']
	])('%s', (text, time) => {
		expect(timesOf(text).map(inShort)).toEqual([time]);
	});

	it('reads two figures with their years as two years', () => {
		expect(timesOf('It rose from 2,000 in 1900 to 20,000 in 1940.').map(inShort)).toEqual([
			'1900 (year 1900)',
			'1940 (year 1940)'
		]);
	});

	it('reads birth and death as two days', () => {
		expect(timesOf('Anna Holm (8 September 1841 – 1 May 1904) was a poet.').map(inShort)).toEqual([
			'8 September 1841 (day 1841-09-08)',
			'1 May 1904 (day 1904-05-01)'
		]);
	});
});

describe('times that need the day of the document', () => {
	it.each([
		['On Tuesday they met.', '2024-09-18', '2024-09-17'],
		['They met yesterday.', '2024-09-18', '2024-09-17'],
		['In June they left.', '2024-09', '2024-06'],
		['In November they left.', '2024-09', '2023-11'],
		['Earlier this month they left.', '2024-09', '2024-09'],
		['They left last year.', '2024', '2023'],
		['They left last month.', '2024-01-10', '2023-12'],
		['It began on August 10.', '2024-09-18', '2024-08-10'],
		['It began on December 30.', '2024-01-02', '2023-12-30'],
		['It will open on April 29.', '2011-04-12', '2011-04-29']
	])('%s (%s)', (text, published, iso) => {
		expect(timesOf(text, published)).toMatchObject([{ kind: 'relative', iso, inferred: true }]);
		expect(timesOf(text)[0]?.iso).toBeUndefined();
	});

	it('settles both ends of a range of days', () => {
		const [time] = timesOf('It will last from November 20 to December 11.', '2014-09-18');
		expect(time).toMatchObject({ kind: 'range', iso: '2014-11-20', toIso: '2014-12-11', inferred: true });
	});

	it.each([
		['On Tuesday they met.', '2024-09'],
		['It will open on Tuesday.', '2024-09-18'],
		['On the same day they met.', '2024-09-18'],
		['They met on May 12.', '2024-11-18']
	])('stays unsettled in %j of %s', (text, published) => {
		const [time] = timesOf(text, published);
		expect(time).toMatchObject({ kind: 'relative', inferred: false });
		expect(time?.iso).toBeUndefined();
	});
});

describe('words and numbers that are no times', () => {
	it.each([
		'She sat down with the king.',
		'It may rain, and they march on.',
		'About 2,000 people came.',
		'Some 1500 soldiers came.',
		'It is 1200 metres high.',
		'It cost 1900 dollars.',
		'The resolution 1325 was passed.',
		'He wrote of April Smith.',
		'The plays in August Wilson’s cycle are ten.',
		'It grew under the old law.',
		'He is a man of a great age.',
		'They chose a middle course.',
		'It was a day trip.',
		'The sun set in the west.',
		'Lund leads the Nordic Cities Index 2009 again.'
	])('%s', (text) => {
		expect(timesOf(text)).toEqual([]);
	});
});
