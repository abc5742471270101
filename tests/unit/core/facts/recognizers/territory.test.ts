import { territory } from '#core/facts/recognizers/territory.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(territory, {
	reads: [
		['In 1809 Sweden lost Finland to Russia.', 'loser=Sweden territory=Finland other=Russia'],
		[
			'Hungary lost many regions after the war, including Slovakia, Croatia and Transylvania.',
			'loser=Hungary territory=Slovakia,Croatia,Transylvania'
		],
		[
			'Denmark regained its territories from Prussia in 1920.',
			'gainer=Denmark territory=its territories other=Prussia'
		],
		['Russia annexed Crimea in 1783.', 'gainer=Russia territory=Crimea'],
		['Norway acquired Greenland from Denmark in 1920.', 'gainer=Norway territory=Greenland other=Denmark']
	],
	leaves: [
		'Sweden lost the match.',
		'Sweden did not lose Finland.',
		'Sweden could lose Finland.',
		'The team gained two players.',
		'They lost Finland.',
		'In 1809 Sweden ceded its claims.'
	],
	where: [['In 1809 Sweden lost Finland to Russia.', 'territory', 'Finland']]
});
