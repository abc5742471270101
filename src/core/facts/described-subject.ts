import type { Clause } from '../sentences/clause.ts';
import type { Named } from './name-at.ts';
import { namedBy } from './phrase-fillers.ts';
import type { SentenceView } from './recognizer.ts';

/** “X is a church which stands 74 metres high”: what is said of the church by a relative clause is said of X. */
export function describedSubject(view: SentenceView, { kind, subject, verb }: Clause): Named | undefined {
	if (kind !== 'relative' || !subject || subject.and.length > 0) return undefined;
	const main = view.clauses.find(
		(each) => each.kind === 'main' && each.verb.lemma === 'be' && each.verb.to <= verb.from
	);
	const isDescription = main?.objects.some(({ head }) => head === subject.head) === true;
	return isDescription && main.subject?.and.length === 0 ? namedBy(view, main.subject) : undefined;
}
