import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';

/** Longest bracket after a name that is passed over ("(7 November 1867 – 4 July 1934)"), in tokens. */
const LONGEST_BRACKET = 60;
/** How far into a description its nouns are looked for. */
const LONGEST_DESCRIPTION = 12;

/** The nouns by which the text says what a name names: "X is the longest **river**", "X, a royal **fortress** and prison", "the **opera** X". */
export function saidKinds(tokens: readonly Token[], name: TokenRange): readonly string[] {
	const at = afterBracket(tokens, name.to);
	return [...kindBefore(tokens, name.from), ...kindsAfter(tokens, at)];
}

/** "the opera X", "his oratorio X": a common noun right before the name, with an article or a possessive before it. */
function kindBefore(tokens: readonly Token[], from: number): string[] {
	const noun = tokens[from - 1];
	if (noun?.pos !== 'NOUN') return [];
	const determined = [2, 3, 4, 5, 6].some((back) => isDeterminer(tokens[from - back]));
	return determined ? [noun.lemma] : [];
}

function kindsAfter(tokens: readonly Token[], at: number): string[] {
	const joint = tokens[at];
	const inserted = joint?.text === ',' && !isDeterminer(tokens[at + 1]) ? afterInserted(tokens, at) : undefined;
	if (inserted !== undefined) return kindsAfter(tokens, inserted);
	const copula = joint?.lemma === 'be' && /^(?:is|was|are|were)$/u.test(joint.lower);
	if (!copula && joint?.text !== ',') return [];
	let from = at + 1;
	while (copula && tokens[from]?.pos === 'ADV') from++;
	if (tokens[from]?.lower === 'one' && tokens[from + 1]?.lower === 'of') from += 2;
	else if (!isDeterminer(tokens[from]) && !(copula && isOwned(tokens, from))) return [];
	return nounsOf(tokens, from);
}

/** "Petra, originally known as Raqmu, **is** …": where the sentence goes on behind an insertion. */
function afterInserted(tokens: readonly Token[], comma: number): number | undefined {
	for (let at = comma + 2; at < comma + LONGEST_DESCRIPTION; at++) {
		if (tokens[at]?.text === ',' && /^(?:is|was|are|were)$/u.test(tokens[at + 1]?.lower ?? '')) return at + 1;
		if (tokens[at]?.pos === 'AUX') return undefined;
	}
	return undefined;
}

/** The head of the description that begins here, and of a second one joined to it by "and". */
function nounsOf(tokens: readonly Token[], from: number): string[] {
	const kinds: string[] = [];
	let noun: Token | undefined;
	for (let at = from; at <= from + LONGEST_DESCRIPTION; at++) {
		const token = tokens[at];
		if (token?.pos === 'NOUN') noun = token;
		if (token !== undefined && isInside(token)) continue;
		if (noun !== undefined) kinds.push(noun.lemma);
		noun = undefined;
		if (token?.lower !== 'and' || kinds.length > 1) break;
	}
	return kinds;
}

function isInside(token: Token): boolean {
	if (/^(?:'s|'|-)$/u.test(token.text)) return true;
	return /^(?:NOUN|ADJ|PROPN|NUM|DET|ADV)$/u.test(token.pos) || /(?:ed|ing)$/u.test(token.lower);
}

const isDeterminer = (token: Token | undefined): boolean =>
	token !== undefined && /^(?:a|an|the|his|her|its|their)$/u.test(token.lower);

/** "Portugal's second largest city". */
function isOwned(tokens: readonly Token[], from: number): boolean {
	return tokens.slice(from, from + 5).some(({ text }) => text === "'s");
}

/** The index after a bracket that opens at `at`, or the same index. */
export function afterBracket(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(') return at;
	let depth = 0;
	for (let i = at; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++) {
		if (tokens[i]?.text === '(') depth++;
		if (tokens[i]?.text === ')' && --depth === 0) return i + 1;
	}
	return at;
}
