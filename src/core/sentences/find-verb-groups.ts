import type { VerbGroup } from './clause.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence.ts';
import {
	ASPECT_VERBS,
	GERUND_VERBS,
	BARE_PARTICIPLES,
	BE_FORMS,
	FULL_AUXILIARIES,
	IRREGULAR_PASTS,
	MODALS,
	NEGATIONS,
	PARTICLES,
	PURPOSE_VERBS,
	REFUSING_VERBS
} from './verb-words.ts';

/** How far a verb form stands by itself: `finite` has a tense, `participle` may be either, the others depend on another verb. */
export type VerbForm = 'finite' | 'past' | 'participle' | 'gerund' | 'infinitive';

/** A verb group and what its first word allows it to be. */
export interface FoundVerb {
	readonly group: VerbGroup;
	readonly form: VerbForm;
}

interface Run {
	/** Positions in `kept` of the verbs and auxiliaries, in order. */
	readonly verbs: number[];
	readonly start: number;
	end: number;
	negated: boolean;
	modal: string | undefined;
	infinitive: boolean;
}

/** Verb groups of a sentence, left to right, none inside a noun phrase (`taken` holds the indices of those). */
export function findVerbGroups(reading: Reading, taken: ReadonlySet<number>): FoundVerb[] {
	const found: FoundVerb[] = [];
	for (let at = 0; at < reading.kept.length; at++) {
		const run = runAt(reading, at, taken);
		if (run === undefined) continue;
		found.push(verbOf(reading, run));
		at = run.end - 1;
	}
	return found;
}

const tokenAt = ({ sentence, kept }: Reading, at: number): Token | undefined => sentence.tokens[kept[at] ?? -1];
const isFree = ({ kept }: Reading, at: number, taken: ReadonlySet<number>): boolean => !taken.has(kept[at] ?? -1);
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** A verb by itself, and no part of a hyphened word ("far-reaching", "run-down"). */
function isVerbAt(reading: Reading, at: number): boolean {
	const hyphen = (token: Token | undefined): boolean => token?.text === '-' && !token.spaced;
	if (!isVerb(tokenAt(reading, at))) return false;
	return (
		!(hyphen(tokenAt(reading, at - 1)) && tokenAt(reading, at)?.spaced === false) &&
		!(hyphen(tokenAt(reading, at + 1)) && tokenAt(reading, at + 2)?.spaced === false)
	);
}

function runAt(reading: Reading, start: number, taken: ReadonlySet<number>): Run | undefined {
	const first = tokenAt(reading, start);
	const infinitive = first?.lower === 'to' && first.pos === 'PART' && isVerb(tokenAt(reading, start + 1));
	if (!infinitive && !isVerbAt(reading, start)) return undefined;
	if (!isFree(reading, start, taken)) return undefined;
	const negated = precedingNegation(reading, start);
	const run: Run = { verbs: [], start, end: start, negated, modal: undefined, infinitive };
	let at = infinitive ? start + 1 : start;
	for (let token = tokenAt(reading, at); token !== undefined; token = tokenAt(reading, ++at)) {
		if (!isFree(reading, at, taken) && !isVerb(token)) break;
		if (isVerbAt(reading, at) && joins(reading, run, at)) addVerb(run, token, at);
		else if (NEGATIONS.has(token.lower)) run.negated = true;
		else if (!passesOver(reading, at, taken)) break;
	}
	run.end = (run.verbs.at(-1) ?? start) + 1;
	if (run.verbs.length === 0) return undefined;
	return run;
}

function addVerb(run: Run, token: Token, at: number): void {
	const word = FULL_AUXILIARIES[token.lower] ?? token.lower;
	if (token.pos === 'AUX' && MODALS.has(token.lower) && run.modal === undefined) run.modal = word;
	run.verbs.push(at);
}

/** A further verb belongs to the group only after an auxiliary, or after *to* when the verb before governs one. */
function joins(reading: Reading, run: Run, at: number): boolean {
	const lastAt = run.verbs.at(-1);
	if (lastAt === undefined) return true;
	const last = tokenAt(reading, lastAt);
	const token = tokenAt(reading, at);
	if (last === undefined || token === undefined) return false;
	if (tokenAt(reading, at - 1)?.lower === 'to') {
		if (PURPOSE_VERBS.has(last.lemma) && last.pos === 'VERB') return false;
		govern(reading, run, last);
		return true;
	}
	if (GERUND_VERBS.has(last.lemma) && token.lower.endsWith('ing') && at === lastAt + 1) return true;
	if (last.pos === 'AUX' || BE_FORMS.has(last.lower) || /^(?:have|do)$/u.test(last.lemma)) return true;
	return false;
}

