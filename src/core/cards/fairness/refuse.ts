import type { RefusalReason, Relation } from '../../facts/fact.ts';
import { isPost } from '../../facts/lexicon/titles.ts';
import { isClassNoun } from '../../facts/lexicon/class-nouns.ts';
import type { Draft } from '../draft.ts';
import { entitiesOf, type FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { hasName } from '../wording/claims.ts';
import { shareWord } from '../wording/heading.ts';
import { kinPhrase } from '../wording/say.ts';
import { givesAway } from './leak.ts';
import { isOneOfMany } from './one-of-many.ts';
import { lacksWhole } from './lacks-whole.ts';
import { danglingWord } from './stands-alone.ts';
import { isWellFormed } from './wellformed.ts';
import { isToldWithAnotherYear } from './told-twice.ts';
import { isBesideMatter, isOfOtherLife, isPassing, isUnexplained } from './told-in-passing.ts';
import { isUntimed } from './when-told.ts';
import { isNotWorthADate, isOfNoConsequence } from './worth-a-date.ts';

const MOST_QUESTION_WORDS = 26;
const MOST_ANSWER_WORDS: Readonly<Record<'entity' | 'quantity' | 'time' | 'words', number>> = {
	entity: 9,
	quantity: 9,
	time: 8,
	words: 14
};

/** A reason is a clause, and is recalled by its sense. */
const MOST_REASON_WORDS = 18;

/** Relations whose templates say themselves that the thing has not happened. */
const CARRIES_MODAL: ReadonlySet<Relation | 'cloze'> = new Set(['link']);

/** Why a draft may not be asked, with the word at fault. */
export interface Objection {
	readonly reason: RefusalReason;
	readonly detail?: string;
}

type Check = (draft: Draft, store: FactStore) => Objection | undefined;

/** There is one typewriter to be invented. */
function isInvention({ relation, trigger }: Draft['fact']): boolean {
	return relation === 'founded' && /^(?:invented|patented|discovered|isolated|synthesi[sz]ed)$/u.test(trigger ?? '');
}

const TELLING_WORDS = 9;
/** What is so of a kind of thing, wherever the text's matter is. */
const OF_RULES: ReadonlySet<Relation | 'cloze'> = new Set(['effect', 'called', 'means']);

/** A name that ties the question to something in the world; a gap's own sentence may do with a figure. */
function hasAnchor({ question, form, relation, heading, fact }: Draft, { matter }: FactStore): boolean {
	// What a common word means is asked of no place and time.
	if (relation === 'term' || heading !== undefined || isInvention(fact)) return true;
	// “the technique of heating milk to kill germs”: so many words tell what is meant.
	if (relation === 'called' && question.split(' ').length >= TELLING_WORDS) return true;
	// “Voter Registration”: its title's own words say what “poll taxes … voters” is on.
	if (OF_RULES.has(relation) && matter.heading !== undefined && shareWord(matter.heading, question)) return true;
	return form === 'cloze' ? /(?!^)[\p{Lu}\d]/u.test(question) : hasName(question);
}

/** “James”, “Maria”: a given name alone tells nobody apart, in the question or as its answer. */
function bareName({ question, asked, answer, relation, fact }: Draft, store: FactStore): string | undefined {
	const { bareNames } = store;
	if (asked?.type === 'entity' && relation !== 'kin' && bareNames.has(answer)) return answer;
	// “Ada Okoye’s second son James” is told well enough.
	const told = Object.values(fact.slots).flatMap((slots) => slots.map((slot) => kinPhrase(slot, store) ?? ''));
	const text = told.reduce((rest, phrase) => (phrase === '' ? rest : rest.replace(phrase, '')), question);
	return [...text.matchAll(/\p{Lu}[\p{L}-]+(?! \p{Lu})/gu)].map(([word]) => word).find((word) => bareNames.has(word));
}

/** “the Convention”, “the Church”: a name that is but a kind tells which one only to who reads the text. */
function isBareKind({ fact }: Draft, { topic }: FactStore): boolean {
	return entitiesOf(fact).some(
		({ id, name }) =>
			id !== topic?.id &&
			/^(?:The )?\p{Lu}\p{Ll}+$/u.test(name) &&
			isClassNoun(name.replace(/^The /u, '').toLowerCase())
	);
}

/** “the Animation Museum”, of which the text tells only where one is: many places have theirs. */
function isCommonSite({ fact, heading }: Draft, store: FactStore): boolean {
	const [thing] = fact.slots['thing'] ?? [];
	if (fact.relation !== 'located' || heading !== undefined || thing?.type !== 'entity') return false;
	const [first = '', kind = '', more] = thing.entity.name.split(' ');
	return more === undefined && isClassNoun(kind.toLowerCase()) && store.isCommonWord(first.toLowerCase());
}

/** What is worth an age: the steps of a life. */
const STEP =
	/^(?:marry|join|enter|graduate|begin|start|win|publish|leave|move|emigrate|make|learn|enrol|enroll|compose|write|enlist|retire|found|become (?:the |an? )?(?!neighbou?r)|be |study|debut|perform|receive|ascend|succeed|die|take)\b/u;

function isOfNoAge({ fact, asked }: Draft): boolean {
	return (
		asked?.type === 'time' &&
		asked.time.kind === 'age' &&
		fact.relation === 'event' &&
		!STEP.test(fact.predicate?.base ?? '')
	);
}

/** Where a town or an archive lies that a life only touches. */
function isBesideLife({ relation, fact }: Draft, { topic }: FactStore): boolean {
	const isPlacing = relation === 'located' || relation === 'part-of';
	return isPlacing && topic?.type === 'person' && fact.slots['thing']?.[0]?.type === 'entity';
}

/** “Two” is so often the number of anything that it tells nothing without a time. */
function isFew({ fact, answer }: Draft, store: FactStore): boolean {
	const [thing] = fact.slots['thing'] ?? [];
	// What the whole text is on has two of few things.
	const isOwned = thing !== undefined && store.isTopic(thing) && /^have\b/u.test(fact.predicate?.base ?? '');
	return fact.relation === 'count' && fact.time === undefined && !isOwned && /^(?:one|two|a|an|1|2)$/iu.test(answer);
}

/** How many he gave, without when or where, is a question of one page of his life. */
function isAdrift({ fact, relation }: Draft, store: FactStore): boolean {
	return (
		(relation === 'count' || relation === 'amount') &&
		store.isLifeOf(fact.slots['thing']?.[0]) &&
		!fact.time &&
		!/\p{Lu}|^(?:hold|patent|win|marry|write|compose|publish|invent)$/u.test(fact.predicate?.base ?? '')
	);
}

/** “the deadliest to hit China since 1976”: what narrows the words stands right behind them and was left out. */
function isCutShort({ asked, fact }: Draft, { document }: FactStore): boolean {
	const words = asked?.type === 'words' ? asked : fact.slots['description']?.[0];
	if (words?.type !== 'words' || fact.relation !== 'definition') return false;
	const after = document.text.slice(words.span.end, words.span.end + 20);
	return /^\s(?:since|after|before|until|among)\b|^,?\s(?:except|besides|other than|apart from)\b/u.test(after);
}

/** “the increase (in the size of ships)”: what the noun needs to be understood stands behind it and was left out. */
function losesComplement({ fact }: Draft, { document }: FactStore): boolean {
	return [...(fact.slots['subject'] ?? []), ...(fact.slots['agent'] ?? []), ...(fact.slots['thing'] ?? [])].some(
		({ type, text, span }) =>
			type === 'words' &&
			/^(?:the|an?)(?: [\p{Ll}\d.,-]+){1,4}$/u.test(text) &&
			/^\s(?:\([^()]{1,30}\)\s)?(?:in|of|between|for|to|with|from|against|on)\s/u.test(
				document.text.slice(span.end, span.end + 42)
			)
	);
}

/** “During this time, …”: what opens the sentence points back, and the question would leave it out. */
function losesPointer({ fact, form }: Draft, store: FactStore): boolean {
	const opening = form === 'cloze' || fact.time !== undefined ? undefined : store.openingOf(fact.sentence);
	return opening !== undefined && /\b(?:this|that|these|those|the same|such|then)\b/iu.test(opening);
}

/** People meet many people in a life: whom, without when, where or in what post? */
function isAnyMeeting({ fact, asked, isUnique }: Draft): boolean {
	return (
		fact.relation === 'meeting' &&
		asked?.type === 'entity' &&
		isUnique !== true &&
		fact.time === undefined &&
		fact.asOf === undefined &&
		fact.slots['place'] === undefined
	);
}

/** “according to a shorter canal”: what cannot speak was taken for a source. */
function isNoSource(text: string): boolean {
	const head =
		/^an? (?<words>(?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+)(?= (?:of|by|from|in|for|at|to|on|with|who|that)\b|$)/u.exec(text);
	const noun = head?.groups?.['words']?.split(' ').at(-1) ?? '';
	return (
		noun !== '' &&
		!isPost(noun) &&
		!/^(?:stud(?:y|ies)|report|survey|poll|statement|estimate|analysis|review|census|document|letter|article|paper|book|account|source|official|witness|resident|plan|law|bill|decree|treaty|legend|tradition|biography|chronicle|memo|note|announcement|release|website|agency|newspaper|magazine|spokes\p{Ll}+|assessment|calculation|investigation|inquiry|index|ranking)$/u.test(
			noun
		)
	);
}

/** “the second largest city and the largest in area”: two things at once. */
function asksTwo({ relation, question }: Draft): boolean {
	return (
		relation === 'definition' && /(?:est|most)\b.{1,80} and the (?:\p{Ll}+ )?(?:\p{Ll}{3,}est|most)\b/u.test(question)
	);
}

const CHECKS: readonly Check[] = [
	({ fact }) => (fact.negated ? { reason: 'negated' } : undefined),
	({ fact, relation }) => (fact.modal && !CARRIES_MODAL.has(relation) ? { reason: 'modal-claim' } : undefined),
	({ fact }) =>
		fact.attribution && (fact.attribution.anonymous || isNoSource(fact.attribution.text))
			? { reason: 'anonymous-claim', detail: fact.attribution.text }
			: undefined,
	(draft, store) => {
		const detail = danglingWord(draft, store.nouns, store.topic);
		return detail === undefined ? undefined : { reason: 'unresolved-reference', detail };
	},
	(draft) => (givesAway(draft) ? { reason: 'answer-in-question', detail: draft.answer } : undefined),
	({ rivals }) => (rivals.length > 0 ? { reason: 'ambiguous-answer', detail: rivals.join(', ') } : undefined),
	(draft, store) => {
		const detail = bareName(draft, store);
		return detail === undefined ? undefined : { reason: 'unresolved-reference', detail };
	},
	(draft, store) =>
		isAdrift(draft, store) ||
		isAnyMeeting(draft) ||
		isFew(draft, store) ||
		isBesideLife(draft, store) ||
		isBesideMatter(draft, store) ||
		isPassing(draft, store) ||
		isOfOtherLife(draft, store) ||
		isUnexplained(draft, store) ||
		lacksWhole(draft) ||
		isOfNoAge(draft)
			? { reason: 'no-context' }
			: undefined,
	(draft, store) => (losesPointer(draft, store) ? { reason: 'no-context' } : undefined),
	(draft, store) => (isCutShort(draft, store) || losesComplement(draft, store) ? { reason: 'no-context' } : undefined),
	(draft, store) =>
		isBareKind(draft, store) || isCommonSite(draft, store) ? { reason: 'unresolved-reference' } : undefined,
	(draft) => (isOfNoConsequence(draft) || isNotWorthADate(draft) ? { reason: 'no-context' } : undefined),
	(draft, store) => (isUntimed(draft, store) ? { reason: 'no-context' } : undefined),
	(draft, store) =>
		isOneOfMany(draft, store) || isToldWithAnotherYear(draft, store) ? { reason: 'ambiguous-answer' } : undefined,
	(draft) => (isTooLong(draft) || asksTwo(draft) ? { reason: 'too-long' } : undefined),
	(draft, store) => (hasAnchor(draft, store) && isWellFormed(draft) ? undefined : { reason: 'no-context' })
];

function isTooLong({ question, answer, asked, relation }: Draft): boolean {
	const isReason = relation === 'reason' || relation === 'means';
	const most = isReason ? MOST_REASON_WORDS : MOST_ANSWER_WORDS[asked?.type ?? 'words'];
	return foldedWords(question).length > MOST_QUESTION_WORDS || foldedWords(answer).length > most;
}

/** The first objection to a draft, hardest first; undefined when it may be asked. */
export function objectionTo(draft: Draft, store: FactStore): Objection | undefined {
	for (const check of CHECKS) {
		const objection = check(draft, store);
		if (objection) return objection;
	}
	return undefined;
}
