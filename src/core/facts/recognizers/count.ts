import { amountsIn } from '../amounts/amounts-in.ts';
import type { Recognizer } from '../recognizer.ts';

/** “The ministry employed 400 child protection officers.” → how many it employed. */
export const count: Recognizer = {
	relation: 'count',
	recognize: (view) => ({ facts: amountsIn(view, ({ kind }) => kind === 'count') })
};
