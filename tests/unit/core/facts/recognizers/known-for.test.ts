import { knownFor } from '#core/facts/recognizers/known-for.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(knownFor, {
	reads: [
		['Anna Novak is best known for her maps of the Alps.', 'thing=Anna Novak reason=her maps of the Alps'],
		['Norway is famous for its deep fjords.', 'thing=Norway reason=its deep fjords'],
		['Peter Horvat was renowned chiefly for his work on glass.', 'thing=Peter Horvat reason=his work on glass']
	],
	leaves: [
		'Anna Novak is known as a painter.',
		'The painter is known for her maps.',
		'Norway is not famous for its wine.',
		'Norway is ready for its guests.'
	],
	where: [['Norway is famous for its deep fjords.', 'reason', 'its deep fjords']]
});
