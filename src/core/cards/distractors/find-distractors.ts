import { seededRandom, type Random } from '../../shared/random.ts';
import type { Distractor } from '../card.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { upperFirst } from '../wording/names.ts';
import { nameOptions } from './name-options.ts';
import { postOptions } from './post-options.ts';
import { shiftedAmounts } from './shift-number.ts';
import { timeOptions } from './time-options.ts';

const WANTED = 3;
/** “At least two”: of several such options the lowest would always be true. */
const BOUND = /^(?:at least|at most|more than|less than|fewer than|over|under|up to|as many as|above|below)\b/iu;

function optionsFor(draft: Draft, store: FactStore, random: Random): readonly string[] {
	const { asked, answer, relation } = draft;
	switch (asked?.type) {
		case 'entity':
			return answer === asked.entity.name ? nameOptions(asked.entity, draft, store, random) : [];
		case 'quantity':
			return BOUND.test(answer) ? [] : shiftedAmounts(answer, random);
		case 'time':
			return timeOptions(draft, store, random);
		case 'words':
			return relation === 'role' ? postOptions(draft, store, random) : [];
		case undefined:
			return [];
	}
}

/**
 * Three wrong answers of the same kind, written as the answer is, in an order that follows from the card's id;
 * none when three honest ones cannot be had.
 */
export function findDistractors(draft: Draft, cardId: string, store: FactStore): readonly Distractor[] {
	const found = optionsFor(draft, store, seededRandom(cardId));
	return found.length < WANTED ? [] : found.slice(0, WANTED).map((text) => ({ text: upperFirst(text) }));
}
