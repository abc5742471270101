import { deedFor } from '../reasons/deed-for.ts';
import { meansOf } from '../reasons/means.ts';
import type { Recognizer } from '../recognizer.ts';

/** “The act protected voters by forbidding such laws” → how it did. */
export const means: Recognizer = {
	relation: 'means',
	recognize(view) {
		return { facts: meansOf(view).flatMap((found) => deedFor(view, 'means', found)) };
	}
};
