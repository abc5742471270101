import type { Slot } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { entitySlot } from '../fact-of.ts';
import type { SentenceView } from '../recognizer.ts';
import { DIRECTION } from './direction.ts';
import { isMeasurable, measuredFact, subjectThing, thingAt, type Measured, type Thing } from './measured.ts';

const BEING = /^(?:be|lie|stand|sit|situate|locate|rise|begin|end|live|find|base)$/u;
const HAPPENING = /^(?:take|occur|happen|strike|fight|hit)$/u;

/** “X lies 80 km east of Y”, “X, about 120 km from Y,”: how far one is from the other. */
export function byDistance(measured: Measured): Fact | undefined {
	const { view, quantity, range, clause } = measured;
	if (quantity.kind !== 'length') return undefined;
	const other = otherAfter(view, range.to);
	if (!other) return undefined;
	const apart = besideName(measured);
	const lemma = clause?.verb.lemma ?? '';
	const subject = BEING.test(lemma) || HAPPENING.test(lemma) ? subjectThing(measured) : undefined;
	const thing = apart ?? subject;
	if (!thing || (thing.slot.type === 'entity' && other.type === 'entity' && thing.slot.entity === other.entity))
		return undefined;
	const fact = measuredFact(measured, { thing, dimension: 'distance', other });
	if (isEvent(thing)) return fact;
	// Places stay where they are, whatever the tense of what is told of them.
	const { time, ...lasting } = fact;
	return time ? { ...lasting, trigger: 'is' } : fact;
}

const isEvent = ({ slot }: Thing): boolean => slot.type === 'entity' && slot.entity.type === 'event';

/** The place from which the distance counts: “east of Y”, “from the Y”, “north-west of central Y”. */
function otherAfter(view: SentenceView, to: number): Slot | undefined {
	const { tokens } = view.sentence;
	let at = to;
	while (DIRECTION.test(tokens[at]?.lower ?? '') || (tokens[at]?.text === '-' && at > to)) at++;
	const link = tokens[at]?.lower;
	if (link !== 'from' && !(link === 'of' && at > to)) return undefined;
	const from = at + (tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'central' ? 2 : 1);
	const named =
		view.mentions.find((mention) => mention.tokens.from === from) ??
		view.references.find((reference) => reference.tokens.from === at + 1);
	return named && entitySlot(view, named.entity, named.tokens);
}

/** “a factory in Jiaxing, about 100 km from Shanghai”: the name right before the comma, when a place. */
function besideName({ view, range, clause }: Measured): Thing | undefined {
	const { tokens } = view.sentence;
	let comma = range.from - 1;
	while (
		comma > range.from - 4 &&
		/^(?:about|some|around|roughly|approximately|just|only|nearly|over)$/u.test(tokens[comma]?.lower ?? '')
	)
		comma--;
	if (tokens[comma]?.text !== ',' && tokens[comma]?.text !== '(') return undefined;
	const thing = thingAt(view, (name) => name.to === comma);
	// “X is a city in Chile, about 120 km from Y”: the subject, not the country that it is in.
	const isDescribed = clause?.verb.lemma === 'be' && clause.subject !== undefined;
	return isMeasurable(thing) && thing.slot.type === 'entity' && thing.slot.entity.type === 'place' && !isDescribed
		? thing
		: undefined;
}
