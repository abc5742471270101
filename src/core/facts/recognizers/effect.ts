import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import { descriptionAt } from '../description.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { ENACTING, FINDING, KEEPING, LETTING, RULING } from '../lexicon/effect-verbs.ts';
import { isMark, markAfter } from '../mark-after.ts';
import { baseOf } from '../read-predicate.ts';
import { subjectOf } from '../read-subject.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import type { Time } from '../time.ts';
import { phraseOf } from '../tokens-of.ts';

const MOST_DEED = 16;

/** “Poll taxes required voters to pay a fee”, “The act outlawed slavery” → what it made them do, what it outlawed. */
export const effect: Recognizer = {
	relation: 'effect',
	recognize(view) {
		return {
			facts: view.clauses.filter((clause) => isTold(view, clause)).flatMap((clause) => fromClause(view, clause))
		};
	}
};

/** After a name the lemmatiser takes the “e” of “required” for an ending. */
const isOneOf = (verbs: ReadonlySet<string>, lemma: string): boolean => verbs.has(lemma) || verbs.has(`${lemma}e`);

/** Told in the past or the present, by a plain verb with a subject of its own. */
function isTold({ sentence: { tokens } }: SentenceView, { kind, verb, subject }: Clause): boolean {
	const isPlain = verb.from === verb.head && !verb.passive && !verb.negated && verb.modal === undefined;
	const isFinite = !/ing$/u.test(tokens[verb.head]?.lower ?? '');
	return isPlain && isFinite && subject !== undefined && (kind === 'main' || kind === 'coordinate');
}

/** What was brought about: the words asked for, and what of the object stays in the question. */
interface Effect {
	readonly asked: TokenRange;
	readonly kept?: TokenRange;
	/** “to do”, “from what”: how the question asks. */
	readonly how: 'deed' | 'from' | 'object';
}

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const found = letting(view, clause) ?? keeping(view, clause) ?? ruling(view, clause);
	if (!found) return [];
	const time = clauseTime(view, clause) ?? timeOfDoer(view, clause);
	const subject = doerOf(view, clause, time);
	if (!subject || isWrongDoer(subject.slot, clause.verb.lemma)) return [];
	const owner = subject.slot.type === 'entity' ? subject.slot.entity : undefined;
	const without = time ? [phraseOf(view, time)] : [];
	const asked = wordsOf(view, trimmed(view, found.asked), { subject: owner, without });
	const kept = found.kept && wordsOf(view, found.kept, { subject: owner });
	const verb = view.sentence.tokens[clause.verb.head];
	if (!asked.ok || kept?.ok === false || !verb) return [];
	const slots = {
		agent: [subject.slot],
		effect: [wordsSlot(view, asked.text, found.asked)],
		...(kept?.ok === true && found.kept && { patient: [wordsSlot(view, kept.text, found.kept)] })
	};
	const base = baseOf(verb);
	const auxiliary = verb.lower === base ? 'do' : verb.lower.endsWith('s') ? 'does' : 'did';
	return [
		factOf(view, 'effect', {
			slots,
			trigger: found.how,
			predicate: { auxiliary, base, said: verb.lower },
			certainty: subject.inferred ? 'inferred' : 'stated',
			...(time && { time })
		})
	];
}

/** The time that stands between the doer and the verb. */
function timeOfDoer(view: SentenceView, { verb }: Clause): Time | undefined {
	return view.times.find((time) => time.kind === 'year' && phraseOf(view, time).to === verb.from);
}

/** Who or what does it; “the ratification of the act in 1890” without its time, which the question tells at its end. */
function doerOf(
	view: SentenceView,
	clause: Clause,
	time: Time | undefined
): { readonly slot: Slot; readonly inferred: boolean } | undefined {
	const reading = subjectOf(view, clause);
	if ('slot' in reading) return reading;
	const end = time && phraseOf(view, time);
	if (!clause.subject || !end || end.to !== clause.verb.from) return undefined;
	const range = { from: clause.subject.from, to: end.from };
	const words = range.to > range.from ? wordsOf(view, range) : undefined;
	return words?.ok === true ? { slot: wordsSlot(view, words.text, range), inferred: false } : undefined;
}

