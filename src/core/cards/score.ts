import type { Entity } from '../facts/entity.ts';
import { neighboursOf } from '../facts/lexicon/neighbours.ts';
import type { Draft } from './draft.ts';
import { entitiesOf, type FactStore } from './fact-store.ts';
import { foldedWords } from './quality/folded-words.ts';
import { isCalling } from './wording/callings.ts';
import { namesOf } from './wording/names.ts';

/** Weights of the fixed linear score; they add to 1 for the best card there could be. */
const WEIGHT = { prior: 0.55, salience: 0.25, precision: 0.1, brevity: 0.1 } as const;
const PENALTY = {
	attributed: 0.05,
	inferred: 0.03,
	geography: 0.28,
	adrift: 0.12,
	longAnswer: 0.06,
	topicAnswer: 0.1,
	lostOpening: 0.15,
	sideCalling: 0.1,
	bareDeed: 0.2,
	stance: 0.12,
	unwieldy: 0.1
} as const;
const WELL_KNOWN_AT = 4;
const IDEAL_WORDS = 13;
const LONG_ANSWER = 8;
const UNWIELDY = 24;

/** How much the document is about the entity: 1 when the title names it or it comes up often. */
function salienceOf(entity: Entity, title: string): number {
	const inTitle = namesOf(entity).some((name) => name.length > 3 && title.includes(name.toLowerCase()));
	return inTitle ? 1 : Math.min(1, entity.mentions.length / WELL_KNOWN_AT);
}

/** How much the document is about what the question names. */
function salience(draft: Draft, store: FactStore): number {
	const title = store.document.title.toLowerCase();
	return Math.max(0, ...entitiesOf(draft.fact).map((entity) => salienceOf(entity, title)));
}

/** Where a town lies that the text only passes through is general knowledge, not what the text tells. */
function isGeography({ relation, fact }: Draft, store: FactStore): boolean {
	const [thing] = fact.slots['thing'] ?? [];
	if ((relation !== 'located' && relation !== 'part-of') || thing?.type !== 'entity' || store.isTopic(thing))
		return false;
	const { type, name, mentions } = thing.entity;
	return neighboursOf(name).length > 0 || (type === 'place' && mentions.length < 3);
}

/** A question that gives neither a date nor a second name may fit more than the text knows of. */
function isAdrift({ question, fact, form }: Draft): boolean {
	if (form === 'cloze') return false;
	const names =
		question.match(/(?<!^)(?:\p{Lu}[\p{L}’'.-]*(?:\s(?:of\s|the\s)?\p{Lu}[\p{L}’'.-]*)*|\d[\d.,]*)/gu) ?? [];
	return (
		names.length < 2 &&
		(fact.relation === 'action' || fact.relation === 'event' || fact.relation === 'support') &&
		fact.time === undefined
	);
}

/** Relations that are so at any time: what opens their sentence tells no condition. */
const TIMELESS: ReadonlySet<Draft['relation']> = new Set([
	'acronym',
	'role',
	'located',
	'part-of',
	'definition',
	'born',
	'died',
	'founded'
]);

/** “During the occupation, the town was renamed”: when or on what condition, which the question does not say. */
function losesOpening(draft: Draft, store: FactStore): boolean {
	if (draft.fact.time !== undefined || TIMELESS.has(draft.relation) || draft.form === 'cloze') return false;
	const opening = store.openingOf(draft.fact.sentence);
	if (opening === undefined) return false;
	const asked = new Set(foldedWords(draft.question));
	return !foldedWords(opening)
		.slice(1)
		.some((word) => word.length > 3 && asked.has(word));
}

/** How exactly the question says what it asks for: “Which city”, “In which year”; a bare “What” of a deed says nothing, “To what” less. */
function precisionOf({ question, relation }: Draft): number {
	if (/^\p{Lu}\p{Ll}+ what (?:did|do|does|is|are|was|were|has|have|had)\b/u.test(question)) return -1;
	if (/^What\b/u.test(question) && (relation === 'action' || relation === 'event')) return 0;
	const isVague =
		/^(?:What|Where|When|(?:\p{Lu}\p{Ll}+ )?[Ww]hich (?:place|thing|work|event|route|organisation|agreement))\b/u;
	return isVague.test(question) ? 0.5 : 1;
}

/** What somebody did for a living is a side of those whom the text names for a post. */
function isSideCalling({ relation, fact, answer }: Draft, store: FactStore): boolean {
	const [person] = fact.slots['person'] ?? [];
	return (
		relation === 'role' && isCalling(answer) && person?.type === 'entity' && store.postsOf(person.entity).length > 1
	);
}

/** “In which year did settlers arrive?”: nobody and nowhere. */
function isBareDeed({ fact }: Draft): boolean {
	const [subject] = fact.slots['subject'] ?? [];
	return subject?.type === 'words' && fact.predicate !== undefined && !fact.predicate.base.includes(' ');
}

/** Worth keeping, 0–1: what a teacher would ask first. */
export function scoreOf(draft: Draft, store: FactStore): number {
	const words = foldedWords(draft.question).length;
	const brevity = 1 - Math.min(1, Math.abs(words - IDEAL_WORDS) / IDEAL_WORDS);
	const precision = precisionOf(draft);
	const gained =
		WEIGHT.prior * draft.prior +
		WEIGHT.salience * salience(draft, store) +
		WEIGHT.precision * precision +
		WEIGHT.brevity * brevity;
	const lost =
		(draft.fact.attribution ? PENALTY.attributed : 0) +
		(draft.fact.certainty === 'inferred' ? PENALTY.inferred : 0) +
		(isGeography(draft, store) ? PENALTY.geography : 0) +
		(isAdrift(draft) ? PENALTY.adrift : 0) +
		(draft.asked && store.isTopic(draft.asked) ? PENALTY.topicAnswer : 0) +
		(isBareDeed(draft) ? PENALTY.bareDeed : 0) +
		(draft.relation === 'support' && draft.fact.time === undefined ? PENALTY.stance : 0) +
		(words > UNWIELDY ? PENALTY.unwieldy : 0) +
		(isSideCalling(draft, store) ? PENALTY.sideCalling : 0) +
		(losesOpening(draft, store) ? PENALTY.lostOpening : 0) +
		(foldedWords(draft.answer).length > LONG_ANSWER ? PENALTY.longAnswer : 0);
	return Math.max(0, Math.min(1, gained - lost));
}
