import type { Card, CardType } from '../../cards/card.ts';
import { isSame } from './same-value.ts';

/** A part of a card that is taken over or kept as a whole: an answer without its unit would be another answer. */
export type CardPart =
	| 'type'
	| 'question'
	| 'answer'
	| 'strictness'
	| 'hints'
	| 'explanation'
	| 'source'
	| 'picture'
	| 'sound'
	| 'language'
	| 'tags'
	| 'kind';

const COMMON: Readonly<Record<string, CardPart>> = {
	kind: 'kind',
	tags: 'tags',
	hints: 'hints',
	explain: 'explanation',
	source: 'source',
	image: 'picture',
	audio: 'sound',
	lang: 'language'
};

const BY_TYPE: Readonly<Record<CardType, Readonly<Record<string, CardPart>>>> = {
	basic: { question: 'question', answer: 'answer' },
	typed: { question: 'question', answer: 'answer', accept: 'answer', typing: 'strictness' },
	cloze: { text: 'question', answer: 'question', accept: 'question', typing: 'strictness' },
	choice: { question: 'question', answers: 'answer', distractors: 'answer', shuffle: 'answer' },
	number: {
		question: 'question',
		value: 'answer',
		unit: 'answer',
		answer: 'answer',
		tolerance: 'answer',
		tolerancePercent: 'answer'
	},
	'true-false': { statement: 'question', isTrue: 'question' },
	order: { question: 'question', items: 'answer' },
	match: { question: 'question', pairs: 'answer', extra: 'answer' }
};

const fieldsOf = (type: CardType): Readonly<Record<string, CardPart>> => ({ ...BY_TYPE[type], ...COMMON });

/** The parts of a card in order, each with the fields that belong to it. */
function partsOf(type: CardType): ReadonlyMap<CardPart, readonly string[]> {
	const parts = new Map<CardPart, string[]>();
	for (const [field, part] of Object.entries(fieldsOf(type))) parts.set(part, [...(parts.get(part) ?? []), field]);
	return parts;
}

const pick = (card: Card | undefined, fields: readonly string[]): readonly unknown[] =>
	fields.map((field) => (card as Readonly<Record<string, unknown>> | undefined)?.[field]);

/** The parts in which two cards differ; of cards of different types it is the type. */
export function differentParts(a: Card, b: Card): readonly CardPart[] {
	if (a.type !== b.type) return ['type'];
	return [...partsOf(a.type)].flatMap(([part, fields]) => (isSame(pick(a, fields), pick(b, fields)) ? [] : [part]));
}

/** The three texts of one card. */
export interface CardSides {
	/** What the author wrote before; absent: nobody knows. */
	readonly base?: Card;
	/** What the learner has. */
	readonly mine: Card;
	/** What the author writes. */
	readonly theirs: Card;
	/** Where both changed the same part: the author's goes, not the learner's. */
	readonly preferTheirs?: boolean;
}

export interface MergedCard {
	/** Under the learner's id. */
	readonly card: Card;
	/** Parts taken from the author. */
	readonly taken: readonly CardPart[];
	/** Parts in which the learner's own words stay. */
	readonly kept: readonly CardPart[];
	/** Parts that both changed, each in another way. */
	readonly conflicts: readonly CardPart[];
}

/** Everything of a card but what names it. */
function withFields(card: Card, from: Card, fields: readonly string[]): Card {
	const values: [string, unknown][] = fields.map((field, i) => [field, pick(from, fields)[i]]);
	const kept = Object.entries(card).filter(([field]) => !fields.includes(field));
	return Object.fromEntries([...kept, ...values.filter(([, value]) => value !== undefined)]) as unknown as Card;
}

/** A card whose type was changed by one side, or by both: it goes over or stays as a whole. */
function mergeWhole({ base, mine, theirs, preferTheirs = false }: CardSides): MergedCard {
	const named = { ...theirs, id: mine.id };
	const nothing = { taken: [], kept: [], conflicts: [] };
	if (base && differentParts(base, theirs).length === 0) return { ...nothing, card: mine, kept: ['type'] };
	if (base && differentParts(base, mine).length === 0) return { ...nothing, card: named, taken: ['type'] };
	return preferTheirs
		? { ...nothing, card: named, taken: ['type'] }
		: { ...nothing, card: mine, kept: ['type'], conflicts: ['type'] };
}

/** Brings what the author changed and what the learner changed together, part by part. Where both did, the learner's stays. */
export function mergeCard(sides: CardSides): MergedCard {
	const { base, mine, theirs, preferTheirs = false } = sides;
	if (mine.type !== theirs.type) return mergeWhole(sides);
	const known = base?.type === mine.type ? base : undefined;
	let card: Card = { ...mine, group: theirs.group };
	const [taken, kept, conflicts]: [CardPart[], CardPart[], CardPart[]] = [[], [], []];
	for (const [part, fields] of partsOf(mine.type)) {
		const [was, own, now] = [known, mine, theirs].map((side) => pick(side, fields));
		if (isSame(own, now)) continue;
		const isUntouched = known !== undefined && isSame(own, was);
		const isOwn = known !== undefined && isSame(now, was);
		if (isUntouched || (!isOwn && preferTheirs)) {
			card = withFields(card, theirs, fields);
			taken.push(part);
		} else kept.push(part);
		if (!isUntouched && !isOwn && !preferTheirs) conflicts.push(part);
	}
	return { card, taken, kept, conflicts };
}
