import type { SentenceView } from '../recognizer.ts';
import { endBeforeMark, tellsEnough, withComma, type GivenReason } from './given-reason.ts';

const LEAST_TOKENS = 3;

/** What nobody does but for an end: after the deed, “to” before one of these says why. */
const AIMS = new Set(
	(
		'meet prevent avoid protect protest fund finance stop raise commemorate honour honor escape flee celebrate mark defend ensure reduce counter combat ' +
		'promote encourage improve replace deter enable allow accommodate attract boost cover curb ease fight guard halt help house ' +
		'maximise maximize minimise minimize preserve recover relieve repay resist restore save secure strengthen suppress reap earn gain win represent compensate control cope link connect'
	).split(' ')
);

/** Nouns and adjectives that an infinitive completes: “the right to vote”, “able to pay”. */
const COMPLETED =
	/^(?:\p{L}{1,12}ility|ability|able|attempt|attempts|authority|bid|chance|choice|decision|desire|duty|effort|efforts|enough|failure|freedom|incentive|intention|motion|need|obligation|offer|opportunity|order|permission|place|plan|plans|pledge|power|powers|pressure|promise|proposal|refusal|request|required|resolution|right|rights|technique|techniques|technology|time|tool|tools|unable|vow|way|ways|willing|willingness|wish|method|methods|measure|measures|means|step|steps|campaign|campaigns|device|system|law|laws|test|tests|likely|first|last|only|used|designed|intended|as|such)$/u;

/** Verbs that an infinitive completes by way of their object: “helped the town to rebuild”. */
const MOVING =
	/^(?:help|ask|tell|force|want|persuade|convince|order|urge|allow|enable|require|permit|encourage|lead|cause|compel|invite|expect|teach|prompt|inspire|drive|push|oblige|get|need|take|like|prefer|try|attempt|seek|begin|continue|agree|decide|refuse|fail|hope|plan|promise|threaten|manage|learn|use|be|have|seem|appear|intend|aim|do|forbid|choose|pressure|give|grant|provide|offer|authorise|authorize)$/u;

/** Purposes: “in order to reap profits”, “so as to win”, “built walls to protect the town”. */
export function purposes(view: SentenceView): readonly GivenReason[] {
	const { tokens } = view.sentence;
	return tokens.flatMap(({ lower }, at) => (lower === 'to' ? (purposeAt(view, at) ?? []) : []));
}

function purposeAt(view: SentenceView, to: number): GivenReason | undefined {
	const { tokens } = view.sentence;
	const verb = tokens[to + 1];
	// “To honor the dead, …”: the tagger takes some for nouns.
	const isNoun = to === 0 && verb?.pos === 'NOUN' && /^(?:DET|ADJ|PROPN)$/u.test(tokens[2]?.pos ?? '');
	if ((verb?.pos !== 'VERB' && !isNoun) || verb.lemma !== verb.lower) return undefined;
	const [second, first] = [tokens[to - 1]?.lower, tokens[to - 2]?.lower];
	const isMarked = (first === 'in' && second === 'order') || (first === 'so' && second === 'as');
	if (!isMarked && !isPlainPurpose(view, to)) return undefined;
	const end = endBeforeMark(view, to + 1);
	if (end === undefined || end - to <= LEAST_TOKENS) return undefined;
	const words = { from: to + 1, to: end };
	if (!tellsEnough(view, words)) return undefined;
	return { opening: 'to', words, whole: withComma(view, { from: isMarked ? to - 2 : to, to: end }) };
}

/** “chartered new banks to meet the demand”: after the object of a deed, a verb that says to what end. */
function isPlainPurpose(view: SentenceView, to: number): boolean {
	const { tokens } = view.sentence;
	if (!AIMS.has(tokens[to + 1]?.lower ?? '')) return false;
	if (to === 0) return true;
	const before = tokens[to - 1];
	const clause = view.clauses.findLast(({ verb }) => verb.to <= to);
	if (!before || !clause || MOVING.test(clause.verb.lemma) || clause.verb.to === to) return false;
	if (!/^(?:NOUN|PROPN|NUM)$/u.test(before.pos)) return false;
	const heads = [...clause.objects, ...clause.complements.map(({ phrase }) => phrase)].map(({ head }) => head);
	return ![to - 1, ...heads].some((at) => COMPLETED.test(tokens[at]?.lower ?? ''));
}
