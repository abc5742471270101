import { describe, expect, it } from 'vitest';
import { findQuantities } from '#core/facts/find-quantities.ts';
import { findTimes } from '#core/facts/find-times.ts';
import type { Quantity } from '#core/facts/quantity.ts';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { documentOf } from '../../../fixtures/reading.ts';
import { tagger } from '../../../fixtures/tagger.ts';

function quantitiesOf(text: string): readonly Quantity[] {
	const document = documentOf(text);
	return splitSentences(document, tagger).flatMap((sentence) =>
		findQuantities(sentence, document, findTimes(sentence, document))
	);
}

const inShort = ({ text, value, upTo, unit }: Quantity): string =>
	`${text} = ${value}${upTo === undefined ? '' : `..${upTo}`} ${unit}`;

describe('amounts that are read', () => {
	it.each([
		['The road is 80 kilometres long.', '80 kilometres = 80 km'],
		['A 42-mile tunnel was dug.', '42-mile = 42 mi'],
		['The lake covers 4,500 square miles.', '4,500 square miles = 4500 mi2'],
		['The park has 12 sq km of forest.', '12 sq km = 12 km2'],
		['It weighs 3.5 tonnes.', '3.5 tonnes = 3.5 t'],
		['It moved at 3.1 kilometres per second.', '3.1 kilometres per second = 3.1 km/s'],
		['The wind reached 120 miles per hour.', '120 miles per hour = 120 mph'],
		['The water is at -5 °C or 25 °C.', '25 °C = 25 °C'],
		['It cost $4.5 million to build.', '$4.5 million = 4500000 USD'],
		['It cost NZ $ 26 million to build.', 'NZ $ 26 million = 26000000 NZD'],
		['They paid £5m for it.', '£5m = 5000000 GBP'],
		['They paid 422,000 euros in all.', '422,000 euros = 422000 EUR'],
		['About 35% of it burned.', '35% = 35 %'],
		['It was forty per cent.', 'forty per cent = 40 %'],
		['It went on for two hundred and ten years.', 'two hundred and ten years = 210 year'],
		['Fifty-five delegates came.', 'Fifty-five delegates = 55 delegate'],
		['Some 4.8 million people fled.', '4.8 million people = 4800000 people'],
		['He met three government ministers.', 'three government ministers = 3 minister'],
		['The island has a population of 600.', '600 = 600 people'],
		['The storm left 18,222 missing.', '18,222 = 18222 people'],
		['An army of four thousand came.', 'four thousand = 4000 people'],
		['Between 64 and 104 aftershocks were felt.', '64 and 104 aftershocks = 64..104 aftershock'],
		['It takes 9–18 days.', '9–18 days = 9..18 day'],
		['The slip was 6 ft 7 in.', '6 ft 7 in = 6.58333 ft'],
		['It was a quake of magnitude 6.5.', '6.5 = 6.5 magnitude'],
		['It was a 7.9-magnitude quake.', '7.9-magnitude = 7.9 magnitude'],
		['It cost $3–5 billion.', '$3–5 billion = 3000000000..5000000000 USD'],
		['It cost between $3 and $5 million.', '$3 and $5 million = 3000000..5000000 USD'],
		['They sold 2 to 3 million copies.', '2 to 3 million copies = 2000000..3000000 copy'],
		['It cost Rs 500 crore.', 'Rs 500 crore = 5000000000 INR'],
		['The town has 3 lakh voters.', '3 lakh voters = 300000 voter'],
		['It fell to −7 °C.', '−7 °C = -7 °C'],
		['It fell to minus 40 °C.', 'minus 40 °C = -40 °C'],
		['He weighed 200 pounds.', '200 pounds = 200 lb'],
		['The lake holds 23,600 km3 of water.', '23,600 km3 = 23600 km3'],
		['It lasted two hours and forty minutes.', 'two hours and forty minutes = 2 hour'],
		['It has a six-member jury.', 'six-member = 6 member'],
		['A crew of 40 sailed.', '40 = 40 people'],
		['He won 20 of the 40 seats.', '20 of the 40 seats = 20 seat'],
		['It was won three times.', 'three times = 3 time'],
		['About half a million people fled.', 'half a million people = 500000 people'],
		['One and a half million people fled.', 'One and a half million people = 1500000 people'],
		['A quarter of the pupils left.', 'A quarter = 0.25 share'],
		['Half of the houses burned.', 'Half = 0.5 share'],
		['One in five people fled.', 'One in five = 0.2 share'],
		['Nine out of ten pupils passed.', 'Nine out of ten = 0.9 share']
	])('%s', (text, quantity) => {
		expect(quantitiesOf(text).map(inShort)).toContain(quantity);
	});

	it('reads two figures of a change apart', () => {
		expect(quantitiesOf('Sales rose from $3 million to $5 million.').map(inShort)).toEqual([
			'$3 million = 3000000 USD',
			'$5 million = 5000000 USD'
		]);
	});

	it('joins an amount and its rendering in another unit', () => {
		expect(quantitiesOf('The 7,200-kilometer (4,500-mile) route is old.')).toMatchObject([
			{
				text: '7,200-kilometer (4,500-mile)',
				value: 7200,
				unit: 'km',
				alternative: { value: 4500, unit: 'mi', text: '4,500-mile' }
			}
		]);
	});

	it.each([
		['more than 40 castles', { bound: 'above', approximate: false }],
		['at least 40 castles', { bound: 'above', approximate: false }],
		['up to 40 castles', { bound: 'below', approximate: false }],
		['fewer than 40 castles', { bound: 'below', approximate: false }],
		['about 40 castles', { approximate: true }],
		['nearly 40 castles', { approximate: true }],
		['exactly 40 castles', { approximate: false }]
	])('knows how sure "%s" is', (words, expected) => {
		const [quantity] = quantitiesOf(`There are ${words} on it.`);
		expect(quantity).toMatchObject({ value: 40, ...expected });
		expect(quantity?.bound).toBe((expected as { bound?: string }).bound);
	});
});

describe('numbers that are no amounts', () => {
	it.each([
		'The treaty was signed in 1828.',
		'The 2008 earthquake was strong.',
		'It is No. 5 of the set.',
		'See chapter 3 and page 12.',
		'The resolution 1325 was passed.',
		'He took the 747 to Rome.',
		'It was the 19th century.',
		'On May 12 it rained.',
		'One of them left.',
		'Some 374 , 176 people were hurt.',
		'The rate was 3.5 per 1,000 births.',
		'Hundreds of people fled.',
		'It was half past nine.',
		'They left in one of the boats.',
		'Vostok 1 was launched.',
		'It began at 14:30 on a Monday.'
	])('%s', (text) => {
		expect(quantitiesOf(text)).toEqual([]);
	});
});