/** "plans to build", "is expected to sign": the first verb becomes the hedge over the second. */
function govern(reading: Reading, run: Run, last: Token): void {
	if (REFUSING_VERBS.has(last.lemma)) run.negated = true;
	const have = last.lemma === 'have' || BE_FORMS.has(last.lower);
	if (ASPECT_VERBS.has(last.lemma) && last.lemma !== 'cease') return;
	run.modal ??= have ? `${last.lemma === "'s" ? 'be' : last.lemma} to` : `${last.lemma} to`;
}

/** Adverbs and *to* between the verbs of one group, when another verb does follow soon. */
function passesOver(reading: Reading, at: number, taken: ReadonlySet<number>): boolean {
	const token = tokenAt(reading, at);
	if (token === undefined || !isFree(reading, at, taken)) return false;
	const adverbs =
		token.lower === 'and' && tokenAt(reading, at - 1)?.pos === 'ADV' && tokenAt(reading, at + 1)?.pos === 'ADV';
	const between = adverbs || token.pos === 'ADV' || /^(?:to|both|also|all|")$/u.test(token.lower);
	if (!between) return false;
	for (let next = at + 1; next <= at + 3; next++) {
		const following = tokenAt(reading, next);
		if (isVerb(following) && isFree(reading, next, taken)) return token.lower !== 'to' || isBase(following);
		if (following?.pos !== 'ADV' && following?.pos !== 'PART' && !/^(?:to|and|")$/u.test(following?.lower ?? ''))
			return false;
	}
	return false;
}

const isBase = (token: Token | undefined): boolean =>
	token !== undefined && (token.lower === token.lemma || token.pos === 'AUX') && !/ing$/u.test(token.lower);

/** "never visited", "no longer holds", "neither signed": the negation stands before the group. */
function precedingNegation(reading: Reading, start: number): boolean {
	const before = tokenAt(reading, start - 1);
	if (before === undefined) return false;
	if (NEGATIONS.has(before.lower)) return true;
	return before.lower === 'longer' && tokenAt(reading, start - 2)?.lower === 'no';
}

function verbOf(reading: Reading, run: Run): FoundVerb {
	const at = run.verbs.at(-1) ?? run.start;
	const head = tokenAt(reading, at);
	const lemma = head?.lemma === "'s" || head?.lemma === "'re" ? 'be' : (head?.lemma ?? '');
	const particle = tokenAt(reading, at + 1);
	const phrasal = particle !== undefined && PARTICLES.has(particle.lower) && head?.pos === 'VERB';
	const index = (position: number): number => reading.kept[position] ?? 0;
	const group: VerbGroup = {
		from: index(run.start),
		to: index(phrasal ? at + 1 : at) + 1,
		head: index(at),
		lemma: phrasal ? `${lemma} ${particle.lower}` : lemma,
		passive: isPassive(reading, run),
		negated: run.negated || NEGATIONS.has(tokenAt(reading, at + 1)?.lower ?? ''),
		modal: run.modal
	};
	return { group, form: formOf(reading, run) };
}

/** A form of *be* right before the full verb, which is no -ing form. */
function isPassive(reading: Reading, run: Run): boolean {
	const head = tokenAt(reading, run.verbs.at(-1) ?? -1);
	const before = tokenAt(reading, run.verbs.at(-2) ?? -1);
	if (head?.pos !== 'VERB' || before === undefined || !BE_FORMS.has(before.lower)) return false;
	return !head.lower.endsWith('ing') && tokenAt(reading, (run.verbs.at(-1) ?? 0) - 1)?.lower !== 'to';
}

function formOf(reading: Reading, run: Run): VerbForm {
	const first = tokenAt(reading, run.verbs[0] ?? -1);
	if (run.infinitive || first === undefined) return 'infinitive';
	if (first.lower.endsWith('ing') && first.lemma !== first.lower) return 'gerund';
	if (first.pos === 'AUX') return first.lower === 'being' || first.lower === 'be' ? 'gerund' : 'finite';
	if (BARE_PARTICIPLES.has(first.lower)) return 'participle';
	return first.lower.endsWith('ed') || IRREGULAR_PASTS.has(first.lower) ? 'past' : 'finite';
}
