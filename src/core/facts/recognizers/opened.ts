import { clauseTime } from '../clause-time.ts';
import { entitySlot, factOf } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Recognizer } from '../recognizer.ts';

/** “Opened in 2005, the hall …”, “The line opened in 1863.” → when it was opened. */
export const opened: Recognizer = {
	relation: 'opened',
	recognize(view) {
		const { tokens } = view.sentence;
		const facts = view.clauses.flatMap((clause) => {
			const time = clauseTime(view, clause);
			const opens = clause.verb.lemma === 'open' && clause.objects.length === 0 && clause.verb.modal === undefined;
			const leading = tokens[0]?.lower === 'opened' && clause.kind === 'main' && clause.verb.lemma !== 'open';
			const subject = clause.subject && nameOrReferenceAt(view, clause.subject.head);
			if ((!opens && !leading) || clause.verb.negated || !time || !subject || subject.entity.type === 'person')
				return [];
			return [
				factOf(view, 'opened', {
					slots: { thing: [entitySlot(view, subject.entity, subject.tokens)] },
					time,
					certainty: subject.inferred ? 'inferred' : 'stated'
				})
			];
		});
		return { facts };
	}
};
