import { livesInBrackets, livesInClauses } from '../life-dates.ts';
import type { Recognizer } from '../recognizer.ts';

/** When and where a person died: “(… – 1 May 1904)”, “died in Moscow in 1699”. */
export const died: Recognizer = {
	relation: 'died',
	recognize: (view) => ({ facts: [...livesInBrackets(view, 'died'), ...livesInClauses(view, 'died')] })
};
