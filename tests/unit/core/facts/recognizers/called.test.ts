import { called } from '#core/facts/recognizers/called.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(called, {
	reads: [
		['The return of Anna Novak is known as the Spring.', 'thing=the return of Anna Novak name=the Spring'],
		['The old harbour of Bergen was called “the Nest”.', 'thing=the old harbour of Bergen name=the Nest'],
		[
			'They walked to the old quarter of Bergen, now known as Vetle Hamn, at noon.',
			'thing=the old quarter of Bergen name=Vetle Hamn'
		],
		[
			'She invented the technique of drying milk to feed sailors, a process now called lactation.',
			'thing=the technique of drying milk to feed sailors name=lactation'
		],
		['Anna Novak is popularly known as the “mother of maps”.', 'thing=Anna Novak name=mother of maps']
	],
	leaves: [
		'The period is known as the Spring.',
		'Anna Novak was called to Bergen.',
		'The old harbour of Bergen was not called the Nest.',
		'The next version of the map is codenamed Vetle.',
		'The old harbour of Bergen is known for its boats.',
		'The old house at the University of Bergen, now known as Vetle Hamn, opened in 1920.',
		'Anna Novak, called by her friends, left Bergen.'
	],
	where: [['The return of Anna Novak is known as the Spring.', 'thing', 'The return of Anna Novak']]
});
