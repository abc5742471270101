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
		],
		[
			'In order to win the war with Peru, Norway built a fleet.',
			'subject=Norway effect=built a fleet cause=to win the war with Peru'
		],
		[
			'Norway built long dikes to protect its farms from the sea.',
			'subject=Norway effect=built long dikes cause=to protect its farms from the sea'
		],
		[
			'To honor the dead of the war, Norway raised a column.',
			'subject=Norway effect=raised a column cause=to honor the dead of the war'
		],
		[
			'The envoys of Norway met in two towns, as each side wanted to meet on its own ground.',
			'subject=the envoys of Norway effect=met in two towns cause=because each side wanted to meet on its own ground'
		],
		[
			'Anna Novak did not leave Norway, as she suffered from a weak heart.',
			'subject=Anna Novak effect=did not leave Norway cause=because she suffered from a weak heart'
		],
		[
			'Anna Novak opposed the use of ether, as it was dangerous.',
			'subject=Anna Novak effect=opposed the use of ether cause=because it was dangerous'
		],
		[
			'The Omo Canal was built to carry timber from Bergen to Oslo.',
			'subject=Omo Canal effect=was built cause=to carry timber from Bergen to Oslo'
		],
		[
			'Norway, fearing that Peru would attack, closed its harbours.',
			'subject=Norway effect=closed its harbours cause=fearing that Peru would attack'
		],
		[
			'Norway closed its harbours in response to the loss of two ships.',
			'subject=Norway effect=closed its harbours cause=in response to the loss of two ships'
		]
	],
	leaves: [
		'Anna Novak left Norway because of it.',
		'Anna Novak left Norway because of the scandal.',
		'Anna Novak may leave Norway because bread is scarce.',
		'Anna Novak argued because bread was scarce.',
		'Anna Novak left Norway, although many stayed because bread was cheap.',
		'Anna Novak left Norway, as the crowd cheered.',
		'Norway helped the town to protect its farms.',
		'Norway won the right to protect its farms.',
		'Norway built dikes to protect them.',
		'Norway raised taxes to meet the demand.',
		'The Omo Canal was supposed to carry timber from Bergen.',
		'Norway moved to Peru.'
	],
	where: [['Anna Novak left Norway because bread was scarce.', 'cause', 'bread was scarce']]
});
