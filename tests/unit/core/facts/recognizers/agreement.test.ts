import { agreement } from '#core/facts/recognizers/agreement.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(agreement, {
	reads: [
		['Spain and Portugal signed the Treaty of Ostend in 1717.', 'agreement=Treaty of Ostend party=Spain,Portugal'],
		['The Treaty of Ostend was signed in 1717.', 'agreement=Treaty of Ostend'],
		['Kenya has ratified the Bamako Convention.', 'agreement=Bamako Convention party=Kenya']
	],
	leaves: [
		'Anna Novak signed the letter.',
		'Spain did not sign the Treaty of Ostend.',
		'Spain will sign the Treaty of Ostend.',
		'The Treaty of Ostend was signed.'
	],
	where: [['Spain and Portugal signed the Treaty of Ostend in 1717.', 'agreement', 'Treaty of Ostend']]
});
