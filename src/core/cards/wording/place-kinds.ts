import { countryNamed } from '../../facts/lexicon/countries.ts';
import { neighboursOf } from '../../facts/lexicon/neighbours.ts';
import { isKnownCity } from '../../facts/lexicon/places.ts';

const NATIONS: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** Names of a city and of a state or province alike. */
const SHARED: ReadonlySet<string> = new Set(['Washington', 'Quebec', 'Durango', 'Puebla', 'Zacatecas']);

/** “country”, “city”, “state” … where the name alone tells; undefined where it does not. */
export function placeKind(name: string): string | undefined {
	const bare = name.replace(/^the\s/iu, '');
	if (SHARED.has(bare)) return undefined;
	if (countryNamed(bare) || NATIONS.has(bare)) return 'country';
	if (isKnownCity(bare) || /\bCity$/u.test(bare)) return 'city';
	return neighboursOf(bare)[0]?.kind;
}
