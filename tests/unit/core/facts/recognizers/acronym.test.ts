import { acronym } from '#core/facts/recognizers/acronym.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(acronym, {
	reads: [
		['The Northern Cable Authority (NCA) met in Oslo.', 'short=NCA long=Northern Cable Authority'],
		['The Union of Free Harbours (SVH) met in Oslo.', 'short=SVH long=Union of Free Harbours'],
		['He joined the KLV (Coastal Pilots Association) in Oslo.', 'short=KLV long=Coastal Pilots Association']
	],
	leaves: [
		'The Union of Free Harbours (Oslo) met.',
		'Anna Novak (NCA) left.',
		'He joined the KLV (and left it soon).',
		'The port of Oslo (NOR) is large.'
	],
	where: [['The Northern Cable Authority (NCA) met in Oslo.', 'long', 'Northern Cable Authority']]
});
