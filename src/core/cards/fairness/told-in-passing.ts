import type { Draft } from '../draft.ts';
import { entitiesOf, type FactStore } from '../fact-store.ts';
import { classNoun } from '../wording/which.ts';

/** “…, which had been reached by Berg in ____”: a gap in what a relative clause tells beside the story. */
const BESIDE = /, (?:which|who|where) (?:had|was|were)\b[^.]{0,120}____/u;

/** What in a life's story names nothing of that life is told in passing: who else had come to a bay before. */
export function isPassing({ heading, relation, question }: Draft, { topic }: FactStore): boolean {
	if (topic?.type !== 'person') return false;
	if (relation === 'cloze') return BESIDE.test(question);
	return heading !== undefined && relation !== 'acronym';
}

/** The years of a father or a brother, told in brackets in somebody else's life. */
export function isOfOtherLife({ relation, fact, asked }: Draft, store: FactStore): boolean {
	const isYear = asked?.type === 'time' && asked.time.kind === 'year' && (relation === 'born' || relation === 'died');
	return isYear && store.topic?.type === 'person' && !(fact.slots['person'] ?? []).some((slot) => store.isTopic(slot));
}

/** Where some museum or cemetery lies that a text on something else names once. */
export function isBesideMatter({ relation, fact }: Draft, { topic }: FactStore): boolean {
	const [thing] = fact.slots['thing'] ?? [];
	if ((relation !== 'located' && relation !== 'part-of') || thing?.type !== 'entity' || !topic) return false;
	const isTopics = entitiesOf(fact).some(({ id }) => id === topic.id);
	return !isTopics && thing.entity.type !== 'place' && thing.entity.mentions.length < 2;
}

/** “Gjøa”: a name of one word of which the text never says what it names. */
export function isUnexplained({ fact, relation, question }: Draft, store: FactStore): boolean {
	const [subject] = fact.slots['subject'] ?? fact.slots['agent'] ?? [];
	if (!/^(?:event|action|cloze)$/u.test(relation) || !subject || store.isTopic(subject)) return false;
	// A lone word with a capital at the beginning of its sentence, of which nothing shows that it is a name.
	if (subject.type !== 'entity') return /^\p{Lu}\p{Ll}+(?<!s)$/u.test(subject.text) && question.includes(subject.text);
	const { type, name, kinds } = subject.entity;
	return (
		type === 'thing' &&
		question.includes(name) &&
		kinds.length === 0 &&
		!name.includes(' ') &&
		classNoun(subject.entity) === 'thing'
	);
}
