import type { Entity } from '../../facts/entity.ts';
import { seededRandom, shuffled, type Random } from '../../shared/random.ts';
import type { Distractor } from '../card.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { namesOf } from '../wording/names.ts';
import { classNoun } from '../wording/which.ts';
import { shiftedAmounts } from './shift-number.ts';
import { shiftedTimes } from './shift-time.ts';

const WANTED = 3;
const UNDATED_LATEST = 2025;

/** True when one name could be taken for the other: equal, or sharing a telling word. */
function confusable(a: Entity, b: Entity): boolean {
	const words = new Set(
		namesOf(a)
			.flatMap(foldedWords)
			.filter((word) => word.length > 3)
	);
	return namesOf(b).some((name) => foldedWords(name).some((word) => words.has(word)));
}

/** Entities that some fact of the same relation puts in the same slot beside what this question names. */
function fillers(draft: Draft, store: FactStore): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const fact of [
		draft.fact,
		...store.of(draft.fact.relation).filter((each) => each.sentence === draft.fact.sentence)
	]) {
		for (const slots of Object.values(fact.slots))
			for (const slot of slots) if (slot.type === 'entity') ids.add(slot.entity.id);
	}
	return ids;
}

function otherEntities(answer: Entity, draft: Draft, store: FactStore): readonly string[] {
	const barred = fillers(draft, store);
	const question = ` ${foldedWords(draft.question).join(' ')} `;
	const kind = classNoun(answer);
	return store.entities
		.filter((entity) => entity.id !== answer.id && entity.type === answer.type && classNoun(entity) === kind)
		.filter((entity) => !entity.mentions.some(({ sentence }) => sentence === draft.fact.sentence))
		.filter((entity) => !barred.has(entity.id) && !confusable(entity, answer))
		.filter((entity) => !namesOf(entity).some((name) => question.includes(` ${foldedWords(name).join(' ')} `)))
		.filter((entity) => answer.type !== 'person' || entity.name.includes(' '))
		.map((entity) => entity.name);
}

function ofLikeLength(options: readonly string[], answer: string): readonly string[] {
	return options.filter((option) => option.length * 2 >= answer.length && option.length <= answer.length * 2);
}

function candidates(draft: Draft, store: FactStore, random: Random): readonly string[] {
	const slot = draft.asked;
	switch (slot?.type) {
		case 'entity':
			return draft.answer === slot.entity.name ? shuffled(otherEntities(slot.entity, draft, store), random) : [];
		case 'quantity':
			return shiftedAmounts(draft.answer, random);
		case 'time':
			return shiftedTimes(draft.answer, Number(store.published?.slice(0, 4) ?? UNDATED_LATEST), random);
		default:
			return [];
	}
}

/** Three wrong answers of the same kind, in an order that follows from the card's id; none when three honest ones cannot be had. */
export function findDistractors(draft: Draft, cardId: string, store: FactStore): readonly Distractor[] {
	const found = ofLikeLength(candidates(draft, store, seededRandom(cardId)), draft.answer);
	return found.length < WANTED ? [] : found.slice(0, WANTED).map((text) => ({ text }));
}
