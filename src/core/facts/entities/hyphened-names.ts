import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import { isCapitalised } from './name-tokens.ts';

/** Small words inside hyphened names ("Aix-la-Chapelle"). */
const HYPHEN_PARTICLES: ReadonlySet<string> = new Set([
	'la',
	'le',
	'sur',
	'en',
	'de',
	'upon',
	'on',
	'au',
	'aux',
	'du',
	'von',
	'am',
	'al',
	'el',
	'ul',
	'ed'
]);
const NOT_NAMES: ReadonlySet<string> = new Set([
	'led',
	'era',
	'born',
	'run',
	'wide',
	'like',
	'held',
	'made',
	'area',
	'style',
	'own',
	'rich',
	'only',
	'free',
	'bound'
]);

/** The end of a run that goes on after a hyphen ("Abdol-Nasser", "Aix-la-Chapelle", "Kim Jong-un"), or the same end. */
export function afterHyphen(tokens: readonly Token[], { from, to }: TokenRange): number {
	const next = tokens[to + 1];
	if (!next) return to;
	if (isJoinable(next)) return to + 2;
	const [mark, last] = [tokens[to + 2], tokens[to + 3]];
	if (HYPHEN_PARTICLES.has(next.lower) && mark && isHyphen(mark) && !mark.spaced && isCapitalised(last)) return to + 4;
	const korean =
		to - from === 2 &&
		isCapitalised(tokens[from]) &&
		isCapitalised(tokens[from + 1]) &&
		next.text.length <= 5 &&
		!NOT_NAMES.has(next.lower);
	return korean && tokens.slice(from, to).every(({ text }) => text.length < 6) ? to + 2 : to;
}

/** True for a hyphen in any of its shapes. */
export function isHyphen(token: Token): boolean {
	return token.text === '-' || token.text === '‑' || token.text === '–';
}

function isJoinable(token: Token | undefined): boolean {
	return token !== undefined && /^[\p{Lu}\d]/u.test(token.text);
}
