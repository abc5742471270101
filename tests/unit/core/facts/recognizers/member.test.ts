import { member } from '#core/facts/recognizers/member.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(member, {
	reads: [
		['Kenya is a member of the African Union.', 'thing=Kenya group=African Union'],
		['Norway and Iceland are members of the Nordic Council.', 'thing=Norway,Iceland group=Nordic Council']
	],
	leaves: [
		'Norway is not a member of the European Union.',
		'Kenya may be a member of the African Union.',
		'A member of the club spoke.'
	],
	where: [['Kenya is a member of the African Union.', 'group', 'African Union']]
});
