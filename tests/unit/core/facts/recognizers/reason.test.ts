import { reason } from '#core/facts/recognizers/reason.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(reason, {
	reads: [
		[
			'Anna Novak left Norway because bread was scarce.',
			'subject=Anna Novak effect=left Norway cause=because bread was scarce'
		],
		[
			'Because of ill health, Anna Novak spent the winter in Peru.',
			'subject=Anna Novak effect=spent the winter in Peru cause=because of ill health'
		],
		[
			'Norway left the league because rising seas destroyed many harbours.',
			'subject=Norway effect=left the league cause=because rising seas destroyed many harbours'
		]
	],
	leaves: [
		'Anna Novak did not leave Norway because bread was scarce.',
		'Anna Novak left Norway because of it.',
		'Anna Novak left Norway because of the scandal.',
		'Anna Novak may leave Norway because bread is scarce.',
		'Anna Novak argued because bread was scarce.'
	],
	where: [['Anna Novak left Norway because bread was scarce.', 'cause', 'bread was scarce']]
});
