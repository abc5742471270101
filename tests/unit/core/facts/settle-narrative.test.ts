import { describe, expect, it } from 'vitest';
import { read } from '../../../fixtures/reading.ts';

/** The last time of a text, as exactly as it could be settled. */
function lastOf(text: string, title?: string): string {
	const time = read(text, title)
		.views.flatMap(({ times }) => times)
		.at(-1);
	return time?.iso ?? 'unsettled';
}

describe('times that a narrative settles', () => {
	it.each([
		['In January 1835 the army met. In June it marched on Oslo.', '1835-06'],
		['In 1835 the army met.\nIn June it marched.', '1835-06'],
		['On 3 May 1645 the siege began. On May 9 the town fell.', '1645-05-09'],
		['The siege began on 3 May 1645. Five days later the town fell.', '1645-05-08'],
		['On 30 December 1645 the siege began. Three days later the town fell.', '1646-01-02'],
		['In 1805 the fleet won. The following year it was sold.', '1806'],
		['In 1805 the fleet won. Two years later it was sold.', '1807'],
		['In 1805 the fleet won. The same year it was sold.', '1805'],
		['In 1805 the fleet won. The previous year it had lost.', '1804']
	])('%s', (text, iso) => {
		expect(lastOf(text)).toBe(iso);
	});

	it('takes the year that names the event in the title', () => {
		expect(lastOf('On May 12 the shaking began.', '2008 Ostra earthquake')).toBe('2008-05-12');
	});

	it.each([
		['the month lies before the one reached', 'The army met in June 1835. In March it won.'],
		['the day lies before the one reached', 'On 30 December 1645 the siege began. On January 9 the town fell.'],
		['the year is four sentences back', 'The army met in 1835. It grew. It marched. It won. In June it left.'],
		['a new paragraph has gone on', 'The army met in 1835.\nIt was strong. In June it marched.'],
		['the year only describes a noun', 'In the 1830 war the army won. In June it marched.'],
		['the year is a limit', 'The army had met before 1835. In June it marched.'],
		['days are counted from a year', 'In 1645 the siege began. Three days later the town fell.'],
		['the count is vague', 'In 1645 the siege began. A few years later the town fell.'],
		['the next day follows a year', 'Holm left Oslo in 1805. The next day it rained.'],
		['it is quoted', 'Holm said: "In 1835 we met. In June we marched."'],
		['no year is told', 'On May 12 the shaking began.']
	])('stay open where %s', (_, text) => {
		expect(lastOf(text)).toBe('unsettled');
	});

	it('stay open where the text has told of another year than its title', () => {
		const text = 'In 1990 a dam was built. On May 12 the shaking began.';
		expect(lastOf(text, '2008 Ostra earthquake')).toBe('unsettled');
	});
});

describe('events that tell a time', () => {
	it.each([
		['Anna Holm left Peru during the Battle of Lund.', 'the Battle of Lund'],
		['Anna Holm left Peru before the Battle of Lund.', 'the Battle of Lund before'],
		['Since the Lund Revolution Anna Holm has lived in Peru.', 'Lund Revolution since']
	])('%s', (text, expected) => {
		const times = read(text).views.flatMap((view) => view.times);
		expect(times.map(({ text: words, bound }) => [words, bound].join(' ').trim())).toEqual([expected]);
	});

	it.each([
		'The Battle of Lund was lost.',
		'Anna Holm spoke of the Battle of Lund.',
		'Anna Holm left during the night.'
	])('not in %j', (text) => {
		expect(read(text).views.flatMap((view) => view.times)).toEqual([]);
	});
});
