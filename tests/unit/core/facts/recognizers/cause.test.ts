import { cause } from '#core/facts/recognizers/cause.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(cause, {
	reads: [
		['The Omo Gorge was created by erosion.', 'effect=Omo Gorge cause=erosion'],
		['The Treaty of Ostend caused much anger in Portugal.', 'effect=much anger in Portugal cause=Treaty of Ostend'],
		['The Ostend Riots, which caused much anger, ended.', 'effect=much anger cause=Ostend Riots'],
		['Heavy rain in Peru led to the Tana flood.', 'effect=the Tana flood cause=heavy rain in Peru'],
		[
			'Peter Horvat was rich. But the loss of his salary led him to leave Norway.',
			'effect=Peter Horvat to leave Norway cause=the loss of his salary'
		],
		['The Omo famine resulted from a long drought.', 'effect=the Omo famine cause=a long drought'],
		['The Omo famine was due, in large measure, to a long drought.', 'effect=the Omo famine cause=a long drought'],
		[
			'A new lock in Bergen allowed larger ships to reach Oslo.',
			'effect=larger ships to reach Oslo cause=a new lock in Bergen'
		],
		[
			'The Treaty of Ostend improved relations between Norway and Peru.',
			'effect=relations between Norway and Peru cause=Treaty of Ostend'
		],
		['The Omo famine, in turn, was triggered by a long drought.', 'effect=the Omo famine cause=a long drought']
	],
	leaves: [
		'The Omo Gorge was painted by erosion.',
		'The park was created by Anna Novak.',
		'The Tana Road led to the harbour of Oslo.',
		'Anna Novak led the army to Oslo.',
		'Anna Novak forced Peter Horvat to leave Norway.',
		"Holm's death led to Holm.",
		'The storm did not cause the flood.',
		'The storm may cause floods in Peru.',
		'The war closed a period of Peruvian history which caused much anger.',
		'It caused much anger in Portugal.',
		'The Omo famine was partly due to a long drought.',
		'The storm resulted in Anna Novak.',
		'Anna Novak improved relations between Norway and Peru.',
		'The Omo train is due to leave Oslo.'
	],
	where: [['The Omo Gorge was created by erosion.', 'cause', 'erosion']]
});
