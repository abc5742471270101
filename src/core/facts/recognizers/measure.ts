import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf } from '../fact-of.ts';
import type { Quantity } from '../quantity.ts';
import type { Entity } from '../entity.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import type { TokenRange } from '../../sentences/clause.ts';
import { tokensOf } from '../tokens-of.ts';

const BY_ADJECTIVE: Readonly<Record<string, string>> = {
	long: 'length',
	high: 'height',
	tall: 'height',
	deep: 'depth',
	wide: 'width',
	thick: 'thickness'
};
const NOUNS = new Set([
	'length',
	'height',
	'depth',
	'width',
	'area',
	'population',
	'elevation',
	'altitude',
	'magnitude',
	'mass',
	'weight',
	'diameter',
	'capacity',
	'speed',
	'temperature',
	'volume',
	'circumference',
	'radius',
	'range',
	'wingspan',
	'displacement',
	'discharge',
	'density',
	'thickness',
	'span'
]);
const LEADING_UP = new Set(
	'of the is was are were at about around some approximately roughly nearly almost over more less than up to reached in on estimated stood stands currently only just'.split(
		' '
	)
);
const RUNNING = new Set(['stretch', 'run', 'extend', 'span', 'measure', 'flow', 'wind']);
const COVERING = new Set(['cover', 'occupy', 'span', 'encompass']);
const DIRECTION =
	/^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|(?:west|east)-(?:north|south)(?:west|east)|(?:north|south|east|west)(?:ern|wards?)?|away|inland|offshore|downstream|upstream)$/u;
const TALL =
	/\b(?:mountain|mount|peak|tower|building|statue|volcano|hill|dam|monument|skyscraper|waterfall|falls|wall|obelisk|column|cathedral|minaret)\b/iu;

interface Thing {
	readonly slot: Slot;
	readonly inferred: boolean;
}

/** The named thing, or what stands for one, that covers or ends at a token. */
function thingAt(view: SentenceView, holds: (tokens: TokenRange) => boolean): Thing | undefined {
	const mention = view.mentions.find(({ tokens }) => holds(tokens));
	if (mention) return { slot: entitySlot(view, mention.entity, mention.tokens), inferred: false };
	const reference = view.references.find(({ tokens }) => holds(tokens));
	return reference && { slot: entitySlot(view, reference.entity, reference.tokens), inferred: true };
}

function isMeasurable(thing: Thing | undefined): thing is Thing {
	return thing?.slot.type === 'entity' && thing.slot.entity.type !== 'person' && thing.slot.entity.type !== 'people';
}

/** “7,200-kilometer” → “7,200 kilometers”, with the other unit in brackets when the text gives it. */
export function amountInWords(quantity: Quantity): string {
	const plain = (text: string): string =>
		text
			.replace(/(?<=\d)[- ](?=\p{L})/u, ' ')
			.replace(
				/\b(?<unit>kilomet(?:er|re)|met(?:er|re)|mile|yard|acre|hectare|ton|tonne|gram|kilogram|kilomet(?:er|re) per hour)$/u,
				'$<unit>s'
			);
	const own = plain(quantity.text.replace(/\s?\([^)]{0,60}\)?$/u, ''));
	return quantity.alternative ? `${own} (${plain(quantity.alternative.text.replace(/^\(|\)$/gu, ''))})` : own;
}

function measured(
	view: SentenceView,
	quantity: Quantity,
	what: { readonly thing: Thing; readonly dimension: string; readonly other?: Slot; readonly verb?: string }
): Fact {
	const { thing, dimension, other, verb } = what;
	const value: Slot = { type: 'quantity', quantity, text: amountInWords(quantity), span: quantity.span };
	return factOf(view, 'measure', {
		slots: {
			thing: [thing.slot],
			dimension: [{ type: 'words', text: dimension, span: quantity.span }],
			value: [value],
			...(other && { other: [other] })
		},
		certainty: thing.inferred ? 'inferred' : 'stated',
		...(verb !== undefined && { trigger: verb })
	});
}

/** What a bare length says of a thing of this kind. */
function dimensionOf(quantity: Quantity, entity: Entity): string | undefined {
	if (quantity.kind === 'area') return 'area';
	if (quantity.kind !== 'length') return undefined;
	return TALL.test(entity.name) ? 'height' : entity.type === 'route' ? 'length' : undefined;
}

/** “The 7,200-kilometer route”: the amount stands right before what it measures. */
function beforeNoun(view: SentenceView, quantity: Quantity, range: TokenRange): Fact | undefined {
	const thing =
		thingAt(view, ({ from, to }) => from <= range.to && range.to < to) ??
		thingAt(view, ({ from, to }) => from <= range.from && range.to < to);
	if (!isMeasurable(thing) || thing.slot.type !== 'entity') return undefined;
	const dimension = dimensionOf(quantity, thing.slot.entity);
	return dimension === undefined ? undefined : measured(view, quantity, { thing, dimension });
}

/** The subject of the clause that holds the amount, when it is a named thing. */
function subjectThing(
	view: SentenceView,
	range: TokenRange
): { readonly thing: Thing; readonly lemma: string; readonly verb: string } | undefined {
	const clause = view.clauses.find(({ verb, to }) => verb.to <= range.from && range.from < to);
	const head = clause?.subject?.head;
	if (!clause || head === undefined || clause.verb.negated || clause.verb.modal !== undefined) return undefined;
	const thing = thingAt(view, ({ from, to }) => from <= head && head < to);
	const lower = view.sentence.tokens[clause.verb.from]?.lower ?? 'is';
	return isMeasurable(thing)
		? { thing, lemma: clause.verb.lemma, verb: /^(?:is|was|are|were)$/u.test(lower) ? lower : 'is' }
		: undefined;
}

