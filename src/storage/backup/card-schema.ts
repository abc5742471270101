import * as v from 'valibot';
import type {
	BasicCard,
	Card,
	CardAudio,
	CardImage,
	CardLanguage,
	CardSource,
	ChoiceCard,
	ClozeCard,
	Distractor,
	MatchCard,
	NumberCard,
	OrderCard,
	TrueFalseCard,
	TypedCard,
	Typing
} from '#core/cards/card.ts';
import { asCardId } from '#core/shared/ids.ts';

/** The fields of a type, each with its schema: a field that the type gains is missed here by the compiler. */
type Fields<Type> = Record<keyof Type, v.GenericSchema>;
type CardFields<Type extends Card> = Record<Exclude<keyof Type, keyof typeof base>, v.GenericSchema>;

export const LONG_TEXT = v.pipe(v.string(), v.maxLength(1_000_000));
export const TEXTS = v.pipe(v.array(LONG_TEXT), v.maxLength(10_000));
/** A name that other rows refer to. */
export const NAME = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
export const CARD_ID = v.pipe(NAME, v.transform(asCardId));
const text = v.exactOptional(LONG_TEXT);
const number = v.pipe(v.number(), v.finite());
const place = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const source = {
	title: text,
	author: text,
	url: text,
	date: text,
	accessed: text,
	page: text,
	quote: text,
	prefix: text,
	suffix: text,
	file: text,
	documentId: text,
	start: place,
	end: place
} satisfies Fields<CardSource>;

const image = {
	src: LONG_TEXT,
	alt: text,
	side: v.exactOptional(v.picklist(['q', 'a'])),
	credit: text,
	licence: text
} satisfies Fields<CardImage>;

const audio = { src: LONG_TEXT, side: v.exactOptional(v.picklist(['q', 'a'])) } satisfies Fields<CardAudio>;
const lang = { q: text, a: text } satisfies Fields<CardLanguage>;

const strictness = v.exactOptional(v.picklist(['ignore', 'exact']));

export const TYPING = v.object({
	case: strictness,
	accents: strictness,
	punctuation: strictness,
	articles: strictness,
	typos: v.exactOptional(v.picklist([0, 1, 2]))
} satisfies Fields<Typing>);

const distractor = { text: LONG_TEXT, why: text } satisfies Fields<Distractor>;
const pair = { left: LONG_TEXT, right: LONG_TEXT } satisfies Fields<MatchCard['pairs'][number]>;

const base = {
	id: CARD_ID,
	group: NAME,
	kind: text,
	tags: TEXTS,
	hints: TEXTS,
	explain: text,
	source: v.exactOptional(v.object(source)),
	moreSources: v.exactOptional(v.pipe(v.array(v.object(source)), v.maxLength(1000))),
	image: v.exactOptional(v.object(image)),
	audio: v.exactOptional(v.object(audio)),
	lang: v.exactOptional(v.object(lang))
};

const basic = {
	type: v.literal('basic'),
	question: LONG_TEXT,
	answer: LONG_TEXT
} satisfies CardFields<BasicCard>;

const cloze = {
	type: v.literal('cloze'),
	text: LONG_TEXT,
	answer: LONG_TEXT,
	accept: TEXTS,
	typing: v.exactOptional(TYPING)
} satisfies CardFields<ClozeCard>;

const choice = {
	type: v.literal('choice'),
	question: LONG_TEXT,
	answers: TEXTS,
	distractors: v.array(v.object(distractor)),
	shuffle: v.boolean()
} satisfies CardFields<ChoiceCard>;

const typed = {
	type: v.literal('typed'),
	question: LONG_TEXT,
	answer: LONG_TEXT,
	accept: TEXTS,
	typing: v.exactOptional(TYPING)
} satisfies CardFields<TypedCard>;

const numeric = {
	type: v.literal('number'),
	question: LONG_TEXT,
	value: number,
	unit: LONG_TEXT,
	answer: LONG_TEXT,
	tolerance: v.pipe(number, v.minValue(0)),
	tolerancePercent: v.exactOptional(v.pipe(number, v.minValue(0)))
} satisfies CardFields<NumberCard>;

const trueFalse = {
	type: v.literal('true-false'),
	statement: LONG_TEXT,
	isTrue: v.boolean()
} satisfies CardFields<TrueFalseCard>;

const order = {
	type: v.literal('order'),
	question: LONG_TEXT,
	items: TEXTS
} satisfies CardFields<OrderCard>;

const match = {
	type: v.literal('match'),
	question: LONG_TEXT,
	pairs: v.array(v.object(pair)),
	extra: TEXTS
} satisfies CardFields<MatchCard>;

/** A card as a backup holds it; fields that no card has are left out. */
export const CARD: v.GenericSchema<unknown, Card> = v.variant('type', [
	v.object({ ...base, ...basic }),
	v.object({ ...base, ...cloze }),
	v.object({ ...base, ...choice }),
	v.object({ ...base, ...typed }),
	v.object({ ...base, ...numeric }),
	v.object({ ...base, ...trueFalse }),
	v.object({ ...base, ...order }),
	v.object({ ...base, ...match })
]);
