import type { Fact, Slot } from '../../facts/fact.ts';
import type { Ending } from '../../facts/predicate.ts';
import { isDemonym } from '../../facts/lexicon/peoples.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { timeDraft } from '../time-draft.ts';
import { upperFirst } from '../wording/names.ts';
import { asked, say, whenOf } from '../wording/say.ts';
import { classNoun, whereOf, whichOf, whomOf } from '../wording/which.ts';

/** “wrote his Dumky Trio” → “wrote the Dumky Trio”: who is asked for is not pointed at. */
function withoutOwner(said: string): string {
	return said.replace(/\b(?:his|her|its|their)(?= (?<next>\p{Lu}\p{L}*))/u, (owner, next: string) =>
		isDemonym(next) ? owner : 'the'
	);
}

/** “Who established the Gothic Society in 1811?”: asked of those whom the document is not about, with a name in the deed. */
function whoDraft(fact: Fact, subject: Slot, store: FactStore): readonly Draft[] {
	const done = withoutOwner(fact.predicate?.said ?? '');
	if (
		subject.type !== 'entity' ||
		store.isTopic(subject) ||
		/^(?:thing|place)$/u.test(classNoun(subject.entity)) ||
		!/\p{Lu}/u.test(done) ||
		/^\p{Ll}+ing\b/u.test(done) ||
		/\b(?:his|her|its|their|based)\b/u.test(done)
	)
		return [];
	const question = asked(whichOf(subject.entity), done, whenOf(fact));
	return [draftOf(fact, { role: roleOf(fact), slot: subject, given: ['what', 'deed'], question, prior: 0.5 }, store)];
}

/** More names asked for in one deed would only be drilled together. */
const MOST_ENDINGS = 2;
/** Before a body whose kind the name does not tell, these ask for a place. */
const LOCAL = new Set(['to', 'from', 'in', 'at', 'into', 'near']);
/** Before a name of unknown kind these ask well for “what”. */
const OPEN = new Set(['to', 'into', 'after', 'from']);
const PLACING = new Set(['to', 'from', 'through', 'into', 'near']);

/** “To whom”, “Which prize”, “In which city”: how a question asks for the name that ends a predicate. */
function askEnding({ slot, preposition, noun }: Ending): string | undefined {
	if (slot.type !== 'entity') return undefined;
	const { entity } = slot;
	if (noun !== undefined) return upperFirst(`${preposition} which ${noun}`.trim());
	if (classNoun(entity) === 'thing') return OPEN.has(preposition) ? upperFirst(`${preposition} what`) : undefined;
	if (preposition === '') return whomOf(entity);
	if (entity.type === 'place' && (preposition === 'in' || preposition === 'at')) return whereOf(entity);
	if (classNoun(entity) === 'organisation' && LOCAL.has(preposition)) return undefined;
	if (classNoun(entity) === 'place' && !PLACING.has(preposition)) return undefined;
	return upperFirst(`${preposition} ${entity.type === 'person' ? 'whom' : `which ${classNoun(entity)}`}`);
}

/** Questions about the names in a predicate: to whom, in which city, which prize. */
export function endingDrafts(fact: Fact, subject: Slot, store: FactStore): readonly Draft[] {
	return (
		fact.predicate?.endings?.flatMap((ending) => endingDraft(fact, subject, ending, store)).slice(0, MOST_ENDINGS) ?? []
	);
}

function endingDraft(fact: Fact, subject: Slot, ending: Ending, store: FactStore): readonly Draft[] {
	const opening = askEnding(ending);
	if (!fact.predicate || opening === undefined || store.isTopic(ending.slot)) return [];
	// “translated an article by X”: not by whom it was translated.
	if (ending.preposition === 'by' && !/^(?:is|are|was|were|been)$/u.test(fact.predicate.auxiliary)) return [];
	if (ending.preposition === '' && !fact.time && !ending.base.includes(' ')) return [];
	const question = asked(opening, fact.predicate.auxiliary, say(subject, store), ending.base, whenOf(fact));
	const asking = { role: 'ending', slot: ending.slot, given: [], question, prior: fact.time ? 0.65 : 0.55 };
	return [draftOf(fact, asking, store)];
}

function roleOf(fact: Fact): string {
	return fact.slots['subject'] ? 'subject' : 'agent';
}

/** A clause with a date: when it happened, who did it, to what or where. */
export const event: Template = {
	relation: 'event',
	kind: 'Dates',
	ask(fact, store) {
		const { predicate } = fact;
		const [subject] = fact.slots['subject'] ?? [];
		if (!predicate || !subject) return [];
		const clause = `${predicate.auxiliary} ${say(subject, store)} ${predicate.base}`.trimEnd();
		return [
			...timeDraft(fact, clause, { store, prior: 0.75 }),
			...whoDraft(fact, subject, store),
			...endingDrafts(fact, subject, store)
		];
	}
};

/** A clause without a date: who did it, to what or where. */
export const action: Template = {
	relation: 'action',
	kind: 'Who did what',
	ask(fact, store) {
		const [agent] = fact.slots['agent'] ?? [];
		return agent ? [...endingDrafts(fact, agent, store), ...whoDraft(fact, agent, store)] : [];
	}
};
