import { afterBracket } from '../entities/said-kinds.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import type { Token } from '../../sentences/sentence.ts';
import { isPlaceKind } from '../lexicon/cue-nouns.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { certaintyOf, slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

/** Kinds of place that belong to a greater one. */
const KINDS: ReadonlySet<string> = new Set(
	'exclave enclave province capital region district county colony territory suburb island prefecture canton dependency borough'.split(
		' '
	)
);

/** “its exclave, Nakhchivan”, “Armenia's Syunik province”, “Saltillo, the capital of X” → what is part of what. */
export const partOf: Recognizer = {
	relation: 'part-of',
	recognize(view) {
		const places = view.mentions.filter(({ entity }) => entity.type === 'place' || entity.type === 'thing');
		return {
			facts: places.flatMap((place) => [
				...fromOwner(view, place),
				...fromKindAfter(view, place),
				...fromApposition(view, place),
				...fromPredicate(view, place)
			])
		};
	}
};

function partFact(view: SentenceView, thing: MentionInSentence, whole: Named, kind: string): Fact[] {
	if (whole.entity === thing.entity || whole.entity.type !== 'place') return [];
	const slots = { thing: [slotOf(view, { ...thing, inferred: false })], whole: [slotOf(view, whole)] };
	const article = kind.endsWith('capital') ? 'the' : /^[aeiou]/iu.test(kind) ? 'an' : 'a';
	return [factOf(view, 'part-of', { slots, certainty: certaintyOf([whole]), trigger: `${article} ${kind}` })];
}

/** “Azerbaijan's exclave Nakhchivan”, “its exclave, Nakhchivan”, “the nation's capital, Wellington”. */
function fromOwner(view: SentenceView, thing: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const comma = tokens[thing.tokens.from - 1]?.text === ',' ? 1 : 0;
	const kindAt = thing.tokens.from - 1 - comma;
	const kind = tokens[kindAt]?.lower ?? '';
	if (!KINDS.has(kind)) return [];
	const owner = ownerAt(view, kindAt - 1);
	return owner ? partFact(view, thing, owner, kind) : [];
}

/** “Armenia's Syunik province”. */
function fromKindAfter(view: SentenceView, thing: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const kind = tokens[thing.tokens.to]?.lower ?? '';
	if (!KINDS.has(kind) || !isPlaceKind(kind)) return [];
	const owner = ownerAt(view, thing.tokens.from - 1);
	const ofAt = thing.tokens.to + 1;
	// “the Mediterranean island of Cyprus”: the island is Cyprus.
	const isNamed = kind === 'island' || kind === 'capital' || kind === 'suburb';
	const after =
		tokens[ofAt]?.lower === 'of' && !isNamed
			? (nameOrReferenceAt(view, ofAt + 1) ?? nameOrReferenceAt(view, ofAt + 2))
			: undefined;
	const whole = owner ?? after;
	return whole ? partFact(view, thing, whole, kind) : [];
}

/** “Chengdu, the provincial capital of Sichuan, …”, “X is the capital of Y”. */
function fromApposition(view: SentenceView, thing: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const end = afterBracket(tokens, thing.tokens.to);
	// “Velna (…), is the capital of …”.
	const start = end > thing.tokens.to && tokens[end]?.text === ',' && tokens[end + 1]?.lemma === 'be' ? end + 1 : end;
	const joint = tokens[start];
	const isJoint = joint?.text === ',' || (joint?.lemma === 'be' && (joint.lower === 'is' || joint.lower === 'was'));
	if (!isJoint || !/^(?:the|a|an)$/u.test(tokens[start + 1]?.lower ?? '')) return [];
	for (let at = start + 2; at < start + 6; at++) {
		const kind = tokens[at]?.lower ?? '';
		if (tokens[at]?.pos === 'ADP' || tokens[at]?.pos === 'PUNCT') return [];
		const of = KINDS.has(kind) ? ofAfter(tokens, at) : undefined;
		if (of === undefined) continue;
		const whole =
			nameOrReferenceAt(view, of + 1) ??
			(tokens[of + 1]?.lower === 'the' ? nameOrReferenceAt(view, of + 2) : undefined);
		return whole && joint.lower !== 'was' ? partFact(view, thing, whole, kind) : [];
	}
	return [];
}

/** “the capital **of** X”, “the capital and largest city **of** X”. */
function ofAfter(tokens: readonly Token[], kind: number): number | undefined {
	if (tokens[kind + 1]?.lower === 'of') return kind + 1;
	const words = tokens.slice(kind + 1, kind + 5).map(({ lower }) => lower);
	return /^and (?:largest|biggest|chief|main|most populous) (?:city |town )?of\b/u.test(words.join(' '))
		? kind + 1 + words.indexOf('of')
		: undefined;
}

/** How far behind its subject a sentence may go on to say what it is the capital of. */
const FARTHEST = 40;

/** “Łódź is Poland's third city, and the capital of the Łódź Voivodeship” → the second thing that it is. */
function fromPredicate(view: SentenceView, thing: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const clause = view.clauses.find(({ kind, subject }) => kind === 'main' && subject?.to === thing.tokens.to);
	if (clause?.verb.lemma !== 'be' || clause.verb.negated || tokens[clause.verb.head]?.lower !== 'is') return [];
	for (let at = clause.verb.to + 2; at < Math.min(tokens.length, clause.verb.to + FARTHEST); at++) {
		const kind = tokens[at]?.lower ?? '';
		if (!KINDS.has(kind) || tokens[at + 1]?.lower !== 'of' || tokens[at - 1]?.lower !== 'the') continue;
		if (tokens[at - 2]?.lower !== 'and') continue;
		const whole = nameOrReferenceAt(view, at + 2) ?? nameOrReferenceAt(view, at + 3);
		return whole ? partFact(view, thing, whole, kind) : [];
	}
	return [];
}

/** Whose the noun after this token is: a genitive or a settled possessive pronoun. */
function ownerAt(view: SentenceView, at: number): Named | undefined {
	const { tokens } = view.sentence;
	const token = tokens[at];
	if (token?.text === "'s" || token?.text === "'") return nameOrReferenceAt(view, at - 1);
	return token?.lower === 'its' ? nameOrReferenceAt(view, at) : undefined;
}
