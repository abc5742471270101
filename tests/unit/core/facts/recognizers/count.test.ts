import { count } from '#core/facts/recognizers/count.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(count, {
	reads: [
		[
			'60 farmers, 12 sailors and three monks of Lund died in the war.',
			'noun=farmers value=60 what=died in the war',
			'noun=sailors value=12 what=died in the war',
			'noun=monks of Lund value=three what=died in the war'
		],
		[
			"Norway's worst quake in seven decades injured 8,340 people.",
			"thing=Norway's worst quake in seven decades noun=people value=8,340 what=injured"
		],
		['The Tana Canal has 34 numbered locks.', 'thing=Tana Canal noun=numbered locks value=34 what=has'],
		['Peru lost 400 ships in 1676.', 'thing=Peru noun=ships value=400 what=lost'],
		['About 40 ships were lost by Peru.', 'noun=ships value=About 40 what=were lost by Peru'],
		['In 1940 there were 20,000 miners in Narvik.', 'noun=miners value=20,000 what=were in Narvik'],
		['Some 200 people died in the Lund Fire.', 'noun=people value=Some 200 what=died in the Lund Fire'],
		['The Lund Fire left 200 people homeless.', 'thing=Lund Fire noun=people value=200 what=left homeless'],
		['The Lund Parliament has 150 seats.', 'thing=Lund Parliament noun=seats value=150 what=has'],
		[
			'The harbour of Bergen, with about 40 warehouses, burned down.',
			'thing=Bergen noun=warehouses value=about 40 what=had'
		],
		[
			'Norway sent an army of four thousand to Bergen.',
			'thing=Norway noun=people value=four thousand what=sent to Bergen'
		],
		[
			'Anna Holm painted 20 of the 40 houses in Bergen.',
			'thing=Anna Holm noun=of the 40 houses value=20 what=painted in Bergen'
		],
		[
			'Norway planned to build 12 bridges in Bergen.',
			'thing=Norway noun=bridges value=12 what=planned to build in Bergen'
		],
		[
			'Anna Holm led 20 horses across the Lund Bridge to prove that it was safe.',
			'thing=Anna Holm noun=horses value=20 what=led across the Lund Bridge'
		],
		[
			'Anna Holm sent 20 horses to Oslo to draw the trams.',
			'thing=Anna Holm noun=horses value=20 what=sent to Oslo to draw the trams'
		],
		['Oslo hosted the Winter Games four times.', 'thing=Oslo noun=times value=four what=hosted the Winter Games'],
		[
			'The number of miners in Oslo rose from 2,000 in 1900 to 20,000 in 1940.',
			'thing=the number of miners in Oslo noun=miners value=2,000 what=was',
			'thing=the number of miners in Oslo noun=miners value=20,000 what=rise'
		]
	],
	leaves: [
		'60 farmers, the mayor and three monks died in the war.',
		'Seven decades passed in peace.',
		'Peru did not lose 400 ships.',
		'Peru may lose 400 ships.',
		'They lost 400 ships.',
		'The ship lost 40 men.',
		'The two brothers left Peru.',
		'Anna Holm knew some of the 40 houses.',
		'Anna Holm wrote a letter in which she named 40 ships.',
		'Peru did three things.',
		'The army from Peru took two steps.',
		'The vote was 41 votes to 27 in Oslo.',
		'Hundreds of people left Peru.',
		'In Chapter 40 Peru fell.',
		'Anna Holm lost 400 kroner.'
	],
	where: [
		['About 40 ships were lost by Peru.', 'value', '40 ships'],
		['Peru lost 400 ships in 1676.', 'thing', 'Peru']
	]
});
