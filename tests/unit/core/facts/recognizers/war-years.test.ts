import { warYears } from '#core/facts/recognizers/war-years.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(warYears, {
	reads: [
		["The treaty ended the Thirty Years' War (1618–1648) in Saxony.", "subject=Thirty Years' War what=took place"],
		['The Danish Rebellion (1411-1418) was long.', 'subject=Danish Rebellion what=took place']
	],
	leaves: [
		'The Battle of Lund (1676) was bloody.',
		'Ada Holm (1801–1870) was a painter.',
		'The Lund Festival (1990–1999) was small.',
		"The Thirty Years' War began in 1618."
	],
	where: [["The treaty ended the Thirty Years' War (1618–1648) in Saxony.", 'what', '1618–1648']]
});
