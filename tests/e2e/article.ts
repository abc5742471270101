import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A text of others that may be tried but not shipped: the one that RECTO_SEED names, or one kept beside the checkout. */
const PLACES = [
	process.env['RECTO_SEED'] ?? '',
	fileURLToPath(new URL('../../../shared/gold/seed.txt', import.meta.url))
];
const place = PLACES.find((path) => path !== '' && existsSync(path));

/** A news article to try with; without one the tests use the sample that ships with the app. */
export const article: string | undefined = place === undefined ? undefined : readFileSync(place, 'utf8');

/** A few sentences of our own that surely give cards. */
export const SHORT_TEXT = [
	'The Rhine is 1,233 kilometres long. It rises in the Swiss Alps and ends in the North Sea.',
	'The Treaty of Versailles was signed on 28 June 1919.',
	'Marie Curie was born in Warsaw on 7 November 1867.',
	'In 1903, Marie Curie met Ernest Rutherford in Paris.'
].join('\n\n');
