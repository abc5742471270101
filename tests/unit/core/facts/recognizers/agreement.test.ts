import { agreement } from '#core/facts/recognizers/agreement.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(agreement, {
	reads: [
		['The Act of Union, passed by the parliament in 1804, closed the port.', 'agreement=Act of Union'],
		['Spain and Portugal signed the Treaty of Ostend in 1717.', 'agreement=Treaty of Ostend party=Spain,Portugal'],
		['The Treaty of Ostend was signed in 1717.', 'agreement=Treaty of Ostend'],
		['Kenya has ratified the Bamako Convention.', 'agreement=Bamako Convention party=Kenya'],
		['The Treaty of Ostend was signed by Spain and Portugal.', 'agreement=Treaty of Ostend party=Spain,Portugal'],
		['The Treaty of Ostend was signed in Bruges on 3 May 1717.', 'agreement=Treaty of Ostend place=Bruges'],
		['Russia and Turkey signed the Ostend Pact on trade.', 'agreement=Ostend Pact party=Russia,Turkey topic=trade'],
		[
			'In the Treaty of Ostend, Spain ceded Ceuta to Portugal.',
			'agreement=Treaty of Ostend subject=Spain deed=ceded Ceuta to Portugal'
		]
	],
	leaves: [
		'The ship passed the island in 1804.',
		'Anna Novak signed the letter.',
		'Spain did not sign the Treaty of Ostend.',
		'Spain will sign the Treaty of Ostend.',
		'The Treaty of Ostend was signed.',
		'The Treaty of Ostend was broken in 1720.',
		'In the Treaty of Ostend many words are missing.'
	],
	where: [['Spain and Portugal signed the Treaty of Ostend in 1717.', 'agreement', 'Treaty of Ostend']]
});
