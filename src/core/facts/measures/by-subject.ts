import { withHedge } from '../with-hedge.ts';
import type { Entity } from '../entity.ts';
import type { Fact } from '../fact.ts';
import type { Quantity } from '../quantity.ts';
import { isMeasurable, measuredFact, subjectThing, thingAt, type Measured } from './measured.ts';

const BY_ADJECTIVE: Readonly<Record<string, string>> = {
	long: 'length',
	high: 'height',
	tall: 'height',
	deep: 'depth',
	wide: 'width',
	thick: 'thickness',
	across: 'width'
};
/** “12 m in diameter”: what the noun behind “in” names. */
const IN = /^(?:length|height|width|depth|diameter|circumference|area|size|weight)$/u;
const RUNNING = new Set(['stretch', 'run', 'extend', 'span', 'flow', 'wind']);
const COVERING = new Set(['cover', 'occupy', 'span', 'encompass']);
const BEING = new Set(['be', 'stand', 'rise', 'become', 'remain', 'grow']);
const REGISTERING = new Set(['measure', 'register', 'record', 'rate']);
const RUNS = /^(?:river|canal|road|motorway|highway|railway|tunnel|bridge|corridor|trail|line|stream)$/u;
const TALL =
	/\b(?:mountain|mount|peak|tower|building|statue|volcano|hill|dam|monument|skyscraper|waterfall|falls|wall|obelisk|column|cathedral|minaret)\b/iu;

/** What a bare length says of a thing of this kind. */
function dimensionOf(quantity: Quantity, entity: Entity): string | undefined {
	if (quantity.kind === 'area') return 'area';
	if (quantity.unit === 'magnitude' && entity.type === 'event') return 'magnitude';
	if (quantity.kind !== 'length') return undefined;
	const names = [entity.name, ...entity.kinds];
	if (names.some((name) => TALL.test(name))) return 'height';
	return entity.type === 'route' || entity.kinds.some((kind) => RUNS.test(kind)) ? 'length' : undefined;
}

/** “The 7,200-kilometer route”, “the magnitude 7.1 Norland earthquake”: the amount stands right before what it measures. */
export function beforeNoun(measured: Measured): Fact | undefined {
	const { view, quantity, range } = measured;
	const thing =
		thingAt(view, ({ from, to }) => from <= range.to && range.to < to) ??
		thingAt(view, ({ from, to }) => from <= range.from && range.to < to);
	if (!isMeasurable(thing) || thing.slot.type !== 'entity') return undefined;
	const dimension = dimensionOf(quantity, thing.slot.entity);
	return dimension === undefined ? undefined : measuredFact(measured, { thing, dimension });
}

/** “Mount Dorn (3,210 m)”, “the Lenne (128 km)”: the amount in brackets right behind the name. */
export function inBrackets(measured: Measured): Fact | undefined {
	const { view, quantity, range } = measured;
	const { tokens } = view.sentence;
	if (tokens[range.from - 1]?.text !== '(' || !/^[);,]$/u.test(tokens[range.to]?.text ?? '')) return undefined;
	const thing = thingAt(view, ({ to }) => to === range.from - 1);
	if (!isMeasurable(thing) || thing.slot.type !== 'entity') return undefined;
	const dimension = dimensionOf(quantity, thing.slot.entity);
	return dimension === undefined ? undefined : measuredFact(measured, { thing, dimension });
}

/** What a superlative measures. */
const BY_SUPERLATIVE: Readonly<Record<string, string>> = {
	highest: 'height',
	tallest: 'height',
	longest: 'length',
	deepest: 'depth',
	widest: 'width',
	largest: 'area',
	heaviest: 'weight',
	oldest: 'age'
};

