import type { Entity } from '../../facts/entity.ts';
import type { Relation } from '../../facts/fact.ts';
import { countryOfDemonym } from '../../facts/lexicon/countries.ts';
import type { Draft } from '../draft.ts';
import { entitiesOf, type FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { SMALL_WORDS } from '../quality/tells-answer.ts';
import { isCalling } from './callings.ts';
import { lowerFirst, namesOf } from './names.ts';

/** What is told of one matter and might be told of others too. */
const OF_A_MATTER: ReadonlySet<Relation | 'cloze'> = new Set([
	'event',
	'action',
	'plan',
	'count',
	'amount',
	'measure',
	'cause',
	'reason',
	'means',
	'effect',
	'called',
	'opened',
	'creation',
	'statement',
	'support',
	'course',
	'located',
	'definition',
	'role'
]);

const tellingWords = (text: string): readonly string[] =>
	foldedWords(text).filter((word) => word.length > 3 && !SMALL_WORDS.has(word) && !/\d/u.test(word));

/** True when some telling word of the one begins a word of the other, or is begun by it: “Kenya” in “Kenyan”. */
export function shareWord(a: string, b: string): boolean {
	const others = tellingWords(b);
	return tellingWords(a).some((word) => others.some((other) => other.startsWith(word) || word.startsWith(other)));
}

/** A post without a date, in a text on one event or time, was held then; a calling is one's own at any time. */
function wantsMatter({ fact, answer }: Draft, { matter: { topic } }: FactStore): boolean {
	const isOfATime = topic === undefined || topic.type === 'event' || topic.type === 'agreement';
	return isOfATime && !fact.time && !fact.asOf && fact.trigger !== 'was' && !isCalling(answer);
}

const GENERIC = / (?:River|City|Islands|Island|Canal)$/u;

/** “Kenya” or “Kenyan”, “the war” of the Varde War: the topic by one of its names, its last word, or its people. */
function saysTopic(question: string, topic: Entity): boolean {
	// “the Volga” is the Volga River.
	const bare = topic.type === 'route' || topic.type === 'place' ? topic.name.replace(GENERIC, '') : topic.name;
	const names = [bare, ...namesOf(topic)];
	const last = topic.name.split(' ').at(-1) ?? '';
	return (
		names.some((name) => question.includes(name)) ||
		(topic.type !== 'event' && shareWord(last, question)) ||
		question.split(/[\s?’']/u).some((word) => names.includes(countryOfDemonym(word)?.name ?? ''))
	);
}

/** It names an event or a treaty of its own, which says as much. */
function isOfOtherEvent({ fact }: Draft, topic: Entity | undefined): boolean {
	return entitiesOf(fact).some(({ id, type }) => (type === 'event' || type === 'agreement') && id !== topic?.id);
}

/** Gives a question that says nothing of the document's matter that matter as a heading, unless it tells the answer. */
export function underHeading(draft: Draft, store: FactStore): Draft {
	const { heading, topic } = store.matter;
	if (heading === undefined || draft.form === 'cloze' || !OF_A_MATTER.has(draft.relation)) return draft;
	if (draft.relation === 'definition' && topic?.type !== 'event') return draft;
	if (draft.relation === 'located' && topic?.type !== 'place') return draft;
	// What opened before a war did not open in it.
	if (draft.relation === 'opened' && topic?.type === 'event') return draft;
	if (draft.relation === 'role' && !wantsMatter(draft, store)) return draft;
	const isTold =
		isOfOtherEvent(draft, topic) || (topic ? saysTopic(draft.question, topic) : shareWord(heading, draft.question));
	return isTold || [draft.answer, ...draft.accept].some((each) => shareWord(heading, each))
		? draft
		: { ...draft, heading };
}

/** “Crimean War: in which month and year did Russia sue for peace?” */
export function headed(heading: string, question: string): string {
	return `${heading}: ${lowerFirst(question)}`;
}

/** The question as it is asked, under its heading if it has one. */
export function asAsked({ heading, question }: Draft): string {
	return heading === undefined ? question : headed(heading, question);
}
