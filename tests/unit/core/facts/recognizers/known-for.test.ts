import { knownFor } from '#core/facts/recognizers/known-for.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(knownFor, {
	reads: [
		['Anna Holm was a chemist, chiefly known for her work on glass.', 'thing=Anna Holm reason=work on glass'],
		['Anna Holm was a Danish writer best known for her novels.', 'thing=Anna Holm reason=novels'],
		['Anna Holm is known for her maps of the Alps.', 'thing=Anna Holm reason=maps of the Alps'],
		['Anna Novak is best known for her maps of the Alps.', 'thing=Anna Novak reason=maps of the Alps'],
		['Norway is famous for its deep fjords.', 'thing=Norway reason=deep fjords'],
		['Peter Horvat was renowned chiefly for his work on glass.', 'thing=Peter Horvat reason=work on glass']
	],
	leaves: [
		'Anna Holm was not a writer known for her novels.',
		'Anna Holm met a writer known for her novels.',
		'Anna Holm was a pupil of the painter, a man in a town known for its wine.',
		'Anna Novak is known as a painter.',
		'The painter is known for her maps.',
		'Norway is not famous for its wine.',
		'Norway is ready for its guests.'
	],
	where: [['Norway is famous for its deep fjords.', 'reason', 'deep fjords']]
});
