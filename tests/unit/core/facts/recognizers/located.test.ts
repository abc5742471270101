import { located } from '#core/facts/recognizers/located.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(located, {
	reads: [
		['The Tana Canal is a freshwater canal in the German state of Hesse.', 'thing=Tana Canal place=Hesse'],
		['Botswana is a landlocked country in Southern Africa.', 'thing=Botswana place=Southern Africa'],
		['She taught at the Bergen Academy in Norway.', 'thing=Bergen Academy place=Norway'],
		['They met in Igdir in Turkey.', 'thing=Igdir place=Turkey'],
		['The Harbour Museum (HM) in Lisbon opened.', 'thing=Harbour Museum place=Lisbon'],
		['Lake Tuz lies in Turkey.', 'thing=Lake Tuz place=Turkey'],
		['The Lund Museum is located near Bergen.', 'thing=Lund Museum place=Bergen'],
		['The Lund Company is based in Bergen.', 'thing=Lund Company place=Bergen'],
		['Bergen is home to the Lund Museum.', 'thing=Lund Museum place=Bergen'],
		['The Lund Museum stands on the Varde River.', 'thing=Lund Museum place=Varde River']
	],
	leaves: [
		'The Tana Canal was a canal in Norway.',
		'The Lund Company is a leader of trade in Norway.',
		'Anna Novak lives in Norway.',
		'The Saltpetre War in Peru began.',
		'Ships call at Oslo, Bergen and Narvik.',
		'Lake Tuz is not in Peru.',
		'Bergen is home to many people.',
		'The Lund Company is based on trust.',
		'London in England is large.',
		'National Scenic Reserves in New Zealand are many.'
	],
	where: [['The Harbour Museum (HM) in Lisbon opened.', 'place', 'Lisbon']]
});