/** “X is N km long”, “X stretches for N km”, “X covers N km²”. */
function bySubject(view: SentenceView, quantity: Quantity, range: TokenRange): Fact | undefined {
	const subject = subjectThing(view, range);
	if (!subject) return undefined;
	const after = view.sentence.tokens[range.to]?.lower ?? '';
	const adjective = BY_ADJECTIVE[after];
	const { thing, lemma, verb } = subject;
	if (adjective !== undefined && lemma === 'be') return measured(view, quantity, { thing, dimension: adjective, verb });
	if (RUNNING.has(lemma) && quantity.kind === 'length') return measured(view, quantity, { thing, dimension: 'length' });
	if (COVERING.has(lemma) && quantity.kind === 'area') return measured(view, quantity, { thing, dimension: 'area' });
	if (lemma === 'last' && quantity.kind === 'duration')
		return measured(view, quantity, { thing, dimension: 'duration' });
	return undefined;
}

/** “X lies N km east of Y”. */
function distance(view: SentenceView, quantity: Quantity, range: TokenRange): Fact | undefined {
	if (quantity.kind !== 'length') return undefined;
	const { tokens } = view.sentence;
	let at = range.to;
	while (DIRECTION.test(tokens[at]?.lower ?? '') || tokens[at]?.text === '-') at++;
	const link = tokens[at]?.lower;
	if (link !== 'from' && !(link === 'of' && at > range.to)) return undefined;
	const from = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1);
	const other = view.mentions.find((mention) => mention.tokens.from === from);
	const subject = subjectThing(view, range);
	if (!other || !subject || (subject.lemma !== 'be' && subject.lemma !== 'lie' && subject.lemma !== 'stand'))
		return undefined;
	return measured(view, quantity, {
		...subject,
		dimension: 'distance',
		other: entitySlot(view, other.entity, other.tokens)
	});
}

/** “X, with a population of 600”, “the length of X is 12 km”. */
function byDimensionNoun(view: SentenceView, quantity: Quantity, range: TokenRange): Fact | undefined {
	const { tokens } = view.sentence;
	for (let at = range.from - 1; at >= Math.max(0, range.from - 12); at--) {
		const dimension = tokens[at]?.lower ?? '';
		if (!NOUNS.has(dimension)) continue;
		if (!isNear(view, at, range.from)) return undefined;
		const owned =
			tokens[at + 1]?.lower === 'of'
				? thingAt(view, ({ from }) => from === at + 2 || (from === at + 3 && tokens[at + 2]?.lower === 'the'))
				: undefined;
		const genitive = thingAt(view, ({ to }) => to === at - 1 && /^['’]s?$/u.test(tokens[to]?.text ?? ''));
		const withIt = tokens[at + 1]?.lower === 'of' && range.from - at <= 5 ? thingBefore(view, at) : undefined;
		const thing = owned ?? genitive ?? withIt;
		return isMeasurable(thing) ? measured(view, quantity, { thing, dimension }) : undefined;
	}
	return undefined;
}

/** Between the noun and the amount stand only the thing itself and words that lead up to the amount. */
function isNear(view: SentenceView, noun: number, amount: number): boolean {
	const { tokens } = view.sentence;
	for (let at = noun + 1; at < amount; at++) {
		const isName = view.mentions.some(({ tokens: name }) => name.from <= at && at < name.to) || isTimeAt(view, at);
		if (!isName && !LEADING_UP.has(tokens[at]?.lower ?? '')) return false;
	}
	return true;
}

function isTimeAt(view: SentenceView, at: number): boolean {
	return view.times.some(({ span }) => {
		const { from, to } = tokensOf(view, span);
		return from <= at && at < to;
	});
}

/** “X, …, with a population of” / “X has a population of”: the nearest name before “with a” or the subject of “has”. */
function thingBefore(view: SentenceView, at: number): Thing | undefined {
	const { tokens } = view.sentence;
	let opener = at - 1;
	while (opener > 0 && opener > at - 4 && !['with', 'has', 'had', 'have'].includes(tokens[opener]?.lower ?? ''))
		opener--;
	const word = tokens[opener]?.lower;
	if (word === 'with') {
		const end = tokens[opener - 1]?.text === ',' ? opener - 1 : opener;
		return thingAt(view, ({ to }) => to === end || (to === end - 1 && tokens[end - 1]?.lower === 'itself'));
	}
	if (word !== 'has' && word !== 'had' && word !== 'have') return undefined;
	const clause = view.clauses.find(({ verb }) => verb.head === opener);
	const head = clause?.subject?.head;
	return head === undefined ? undefined : thingAt(view, ({ from, to }) => from <= head && head < to);
}

/** Lengths, heights, areas, distances, populations: what is measured, in which dimension, and how much it is. */
export const measure: Recognizer = {
	relation: 'measure',
	recognize(view) {
		const facts = view.quantities.flatMap((quantity) => {
			const range = tokensOf(view, quantity.span);
			const ways = [distance, byDimensionNoun, bySubject, beforeNoun];
			for (const way of ways) {
				const fact = way(view, quantity, range);
				if (fact) return [fact];
			}
			return [];
		});
		return { facts };
	}
};
