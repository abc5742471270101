import { describe, expect, it } from 'vitest';
import { link } from '#core/facts/recognizers/link.ts';
import { factsOf } from '../../../../fixtures/reading.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(link, {
	reads: [
		['The Tana Canal links the North Sea at Lund to the Baltic Sea.', 'route=Tana Canal from=North Sea to=Baltic Sea'],
		['The Tana Corridor links Kenya to Ethiopia.', 'route=Tana Corridor from=Kenya to=Ethiopia'],
		['The Oresund Bridge connects Sweden with Denmark.', 'route=Oresund Bridge from=Sweden to=Denmark'],
		[
			'They closed the Tana Corridor, the route which connects Kenya to Ethiopia.',
			'route=Tana Corridor from=Kenya to=Ethiopia'
		],
		[
			'The Tana Corridor seeks to link mainland Spain to its exclave, Llivia.',
			'route=Tana Corridor from=mainland Spain to=Llivia'
		]
	],
	leaves: [
		'The Tana Corridor does not link Kenya to Ethiopia.',
		'Anna Novak links Kenya to Ethiopia in her book.',
		'The Tana Corridor links the villages.',
		'The link between Kenya and Ethiopia is old.'
	],
	where: [['The Tana Corridor links Kenya to Ethiopia.', 'to', 'Ethiopia']]
});

describe('a planned link', () => {
	it('is marked as not yet real', () => {
		expect(factsOf(link, 'The Tana Corridor would link Kenya to Ethiopia.')[0]?.modal).toBe(true);
	});
});