/** Without the little word that a cut leaves at the end. */
function trimmed({ sentence: { tokens } }: SentenceView, { from, to }: TokenRange): TokenRange {
	let end = to;
	while (end > from && /^(?:CCONJ|ADP|SCONJ|DET)$/u.test(tokens[end - 1]?.pos ?? '')) end--;
	return { from, to: end };
}

/** Persons let and forbid much; only what they found or invented is theirs alone. */
function isWrongDoer(doer: Slot, lemma: string): boolean {
	const isPerson = doer.type === 'entity' && doer.entity.type === 'person';
	return FINDING.has(lemma) !== isPerson;
}

/** “required voters to pay a fee to vote”. */
function letting(view: SentenceView, { verb, objects }: Clause): Effect | undefined {
	const { tokens } = view.sentence;
	const [moved] = objects;
	const to = isOneOf(LETTING, verb.lemma) && moved ? toAfter(view, moved.to) : undefined;
	if (!moved || moved.from !== verb.to || to === undefined) return undefined;
	const end = markAfter(tokens, to + 1);
	const length = end - to - 1;
	return length > 1 && length <= MOST_DEED
		? { how: 'deed', asked: { from: to + 1, to: end }, kept: { from: moved.from, to } }
		: undefined;
}

/** Where “to” with its verb stands behind the object, and what a preposition ties to the object. */
function toAfter(view: SentenceView, from: number): number | undefined {
	const { tokens } = view.sentence;
	const at = tokens.findIndex(({ lower }, index) => index >= from && lower === 'to');
	const between = tokens.slice(from, at);
	const isNear = at >= from && at - from < 6 && between.every(({ pos }) => /^(?:ADP|DET|NOUN|ADJ|PROPN)$/u.test(pos));
	return isNear && tokens[at + 1]?.pos === 'VERB' ? at : undefined;
}

/** “exempted farmers from paying taxes”. */
function keeping(view: SentenceView, { verb, objects }: Clause): Effect | undefined {
	const { tokens } = view.sentence;
	const [kept] = objects;
	if (!isOneOf(KEEPING, verb.lemma) || !kept || kept.from !== verb.to || tokens[kept.to]?.lower !== 'from')
		return undefined;
	let to = kept.to + 1;
	while (to < tokens.length && to < kept.to + MOST_DEED && !endsPhrase(view, to)) to++;
	return to - kept.to > 2
		? { how: 'from', asked: { from: kept.to + 1, to }, kept: { from: kept.from, to: kept.to } }
		: undefined;
}

function endsPhrase({ sentence: { tokens } }: SentenceView, at: number): boolean {
	const token = tokens[at];
	return (
		token === undefined ||
		isMark(token) ||
		/^(?:if|when|unless|while|because|although|but|after|before|until|which|who|by)$/u.test(token.lower)
	);
}

/** “the Treaty of Lund”, “the ratification of the Second Amendment in 1964”. */
function isOfAgreement(view: SentenceView, subject: Clause['subject']): boolean {
	if (!subject) return false;
	const end = view.clauses.find((clause) => clause.subject?.from === subject.from)?.verb.from ?? subject.to;
	return view.mentions.some(
		({ entity, tokens }) => entity.type === 'agreement' && subject.from <= tokens.from && tokens.to <= end
	);
}

/** “outlawed the trade in slaves”, “invented dynamite”. */
function ruling(view: SentenceView, { subject, verb, objects }: Clause): Effect | undefined {
	const [object] = objects;
	const isRule = isOneOf(RULING, verb.lemma) || (isOneOf(ENACTING, verb.lemma) && isOfAgreement(view, subject));
	if (!isRule && !FINDING.has(verb.lemma)) return undefined;
	if (!object || object.from !== verb.to || object.and.length > 1) return undefined;
	const asked = descriptionAt(view, object.from) ?? object;
	return asked.to >= object.to ? { how: 'object', asked } : undefined;
}
