import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { countedPhrase, textOf, type Counted } from '../counted-phrase.ts';
import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf, spanOf } from '../fact-of.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Quantity } from '../quantity.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf, tokensOf } from '../tokens-of.ts';

/** Prepositions that a question may put before “how many”. */
const FRONTED = new Set(['by']);
/** Words that make the counted things known ones: “the two sides”. */
const KNOWN = new Set('the both these those all its his her their such'.split(' '));

interface Found {
	readonly view: SentenceView;
	readonly clause: Clause;
	readonly quantity: Quantity;
	readonly counted: Counted;
}

/** The slots that every count has. */
function countSlots({ view, quantity, counted }: Found, what: string): Readonly<Record<string, readonly Slot[]>> {
	const words = (range: TokenRange): Slot => ({ type: 'words', text: textOf(view, range), span: spanOf(view, range) });
	const value: Slot = { ...words(counted.number), type: 'quantity', quantity };
	return { noun: [words(counted.noun)], value: [value], what: [{ ...words(counted.whole), text: what }] };
}

/** True when the counted phrase is the subject of its clause, and nothing but it. */
function isSubjectOf(clause: Clause, { number, noun }: Counted): boolean {
	const { subject, verb } = clause;
	if (!subject || subject.and.length > 0 || noun.to > verb.from) return false;
	return subject.from <= number.to && noun.from <= subject.head && subject.head < noun.to;
}

function isAskable({ view, clause, counted }: Found): boolean {
	const { verb } = clause;
	const before = view.sentence.tokens[counted.whole.from - 1]?.lower ?? '';
	const within = view.sentence.tokens.slice(counted.whole.from, counted.noun.from);
	if (verb.modal !== undefined || verb.negated || REPORTING.has(verb.lemma)) return false;
	return (
		!KNOWN.has(before) &&
		!within.some(({ lower }) => KNOWN.has(lower)) &&
		/s$|people|children|men|women/iu.test(textOf(view, counted.noun))
	);
}

/** The token before the counted phrase that a question takes to its front (“By how many …”), none, or no way to ask. */
function frontedBy(view: SentenceView, clause: Clause, counted: Counted): string | undefined | false {
	const { whole } = counted;
	const isObject = clause.objects.some(({ from, to }) => from <= counted.noun.from && counted.noun.from < to);
	if (isObject) return undefined;
	const complement = clause.complements.find(
		({ phrase }) => phrase.from <= whole.to && counted.noun.from < phrase.to && phrase.from >= whole.from - 1
	);
	const before = view.sentence.tokens[whole.from - 1]?.lower ?? '';
	return complement && FRONTED.has(before) ? before : false;
}

/** “The ministry employed 400 officers”, “400 officers were employed”. */
function byClause(found: Found): Fact | undefined {
	const { view, clause, counted } = found;
	const isSubject = isSubjectOf(clause, counted);
	const fronted = isSubject ? undefined : frontedBy(view, clause, counted);
	if (fronted === false) return undefined;
	const time = clauseTime(view, clause);
	const gap = fronted === undefined ? counted.whole : { from: counted.whole.from - 1, to: counted.whole.to };
	const reading = readClause(view, clause, [...(time ? [phraseOf(view, time)] : []), gap]);
	if (!reading.ok || (!isSubject && gap.from >= reading.read.tokens.to)) return undefined;
	const { read } = reading;
	return factOf(view, 'count', {
		slots: { ...(!isSubject && { thing: [read.subject] }), ...countSlots(found, read.predicate.said) },
		predicate: read.predicate,
		certainty: isSubject ? 'stated' : read.certainty,
		...(time && { time }),
		...(fronted !== undefined && { trigger: fronted })
	});
}

/** “Moss Island, with about 40 inhabitants”: what the name right before “with” has. */
function byWith(found: Found): Fact | undefined {
	const { view, clause, counted } = found;
	const { tokens } = view.sentence;
	const at = counted.whole.from - 1;
	if (tokens[at]?.lower !== 'with') return undefined;
	const hasComma = tokens[at - 1]?.text === ',';
	const named =
		nameOrReferenceAt(view, at - (hasComma ? 2 : 1)) ??
		(hasComma && clause.subject ? nameOrReferenceAt(view, clause.subject.head) : undefined);
	const present =
		view.clauses.some(
			({ kind, verb }) => kind === 'main' && /^(?:is|are|has|have)$/u.test(tokens[verb.from]?.lower ?? '')
		) ||
		/^(?:is|are|has|have|do|does)$/u.test(tokens[clause.verb.from]?.lower ?? '') ||
		tokens[clause.verb.head]?.lower === clause.verb.lemma;
	if (!named || named.entity.type === 'person') return undefined;
	return factOf(view, 'count', {
		slots: { thing: [entitySlot(view, named.entity, named.tokens)], ...countSlots(found, 'have') },
		predicate: { auxiliary: present ? 'does' : 'did', base: 'have', said: 'had' },
		certainty: named.inferred ? 'inferred' : 'stated'
	});
}

const RECOGNIZED_BY = [byClause, byWith];

/** “The ministry employed 400 child protection officers.” → how many it employed. */
export const count: Recognizer = {
	relation: 'count',
	recognize(view) {
		const facts = view.quantities.flatMap((quantity) => {
			const counted = quantity.kind === 'count' ? countedPhrase(view, quantity) : undefined;
			const at = tokensOf(view, quantity.span).from;
			const clause = view.clauses.findLast(({ kind, from, to }) => kind !== 'relative' && from <= at && at < to);
			if (!counted || !clause) return [];
			const found = { view, clause, quantity, counted };
			if (!isAskable(found)) return [];
			for (const way of RECOGNIZED_BY) {
				const fact = way(found);
				if (fact) return [fact];
			}
			return [];
		});
		return { facts };
	}
};