/** “At 5,895 metres, Kilimanjaro is the highest mountain in Africa.” */
export function atOpening(measured: Measured): Fact | undefined {
	const { view, quantity, range } = measured;
	const { tokens } = view.sentence;
	if (
		withHedge(tokens, range.from) !== 1 ||
		!/^(?:at|with)$/u.test(tokens[0]?.lower ?? '') ||
		tokens[range.to]?.text !== ','
	)
		return undefined;
	const clause = view.clauses.find(({ subject }) => subject !== undefined && subject.from > range.to);
	const superlative =
		clause && tokens.slice(clause.verb.to, clause.verb.to + 8).find(({ lower }) => lower in BY_SUPERLATIVE);
	const dimension = BY_SUPERLATIVE[superlative?.lower ?? ''];
	if (!clause || clause.verb.lemma !== 'be' || dimension === undefined || !fits(dimension, quantity)) return undefined;
	const thing = subjectThing({ ...measured, clause });
	return thing && measuredFact({ ...measured, clause }, { thing, dimension });
}

function fits(dimension: string, { kind }: Quantity): boolean {
	const wanted = { area: 'area', weight: 'mass', age: 'duration' }[dimension] ?? 'length';
	return kind === wanted;
}

/** “X is N km long”, “X stretches for N km”, “X covers N km²”, “X measured 6.5 on the Richter scale”, “X weighs N tonnes”. */
export function bySubject(measured: Measured): Fact | undefined {
	const dimension = dimensionTold(measured);
	if (dimension === undefined || describesNoun(measured)) return undefined;
	const thing = subjectThing(measured);
	if (!thing) return undefined;
	const fact = measuredFact(measured, { thing, dimension });
	return dimension === 'magnitude' ? withSecondScale(measured, fact) : fact;
}

/** “showed a fault approximately 240 km long by 20 km deep”: the amount describes a noun in the clause, not its subject. */
function describesNoun({ view, range, clause }: Measured): boolean {
	if (clause === undefined || range.from < clause.verb.to) return false;
	const before = view.sentence.tokens[withHedge(view.sentence.tokens, range.from) - 1];
	const isLinked = BEING.has(clause.verb.lemma) || RUNNING.has(clause.verb.lemma) || REGISTERING.has(clause.verb.lemma);
	return (
		before?.pos === 'NOUN' ||
		(clause.objects.length > 0 && !isLinked && !/^(?:cover|weigh|last|occupy|encompass)$/u.test(clause.verb.lemma))
	);
}

/** “8.0 Ms and 7.9 Mw”: one magnitude on two scales. */
function withSecondScale({ view, quantity }: Measured, fact: Fact): Fact {
	const { text } = view.document;
	const second = view.quantities.find(
		({ unit, span }) => unit === 'magnitude' && /^\s(?:and|or)\s$/u.test(text.slice(quantity.span.end, span.start))
	);
	const [value] = fact.slots['value'] ?? [];
	if (!second || !value) return fact;
	return { ...fact, slots: { ...fact.slots, value: [{ ...value, text: `${value.text} and ${second.text}` }] } };
}

function dimensionTold({ view, quantity, range, clause }: Measured): string | undefined {
	const { tokens } = view.sentence;
	const lemma = clause?.verb.lemma ?? '';
	const [first, second] = [tokens[range.to]?.lower ?? '', tokens[range.to + 1]?.lower ?? ''];
	const after = tokens[first === '-' ? range.to + 1 : range.to]?.lower ?? '';
	if (quantity.kind === 'length' && after in BY_ADJECTIVE && !isOfOther(tokens[range.to + 1]?.lower))
		return BY_ADJECTIVE[after];
	if (first === 'in' && IN.test(second)) return second;
	if (quantity.kind === 'duration' && after === 'old') return 'age';
	if (quantity.kind === 'length' && (RUNNING.has(lemma) || (lemma === 'measure' && clause?.verb.passive === false)))
		return 'length';
	if (quantity.kind === 'length' && lemma === 'rise' && tokens[withHedge(tokens, range.from) - 1]?.lower === 'to')
		return 'height';
	if (quantity.kind === 'area' && COVERING.has(lemma)) return 'area';
	if (quantity.kind === 'mass' && lemma === 'weigh') return 'weight';
	if (quantity.unit === 'magnitude' && REGISTERING.has(lemma)) return 'magnitude';
	return quantity.kind === 'duration' && lemma === 'last' ? 'duration' : undefined;
}

/** “120 m high above the valley” says where, not how tall. */
const isOfOther = (word: string | undefined): boolean => word === 'above' || word === 'below' || word === 'on';
