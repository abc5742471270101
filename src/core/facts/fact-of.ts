import type { Fact, Relation, Slot } from './fact.ts';
import type { Entity } from './entity.ts';
import type { SentenceView } from './recognizer.ts';
import type { Span } from '../shared/span.ts';
import type { TokenRange } from '../sentences/clause.ts';

/** What a recognizer knows of a fact beyond its slots. */
export type FactDetails = Partial<Pick<Fact, 'time' | 'attribution' | 'trigger' | 'predicate' | 'certainty'>>;

/** A fact stated by one sentence. Its id follows from the relation, the sentence and where the slots stand. */
export function factOf(
	view: SentenceView,
	relation: Relation,
	stated: { readonly slots: Readonly<Record<string, readonly Slot[]>> } & FactDetails
): Fact {
	const { slots, time, attribution, trigger, predicate, certainty = 'stated' } = stated;
	const places = Object.values(slots).flatMap((fillers) =>
		fillers.map((slot) => slot.span.start - view.sentence.span.start)
	);
	return {
		id: `${relation}-${view.sentence.index}-${[...new Set(places)].join('-')}`,
		relation,
		slots,
		sentence: view.sentence.index,
		spans: [view.sentence.span],
		time,
		attribution,
		negated: false,
		modal: false,
		certainty,
		trigger,
		predicate
	};
}

/** The span of the original text from the first of these tokens to the last. */
export function spanOf(view: SentenceView, range: TokenRange): Span {
	const first = view.sentence.tokens[range.from];
	const last = view.sentence.tokens[range.to - 1];
	return { start: first?.span.start ?? view.sentence.span.start, end: last?.span.end ?? view.sentence.span.end };
}

/** Words as a slot, where these tokens stand. */
export function wordsSlot(view: SentenceView, text: string, range: TokenRange): Slot {
	return { type: 'words', text, span: spanOf(view, range) };
}

/** An entity as a slot, under its full name, where these tokens stand. */
export function entitySlot(view: SentenceView, entity: Entity, range: TokenRange): Slot {
	return { type: 'entity', entity, text: entity.name, span: spanOf(view, range) };
}
