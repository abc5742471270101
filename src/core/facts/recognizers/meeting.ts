import type { Clause, NounPhrase } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact, Refusal, Slot } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, slotOf, unsettledWord } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { refusalOf } from '../refusal-of.ts';

/** Verbs whose object is met, and whether the object comes after "with". */
const DIRECT: ReadonlySet<string> = new Set([
	'meet',
	'visit',
	'host',
	'receive',
	'greet',
	'welcome',
	'encounter',
	'interview'
]);
const WITH: ReadonlySet<string> = new Set([
	'meet',
	'meet with',
	'sit down',
	'sit',
	'confer',
	'talk',
	'speak',
	'negotiate',
	'dine',
	'hold',
	'consult'
]);
const NOUNS: ReadonlySet<string> = new Set([
	'meeting',
	'meetings',
	'talks',
	'discussion',
	'discussions',
	'negotiations',
	'audience',
	'summit',
	'conversation',
	'conversations',
	'interview'
]);

/** “A met (with) B in C”, “A held talks with B”, “A's meeting with B” → who met whom, and where. */
export const meeting: Recognizer = {
	relation: 'meeting',
	recognize(view) {
		const read = view.clauses.map((clause) => fromClause(view, clause));
		return {
			facts: [...read.flatMap(({ facts }) => facts), ...fromNoun(view)],
			refusals: read.flatMap(({ refusals }) => refusals)
		};
	}
};

interface Read {
	readonly facts: readonly Fact[];
	readonly refusals: readonly Refusal[];
}

const NOTHING: Read = { facts: [], refusals: [] };

function fromClause(view: SentenceView, clause: Clause): Read {
	const { verb, subject } = clause;
	const met = metPhrases(view, clause);
	if (!subject || met.length === 0 || verb.negated) return NOTHING;
	const word = unsettledWord(view, subject);
	if (word !== undefined) return { facts: [], refusals: [refusalOf(view, 'unresolved-reference', clause, word)] };
	const agents = allNamedBy(view, subject).filter(isParty);
	const patients = met
		.flatMap((phrase) => allNamedBy(view, phrase))
		.filter((named) => isParty(named) && !agents.some(({ entity }) => entity === named.entity));
	const needPerson = !WITH.has(verb.lemma) || verb.lemma === 'hold';
	if (
		agents.length === 0 ||
		patients.length === 0 ||
		(needPerson && verb.lemma !== 'meet' && !patients.every(({ entity }) => entity.type === 'person'))
	)
		return NOTHING;
	if (!agents.some(isPerson) && !patients.some(isPerson) && verb.lemma !== 'meet') return NOTHING;
	const [first, second] = verb.passive ? [patients, agents] : [agents, patients];
	const place = placeOf(view, clause);
	const time = clauseTime(view, clause);
	const certainty = certaintyOf([...agents, ...patients]);
	const fact = factOf(view, 'meeting', {
		slots: {
			agent: first.map((named) => slotOf(view, named)),
			patient: second.map((named) => slotOf(view, named)),
			...(place && { place: [place] })
		},
		...(time && { time }),
		certainty,
		trigger: 'met'
	});
	return { facts: [{ ...fact, modal: verb.modal !== undefined }], refusals: [] };
}

function isPerson({ entity }: Named): boolean {
	return entity.type === 'person';
}

/** Who can meet: persons, and bodies and countries that act. */
function isParty({ entity }: Named): boolean {
	return entity.type === 'person' || entity.type === 'organisation' || entity.type === 'people';
}

/** The phrases that name whom the subject meets. */
function metPhrases(view: SentenceView, clause: Clause): readonly NounPhrase[] {
	const { verb, objects, complements } = clause;
	const after = (preposition: string): readonly NounPhrase[] =>
		complements.filter((each) => each.preposition === preposition).map(({ phrase }) => phrase);
	if (verb.passive) return DIRECT.has(verb.lemma) ? after('by') : [];
	const nouns = objects.filter(({ head }) => NOUNS.has(view.sentence.tokens[head]?.lower ?? ''));
	if (nouns.length > 0 && /^(?:hold|have|conduct|attend)$/u.test(verb.lemma)) return after('with');
	const direct = DIRECT.has(verb.lemma) ? objects : [];
	if (direct.length > 0) return direct;
	return WITH.has(verb.lemma) && verb.lemma !== 'hold' ? after('with') : [];
}

/** “in Tehran” of the clause, or the place that “where” stands for. */
function placeOf(view: SentenceView, clause: Clause): Slot | undefined {
	for (const { preposition, phrase } of clause.complements) {
		const place = nameOrReferenceAt(view, phrase.head);
		if ((preposition === 'in' || preposition === 'at') && place?.entity.type === 'place') return slotOf(view, place);
	}
	const { relativeAdverb } = clause;
	const place = relativeAdverb?.word === 'where' ? nameOrReferenceAt(view, relativeAdverb.antecedent.head) : undefined;
	return place?.entity.type === 'place' ? slotOf(view, place) : undefined;
}

/** “Ivanov's meeting with both Novak and Horvat”. */
function fromNoun(view: SentenceView): readonly Fact[] {
	const { tokens } = view.sentence;
	if (!tokens.some(({ lower }) => NOUNS.has(lower))) return [];
	return tokens.flatMap((token, at) => {
		if (!NOUNS.has(token.lower) || tokens[at + 1]?.lower !== 'with') return [];
		const agent = ownerBefore(view, at);
		const patients = listFrom(view, at + 2).filter(isParty);
		if (!agent || !isPerson(agent) || patients.length === 0 || !patients.every(isPerson)) return [];
		const slots = { agent: [slotOf(view, agent)], patient: patients.map((named) => slotOf(view, named)) };
		return [factOf(view, 'meeting', { slots, certainty: certaintyOf([agent, ...patients]), trigger: 'met' })];
	});
}

/** The person whose genitive stands before the noun, with at most two words between. */
function ownerBefore(view: SentenceView, noun: number): Named | undefined {
	const { tokens } = view.sentence;
	for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
		if (tokens[at]?.text === "'s" || tokens[at]?.text === "'") return nameOrReferenceAt(view, at - 1);
		if (/^(?:his|her)$/u.test(tokens[at]?.lower ?? '')) return nameOrReferenceAt(view, at);
	}
	return undefined;
}

/** The names of a list that begins at a token: titles, commas and "and" may stand between them. */
function listFrom(view: SentenceView, from: number): readonly Named[] {
	const { tokens } = view.sentence;
	const found: Named[] = [];
	for (let at = from; at < tokens.length; at++) {
		const named = nameOrReferenceAt(view, at);
		const token = tokens[at];
		if (named) {
			found.push(named);
			at = named.tokens.to - 1;
		} else if (
			!token ||
			!(
				/^(?:and|both|,|the)$/u.test(token.lower) ||
				token.pos === 'PROPN' ||
				token.pos === 'NOUN' ||
				token.pos === 'ADJ'
			)
		)
			break;
	}
	return found;
}
