import type { Landmarks, TokenRange } from './clause.ts';
import type { Sentence, Token } from './sentence.ts';

/** A sentence as clause finding reads it: without what stands in brackets or between paired dashes. */
export interface Reading {
	readonly sentence: Sentence;
	/** Indices into `sentence.tokens`, in order. */
	readonly kept: readonly number[];
	/** Times that stand by themselves, by the index of their first token. */
	readonly times: ReadonlyMap<number, TokenRange>;
	/** Indices of the last tokens of persons' names. */
	readonly persons: ReadonlySet<number>;
}

/** Longest aside between two dashes, in tokens. */
const LONGEST_ASIDE = 25;

/** Leaves out brackets with their contents, and asides between dashes that interrupt a verb or begin with a preposition. */
export function readWithoutAsides(given: Sentence, landmarks: Landmarks): Reading {
	const kept: number[] = [];
	const sentence = withNames(given, landmarks.names);
	const { tokens } = sentence;
	for (let i = 0; i < tokens.length; i++) {
		const end =
			closingBracket(tokens, i) ??
			closingDash(tokens, i) ??
			closingAge(tokens, i) ??
			closingAside(tokens, i) ??
			closingThought(tokens, i);
		if (end === undefined) kept.push(i);
		else i = end;
	}
	return {
		sentence,
		kept,
		times: standingTimes(tokens, landmarks.times),
		persons: new Set(landmarks.persons.map(({ to }) => to - 1))
	};
}

/** The words of a name are no verbs, no prepositions and no conjunctions: "Bank of Trade and Industry" is one noun. */
function withNames(sentence: Sentence, names: readonly TokenRange[]): Sentence {
	if (names.length === 0) return sentence;
	const tokens = [...sentence.tokens];
	for (const { from, to } of names) {
		for (let at = from; at < to; at++) {
			const token = tokens[at];
			if (token !== undefined && token.pos !== 'PART') tokens[at] = asName(token);
		}
	}
	const { index, block, kind, span, quoted } = sentence;
	return { index, block, kind, span, tokens, quoted };
}

const asName = ({ text, lower, lemma, span, spaced }: Token): Token => ({
	text,
	lower,
	lemma,
	pos: 'PROPN',
	span,
	spaced
});

/** Times that no noun phrase holds: "in 1891 Novak …", and not "the 1891 war", "his 2 May letter". */
function standingTimes(tokens: readonly Token[], times: readonly TokenRange[]): ReadonlyMap<number, TokenRange> {
	return new Map(times.filter((time) => standsAlone(tokens, time)).map((time) => [time.from, time]));
}

function standsAlone(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const before = tokens[from - 1];
	const first = tokens[from];
	const next = tokens[to];
	if (first?.pos === 'ADP' || next?.text === '-' || next?.text === "'s") return false;
	const held = before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s" || before?.pos === 'NUM';
	if (held || (before !== undefined && /^(?:his|her|its|their|our|my|than)$/u.test(before.lower))) return false;
	return next?.pos !== 'NOUN' || before?.pos === 'ADP';
}

function closingBracket(tokens: readonly Token[], i: number): number | undefined {
	const open = tokens[i]?.text;
	if (open !== '(' && open !== '[') return undefined;
	const close = open === '(' ? ')' : ']';
	const limit = Math.min(tokens.length, i + 120);
	let depth = 0;
	for (let j = i; j < limit; j++) {
		if (tokens[j]?.text === open) depth++;
		if (tokens[j]?.text === close && --depth === 0) return j;
	}
	return undefined;
}

function closingDash(tokens: readonly Token[], i: number): number | undefined {
	if (!isDash(tokens, i)) return undefined;
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (before?.pos !== 'AUX' && after?.pos !== 'ADP' && after?.lower !== 'according') return undefined;
	for (let j = i + 2; j < Math.min(tokens.length, i + LONGEST_ASIDE); j++) if (isDash(tokens, j)) return j;
	return undefined;
}

/** ", aged 24,": the age of whoever stands before it. Its first comma stays. */
function closingAge(tokens: readonly Token[], i: number): number | undefined {
	if (tokens[i]?.lower !== 'aged' || tokens[i - 1]?.text !== ',' || tokens[i + 1]?.pos !== 'NUM') return undefined;
	return tokens[i + 2]?.text === ',' ? i + 2 : i + 1;
}

const ASIDES: ReadonlySet<string> = new Set([
	'in general',
	'in turn',
	'in fact',
	'in addition',
	'in particular',
	'of course',
	'for example',
	'for instance',
	'as well',
	'at first',
	'at last',
	'in part',
	'by contrast',
	'however',
	'therefore',
	'though',
	'too',
	'meanwhile',
	'moreover',
	'nevertheless',
	'respectively',
	'incidentally',
	'instead',
	'consequently',
	'eventually'
]);

/** ", in general,", ", however,": says nothing of its own between the subject and its verb. Both commas go. */
function closingAside(tokens: readonly Token[], i: number): number | undefined {
	if (tokens[i]?.text !== ',') return undefined;
	const [one, two] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
	if (tokens[i + 2]?.text === ',' && ASIDES.has(one)) return i + 2;
	return tokens[i + 3]?.text === ',' && ASIDES.has(`${one} ${two}`) ? i + 3 : undefined;
}

/** "The council, fearing that the river would rise, ordered …": what a doer thought stands between him and his verb. Both commas go. */
function closingThought(tokens: readonly Token[], i: number): number | undefined {
	const doer = tokens[i - 1]?.pos;
	if (tokens[i]?.text !== ',' || tokens[i + 2]?.lower !== 'that' || (doer !== 'NOUN' && doer !== 'PROPN'))
		return undefined;
	if (!/^\p{L}{3,20}ing$/u.test(tokens[i + 1]?.lower ?? '')) return undefined;
	for (let j = i + 4; j < Math.min(tokens.length, i + LONGEST_ASIDE); j++) {
		const next = tokens[j + 1];
		const isVerb = next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing'));
		if (tokens[j]?.text === ',') return isVerb ? j : undefined;
	}
	return undefined;
}

/** A dash between words, not a hyphen inside one. */
export function isDash(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (token === undefined) return false;
	if (token.text === '—' || token.text === '--') return true;
	return (token.text === '–' || token.text === '-') && token.spaced && tokens[i + 1]?.spaced === true;
}
