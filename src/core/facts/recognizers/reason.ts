import { becauses } from '../reasons/because.ts';
import { builtFor } from '../reasons/built-for.ts';
import { deedFor } from '../reasons/deed-for.ts';
import { motives } from '../reasons/motives.ts';
import { purposes } from '../reasons/purposes.ts';
import type { Recognizer } from '../recognizer.ts';

/** “Women marched on Versailles because bread was scarce”, “… to protest against its price” → why they did. */
export const reason: Recognizer = {
	relation: 'reason',
	recognize(view) {
		const given = [...becauses(view), ...purposes(view), ...motives(view)];
		const built = view.clauses.flatMap((clause) => builtFor(view, clause));
		return { facts: [...given.flatMap((found) => deedFor(view, 'reason', found)), ...built] };
	}
};
