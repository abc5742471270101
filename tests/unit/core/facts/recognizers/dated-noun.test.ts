import { datedNoun } from '#core/facts/recognizers/dated-noun.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(datedNoun, {
	reads: [
		["Peru's 1990 invasion of Chile failed.", 'subject=Peru’s invasion of Chile what=invasion of Chile'],
		[
			"The Peruvian government's 1829 abolition of slavery angered settlers.",
			'subject=the Peruvian government’s abolition of slavery what=abolition of slavery'
		]
	],
	leaves: [
		"Peru's invasion of Chile failed.",
		'The 1990 invasion of Chile failed.',
		"Peru's 1990 budget failed.",
		'His 1990 invasion of Chile failed.'
	],
	where: [["Peru's 1990 invasion of Chile failed.", 'what', "Peru's 1990 invasion of Chile"]]
});
