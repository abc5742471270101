import { describe, expect, it } from 'vitest';
import { clauseTime } from '#core/facts/clause-time.ts';
import { read } from '../../../fixtures/reading.ts';

/** Each clause's verb with the time that dates it: "won 1874", "moved" for one without. */
function dated(text: string): readonly string[] {
	return read(text).views.flatMap((view) =>
		view.clauses.map((clause) => {
			const verb = view.sentence.tokens[clause.verb.head]?.text ?? '';
			return [verb, clauseTime(view, clause)?.text].filter((part) => part !== undefined).join(' ');
		})
	);
}

describe('the time of a clause', () => {
	it.each([
		['In 1874 Anna Holm won the prize.', ['won 1874']],
		['Anna Holm won the prize in 1874.', ['won 1874']],
		['Anna Holm, in 1874, won the prize.', ['won 1874']],
		['In 1990, aged 24, Anna Holm moved to Oslo.', ['moved 1990']],
		['At the age of 24, Anna Holm moved to Oslo.', ['moved the age of 24']],
		['Since 1988 Anna Holm has lived in Oslo.', ['lived 1988']],
		['Between 1990 and 1998 Anna Holm lived in Oslo.', ['lived Between 1990 and 1998']],
		['Anna Holm lived in Oslo from 1990 to 1998.', ['lived 1990 to 1998']]
	])('is its own in %j', (text, expected) => {
		expect(dated(text)).toEqual(expected);
	});

	it.each([
		['In 1874 Anna Holm won the prize and moved to Oslo.', ['won 1874', 'moved 1874']],
		['In 1874 Anna Holm won the prize and later moved to Oslo.', ['won 1874', 'moved']],
		['Anna Holm won the prize in 1874 and moved to Oslo in 1880.', ['won 1874', 'moved 1880']],
		['Anna Holm won the prize, and in 1874 she moved to Oslo.', ['won', 'moved 1874']],
		['In 1832 the act was passed; three years later it was repealed.', ['passed 1832', 'repealed three years later']],
		['The mill was in use until 1919, when the bridge was completed.', ['was 1919', 'completed 1919']],
		['The ship was lost when it exploded on 28 January 1986.', ['lost 28 January 1986', 'exploded 28 January 1986']],
		['Anna Holm said in 1990 that she had moved to Oslo.', ['said 1990', 'moved']],
		['A storm struck Oslo, killing seven people, in 1990.', ['struck 1990', 'killing']],
		[
			'On 31 March 1866 a fleet shelled Oslo, and on 16 August 1906 a storm struck Oslo and killed many.',
			['killed 16 August 1906', 'shelled 31 March 1866', 'struck 16 August 1906']
		],
		[
			'At the age of 21 Anna Holm joined the Lund Museum, where she worked for six years.',
			['joined the age of 21', 'worked']
		],
		['In 1940 Anna Holm entered the school in Lund, where she studied law.', ['entered 1940', 'studied']],
		['In 1940 Anna Holm entered the school in Lund, where she won a prize.', ['entered 1940', 'won 1940']],
		['Anna Holm, who moved to Oslo in 1990, now paints.', ['moved 1990', 'paints']]
	])('is shared or not among the clauses of %j', (text, expected) => {
		expect(dated(text).toSorted()).toEqual(expected.toSorted());
	});

	it.each([
		'Anna Holm won the prize in the 1874 contest.',
		'Anna Holm won the prize (1874).',
		'Anna Holm painted Oslo before 1874.',
		'The laws of 1874 helped Anna Holm.',
		'The 1990 storm struck Oslo.',
		'After the death of Karl Brand in 1890, Anna Holm left Oslo.',
		'For 30 years Anna Holm lived in Oslo.'
	])('is none in %j', (text) => {
		expect(dated(text)).toEqual([expect.not.stringMatching(/\d/u)]);
	});
});
