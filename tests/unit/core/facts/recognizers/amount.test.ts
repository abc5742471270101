import { amount } from '#core/facts/recognizers/amount.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(amount, {
	reads: [
		[
			'Anna Holm went to Norway for one year to study.',
			'thing=Anna Holm noun=years value=one year what=went to Norway to study'
		],
		['The Lund Bridge cost $4.5 million.', 'thing=Lund Bridge noun=money value=$4.5 million what=cost'],
		[
			'The Lund Bridge was built at a cost of 3 million euros.',
			'thing=Lund Bridge noun=money value=3 million euros what=was built'
		],
		[
			'The Lund Company paid 3 million euros for the Varde Tower.',
			'thing=Lund Company noun=money value=3 million euros what=paid for the Varde Tower'
		],
		[
			'The Lund Company reported revenue of $3 billion in 2015.',
			'thing=Lund Company noun=money value=$3 billion what=reported'
		],
		['Two thirds of the pupils in Peru are girls.', 'noun=share value=Two thirds what=in Peru are girls'],
		[
			'One in five pupils in Peru fail the final exam.',
			'noun=share value=One in five what=in Peru fail the final exam'
		],
		['Peru exported 50,000 tonnes of wheat in 1990.', 'thing=Peru noun=tonnes value=50,000 tonnes what=exported'],
		['Anna Holm ruled Peru for 24 years.', 'thing=Anna Holm noun=years value=24 years what=ruled Peru'],
		['Anna Holm walked 40 km to Bergen.', 'thing=Anna Holm noun=kilometres value=40 km what=walked to Bergen'],
		[
			'Exports from Peru rose by 12 percent in 1990.',
			'thing=exports from Peru noun=percentage value=12 percent what=rose'
		],
		['Prices in Oslo rose from 45% to 52% in 1990.', 'thing=prices in Oslo noun=percentage value=52% what=rise'],
		['Oslo is six hours ahead of Peru.', 'thing=Oslo noun=hours value=six hours what=is']
	],
	leaves: [
		'There is a 50% discount for holders of a Lund pass.',
		'The Lund Bridge did not cost $4.5 million.',
		'The Lund Bridge may cost $4.5 million.',
		'It cost $4.5 million.',
		'The Lund Bridge cost a fortune.',
		'The inn lies 11 km northwest of Bergen.',
		'The Lund Army fell 41 km from Bergen.',
		'Oslo lies 40 km from Bergen.',
		'Anna Holm waited for 24 years.',
		'Anna Holm left after 24 years.',
		'At 35 percent the tax was high.',
		'The law of 1990 was passed.',
		'The rate in Peru was 3.5 per 1,000 births.'
	],
	where: [
		['The Lund Bridge cost $4.5 million.', 'value', '$4.5 million'],
		['Prices in Oslo rose from 45% to 52% in 1990.', 'value', '52%']
	]
});
