import { entitySlot, factOf } from '../fact-of.ts';
import type { Clause } from '../../sentences/clause.ts';
import type { Fact } from '../fact.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { clauseTime } from '../clause-time.ts';
import { nameOrReferenceAt } from '../name-at.ts';

const FOUNDING: Readonly<Record<string, string>> = {
	found: 'founded',
	establish: 'established',
	create: 'created',
	build: 'built',
	construct: 'constructed',
	erect: 'erected',
	'set up': 'set up',
	inaugurate: 'inaugurated',
	complete: 'completed'
};

function foundedIn(view: SentenceView, clause: Clause): Fact | undefined {
	const { verb, subject, objects } = clause;
	const trigger = FOUNDING[verb.lemma];
	if (trigger === undefined || verb.negated || verb.modal !== undefined || !subject) return undefined;
	const subjectName = nameOrReferenceAt(view, subject.head);
	const time = clauseTime(view, clause);
	if (verb.passive) {
		if (!subjectName || subjectName.entity.type === 'person') return undefined;
		const by = clause.complements.find(({ preposition }) => preposition === 'by');
		const named = by && by.phrase.and.length === 0 ? nameOrReferenceAt(view, by.phrase.head) : undefined;
		// “by Part I of the treaty”: a part of something founds nothing by itself.
		const isPart = named?.entity.type === 'thing' && view.sentence.tokens[named.tokens.to]?.lower === 'of';
		const founder = isPart ? undefined : named;
		if (!time && !founder) return undefined;
		return factOf(view, 'founded', {
			slots: {
				thing: [entitySlot(view, subjectName.entity, subjectName.tokens)],
				...(founder && { founder: [entitySlot(view, founder.entity, founder.tokens)] })
			},
			trigger,
			...(time && { time }),
			certainty: subjectName.inferred ? 'inferred' : 'stated'
		});
	}
	const object = objects[0] && nameOrReferenceAt(view, objects[0].head);
	if (!object || object.entity.type === 'person' || !subjectName || subject.and.length > 0) return undefined;
	return factOf(view, 'founded', {
		slots: {
			thing: [entitySlot(view, object.entity, object.tokens)],
			founder: [entitySlot(view, subjectName.entity, subjectName.tokens)]
		},
		trigger,
		...(time && { time }),
		certainty: subjectName.inferred || object.inferred ? 'inferred' : 'stated'
	});
}

/** “The society was founded by X in 1874.” → when, and by whom. */
export const founded: Recognizer = {
	relation: 'founded',
	recognize: (view) => ({ facts: view.clauses.flatMap((clause) => foundedIn(view, clause) ?? []) })
};
