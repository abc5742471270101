import { livesInBrackets, livesInClauses } from '../life-dates.ts';
import type { Recognizer } from '../recognizer.ts';

/** When and where a person was born: “(8 September 1841 – …)”, “was born in Prague”. */
export const born: Recognizer = {
	relation: 'born',
	recognize: (view) => ({ facts: [...livesInBrackets(view, 'born'), ...livesInClauses(view, 'born')] })
};
