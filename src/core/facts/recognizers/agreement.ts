import type { Clause, Complement } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import type { Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { timePhrases } from '../tokens-of.ts';

const SIGNING: ReadonlyMap<string, string> = new Map([
	['sign', 'signed'],
	['ratify', 'ratified'],
	['conclude', 'concluded'],
	['adopt', 'adopted'],
	['approve', 'approved'],
	['pass', 'passed'],
	['enact', 'enacted'],
	['negotiate', 'negotiated'],
	['join', 'joined'],
	['denounce', 'denounced']
]);

/** “A and B signed the Treaty of C in 1828” → which agreement, by whom, when; “Under the Treaty of C, A ceded …” → under which. */
export const agreement: Recognizer = {
	relation: 'agreement',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => [...fromClause(view, clause), ...underAgreement(view, clause)]) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb, objects } = clause;
	const trigger = SIGNING.get(verb.lemma);
	if (!subject || trigger === undefined || verb.negated || verb.modal !== undefined) return [];
	const named = (verb.passive ? [subject] : objects).flatMap((phrase) => allNamedBy(view, phrase)).filter(isAgreement);
	const parties = partiesOf(view, clause);
	const time = clauseTime(view, clause);
	const place = placeOf(view, clause);
	return named.flatMap((each) => {
		const topic = topicOf(view, each);
		if (parties.length === 0 && !time && !place) return [];
		const party = parties.map((one) => slotOf(view, one));
		return [
			factOf(view, 'agreement', {
				slots: {
					agreement: [slotOf(view, each)],
					...(party.length > 0 && { party }),
					...(topic && { topic: [topic] }),
					...(place && { place: [slotOf(view, place)] })
				},
				...(time && { time }),
				certainty: certaintyOf([each, ...parties]),
				trigger
			})
		];
	});
}

function isAgreement({ entity }: Named): boolean {
	return entity.type === 'agreement';
}

function partiesOf(view: SentenceView, clause: Clause): readonly Named[] {
	if (!clause.verb.passive) return clause.subject ? allNamedBy(view, clause.subject) : [];
	return clause.complements
		.filter(({ preposition }) => preposition === 'by' || preposition === 'between')
		.flatMap(({ phrase }) => allNamedBy(view, phrase));
}

/** “signed in Sofia”: the city or building behind the verb. */
function placeOf(view: SentenceView, { complements, verb }: Clause): Named | undefined {
	const at = complements.find(
		(each) => each.at >= verb.to && /^(?:in|at)$/u.test(each.preposition) && placeAt(view, each)
	);
	return at && placeAt(view, at);
}

function placeAt(view: SentenceView, { phrase }: Complement): Named | undefined {
	const named = namedBy(view, phrase);
	return named?.entity.type === 'place' ? named : undefined;
}

const MOST_TOPIC = 8;

/** “Convention No. 81 on labour inspection in industries”: what the agreement is on. */
function topicOf(view: SentenceView, { tokens: name }: Named): Slot | undefined {
	const { tokens } = view.sentence;
	if (!/^(?:on|concerning|regarding)$/u.test(tokens[name.to]?.lower ?? '')) return undefined;
	let to = name.to + 1;
	while (to < name.to + MOST_TOPIC && /^(?:NOUN|ADJ|DET|PROPN|ADP|PART)$/u.test(tokens[to]?.pos ?? '')) to++;
	while (to > name.to + 1 && /^(?:ADP|DET)$/u.test(tokens[to - 1]?.pos ?? '')) to--;
	const range = { from: name.to + 1, to };
	const words = wordsOf(view, range);
	return words.ok && words.text.length > 3 ? wordsSlot(view, words.text, range) : undefined;
}

/** “Under the Treaty of Nystad, Sweden ceded Livonia to Russia”: by which agreement something was done. */
function underAgreement(view: SentenceView, clause: Clause): Fact[] {
	const { complements, verb, kind } = clause;
	if ((kind !== 'main' && kind !== 'coordinate') || verb.negated || verb.modal !== undefined) return [];
	const under = complements.find(
		({ preposition, phrase }) => /^(?:under|by|in|through|with)$/u.test(preposition) && isUnder(view, phrase)
	);
	const named = under && namedBy(view, under.phrase);
	if (!under || !named || SIGNING.has(verb.lemma)) return [];
	const time = clauseTime(view, clause);
	const gap = { from: under.at, to: Math.max(under.phrase.to, named.tokens.to) };
	const reading = readClause(view, clause, [...timePhrases(view, clause, time), gap]);
	if (!reading.ok || !reading.read.predicate.base.includes(' ')) return [];
	const { subject, predicate, tokens, certainty } = reading.read;
	const deed = wordsSlot(view, predicate.said, tokens);
	return [
		factOf(view, 'agreement', {
			slots: { agreement: [slotOf(view, named)], subject: [subject], deed: [deed] },
			predicate,
			certainty,
			trigger: under.preposition,
			...(time && { time })
		})
	];
}

function isUnder(view: SentenceView, phrase: Complement['phrase']): boolean {
	const named = phrase.and.length === 0 ? namedBy(view, phrase) : undefined;
	return named !== undefined && isAgreement(named) && !named.inferred;
}
