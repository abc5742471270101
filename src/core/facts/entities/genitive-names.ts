import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';

/** Genitives inside names: "People's Republic", "King's College", "Hundred Years' War". */
const GENITIVE_INSIDE: ReadonlySet<string> = new Set([
	'people',
	'women',
	'men',
	'children',
	'workers',
	'king',
	'queen',
	'veterans',
	'farmers',
	'writers',
	'world',
	'teachers',
	'nurses',
	'students',
	'scientists',
	'lawyers',
	'mothers',
	'actors',
	'journalists',
	'artists',
	'boys',
	'girls',
	'traders',
	'merchants',
	'peasants',
	'soldiers',
	'nations',
	'years',
	'months',
	'weeks',
	'days'
]);

/** "National Teachers' Association", "St Mary's Hospital": a genitive right after the run belongs to the name. */
export function goesOnInGenitive(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const next = tokens[to];
	if (next?.text !== "'s" && (next?.text !== "'" || next.pos !== 'PART')) return false;
	const saint = /^(?:St|St\.|Saint)$/u.test(tokens[from]?.text ?? '') && to - from <= 3;
	return saint || GENITIVE_INSIDE.has(tokens[to - 1]?.lower ?? '');
}
