import type { Draft } from './draft.ts';
import type { FactStore } from './fact-store.ts';
import { foldedWords } from './quality/folded-words.ts';
import { namesOf } from './wording/names.ts';

/** Weights of the fixed linear score; they add to 1 for the best card there could be. */
const WEIGHT = { prior: 0.55, salience: 0.25, precision: 0.1, brevity: 0.1 } as const;
const PENALTY = { attributed: 0.08, inferred: 0.04 } as const;
const WELL_KNOWN_AT = 4;
const IDEAL_WORDS = 14;

/** How much the document is about what the question names: 1 when the title names it or it comes up often. */
function salience(draft: Draft, store: FactStore): number {
	const title = store.document.title.toLowerCase();
	let best = 0;
	for (const slots of Object.values(draft.fact.slots)) {
		for (const slot of slots) {
			if (slot.type !== 'entity') continue;
			const inTitle = namesOf(slot.entity).some((name) => name.length > 3 && title.includes(name.toLowerCase()));
			best = Math.max(best, inTitle ? 1 : Math.min(1, slot.entity.mentions.length / WELL_KNOWN_AT));
		}
	}
	return best;
}

/** Worth keeping, 0–1. */
export function scoreOf(draft: Draft, store: FactStore): number {
	const words = foldedWords(draft.question).length;
	const brevity = 1 - Math.min(1, Math.abs(words - IDEAL_WORDS) / IDEAL_WORDS);
	const precision = /^(?:Who|What|Where|When)\b/u.test(draft.question) ? 0.5 : 1;
	const gained =
		WEIGHT.prior * draft.prior +
		WEIGHT.salience * salience(draft, store) +
		WEIGHT.precision * precision +
		WEIGHT.brevity * brevity;
	const lost =
		(draft.fact.attribution ? PENALTY.attributed : 0) + (draft.fact.certainty === 'inferred' ? PENALTY.inferred : 0);
	return Math.max(0, Math.min(1, gained - lost));
}
