import { amountsIn } from '../amounts/amounts-in.ts';
import type { Recognizer } from '../recognizer.ts';

/** “The canal cost 2.3 billion euros”, “35% of the girls were poor” → how much, what share, how many tonnes. */
export const amount: Recognizer = {
	relation: 'amount',
	recognize: (view) => ({ facts: amountsIn(view, ({ kind }) => kind !== 'count') })
};
