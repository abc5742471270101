import { countryNamed } from '../../facts/lexicon/countries.ts';
import { isKnownCity } from '../../facts/lexicon/places.ts';

const NATIONS: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** “country” or “city” where the name alone tells; undefined where it does not. */
export function placeKind(name: string): 'country' | 'city' | undefined {
	const bare = name.replace(/^the\s/iu, '');
	if (countryNamed(bare) || NATIONS.has(bare)) return 'country';
	return isKnownCity(bare) || /\bCity$/u.test(bare) ? 'city' : undefined;
}
