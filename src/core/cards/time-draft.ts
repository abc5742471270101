import type { Fact } from '../facts/fact.ts';
import { draftOf, type Draft } from './draft.ts';
import type { FactStore } from './fact-store.ts';
import { askWhen, timeInWords } from './wording/dates.ts';
import { asked } from './wording/say.ts';

/**
 * “In which year did …?” about the fact's own time; nothing when the time means nothing outside the document.
 * A time is never a rival of itself: the same thing told twice at two times is caught by the slots given.
 */
export function timeDraft(
	fact: Fact,
	clause: string,
	options: { readonly store: FactStore; readonly prior: number }
): readonly Draft[] {
	const { time } = fact;
	const answer = time && timeInWords(time);
	if (!time || answer === undefined || time.inferred) return [];
	const slot = { type: 'time', time, text: time.text, span: time.span } as const;
	const asking = {
		role: 'time',
		slot,
		given: [],
		question: asked(askWhen(time), clause),
		answer,
		prior: options.prior
	};
	return [{ ...draftOf(fact, asking, options.store), accept: time.text === answer ? [] : [time.text] }];
}
