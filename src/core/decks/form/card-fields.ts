import type { Card, CardType } from '../../cards/card.ts';
import { unlisted } from '../cards/read-basic.ts';
import type { Entry } from '../serialise/entries.ts';
import type { PlainMap, PlainValue } from '../serialise/plain-value.ts';

/** Two texts that belong together: the sides of a pair, or a wrong answer and why it is wrong. */
export interface TextPair {
	readonly left: string;
	readonly right: string;
}

/** A card as a form shows it: plain texts, lists with one item on each line. */
export interface CardFields {
	readonly type: CardType;
	/** The question, the statement, or the text with its `[[gaps]]`. */
	readonly question: string;
	/** The answer; of a choice, one on each line. */
	readonly answer: string;
	readonly accept: string;
	readonly number: string;
	readonly tolerance: string;
	readonly isTrue: boolean;
	/** Asked in the other direction too. */
	readonly reverse: boolean;
	readonly shuffle: boolean;
	readonly items: string;
	readonly wrong: readonly TextPair[];
	readonly pairs: readonly TextPair[];
	readonly extra: string;
	readonly hints: string;
	readonly explain: string;
	/** Between commas. */
	readonly tags: string;
	readonly sourceTitle: string;
	readonly sourceUrl: string;
	readonly sourcePage: string;
	readonly sourceQuote: string;
}

export type FieldName = Exclude<keyof CardFields, 'type'>;

/** The fields that hold one text. */
export type TextFieldName = {
	[Name in FieldName]: CardFields[Name] extends string ? Name : never;
}[FieldName];

/** The form of a card that is not written yet. */
export const EMPTY_FIELDS: CardFields = {
	type: 'basic',
	question: '',
	answer: '',
	accept: '',
	number: '',
	tolerance: '',
	isTrue: true,
	reverse: false,
	shuffle: true,
	items: '',
	wrong: [],
	pairs: [],
	extra: '',
	hints: '',
	explain: '',
	tags: '',
	sourceTitle: '',
	sourceUrl: '',
	sourcePage: '',
	sourceQuote: ''
};

const isMap = (value: PlainValue | undefined): value is PlainMap => value instanceof Map;

const textOf = (value: PlainValue | undefined): string =>
	value === undefined || typeof value === 'object' ? '' : String(value);

const listOf = (value: PlainValue | undefined): readonly PlainValue[] => {
	if (value === undefined) return [];
	return Array.isArray(value) ? (value as readonly PlainValue[]) : [value];
};

const linesOf = (value: PlainValue | undefined): string => listOf(value).map(textOf).join('\n');

function sourceFields(source: PlainValue | undefined) {
	const [first] = listOf(source);
	const map: PlainMap = isMap(first) ? first : new Map([['url', textOf(first)]]);
	return {
		sourceTitle: textOf(map.get('title')),
		sourceUrl: textOf(map.get('url')),
		sourcePage: textOf(map.get('page')),
		sourceQuote: textOf(map.get('quote'))
	};
}

const answerIn = (card: Card, map: PlainMap): string =>
	card.type === 'basic' || card.type === 'typed' ? card.answer : linesOf(map.get('a'));

/** What the form of an entry begins with; `map` is the entry as a deck file would have it. */
export function fieldsOf({ card }: Entry, map: PlainMap): CardFields {
	const wrong = listOf(map.get('wrong')).map((one) =>
		isMap(one) ? { left: textOf(one.get('text')), right: textOf(one.get('why')) } : { left: textOf(one), right: '' }
	);
	const match = map.get('match');
	return {
		...EMPTY_FIELDS,
		type: card.type,
		question: textOf(map.get('cloze') ?? map.get('statement') ?? map.get('q')),
		answer: answerIn(card, map),
		accept: linesOf(map.get('accept')),
		number: textOf(map.get('number')),
		tolerance: textOf(map.get('tolerance')),
		isTrue: map.get('is') !== false,
		reverse: map.get('reverse') === true,
		shuffle: map.get('shuffle') !== false,
		items: linesOf(map.get('order')),
		wrong,
		pairs: isMap(match) ? [...match].map(([left, right]) => ({ left, right: textOf(right) })) : [],
		extra: linesOf(map.get('extra')),
		hints: linesOf(map.get('hint')),
		explain: textOf(map.get('explain')),
		tags: listOf(map.get('tags')).map(textOf).join(', '),
		...sourceFields(map.get('source'))
	};
}

const lines = (text: string): readonly string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** One text alone, several as a list. */
function few(texts: readonly string[]): PlainValue | undefined {
	return texts.length > 1 ? texts : texts[0];
}

const unlessBlank = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

function wrongOf(wrong: readonly TextPair[]): readonly PlainValue[] {
	const given = wrong.filter(({ left, right }) => left.trim() !== '' || right.trim() !== '');
	return given.map(({ left, right }) => {
		if (right.trim() === '') return left.trim();
		return new Map([
			['text', left.trim()],
			['why', right.trim()]
		]);
	});
}

function pairsOf(pairs: readonly TextPair[]): PlainMap {
	const given = pairs.filter(({ left, right }) => left.trim() !== '' || right.trim() !== '');
	return new Map(given.map(({ left, right }) => [left.trim(), right.trim()]));
}

type KeyValues = readonly (readonly [string, PlainValue | undefined])[];

/** The keys that make the card's type. What is wanted is written even when it is empty, so that its fault is told. */
function askingKeys(fields: CardFields): KeyValues {
	const question = fields.question.trim();
	const answer = fields.answer.trim();
	const q = ['q', question] as const;
	switch (fields.type) {
		case 'basic':
			return [q, ['a', unlisted(answer) ?? answer], ['reverse', fields.reverse || undefined]];
		case 'typed': {
			const accept = few(lines(fields.accept));
			return [q, ['a', answer], accept === undefined ? ['typed', true] : ['accept', accept]];
		}
		case 'choice':
			return [
				q,
				['a', few(lines(answer)) ?? ''],
				['wrong', wrongOf(fields.wrong)],
				['shuffle', fields.shuffle ? undefined : false]
			];
		case 'number':
			return [q, ['number', fields.number.trim()], ['tolerance', unlessBlank(fields.tolerance)]];
		case 'cloze':
			return [['cloze', question]];
		case 'true-false':
			return [
				['statement', question],
				['is', fields.isTrue]
			];
		case 'order':
			return [q, ['order', lines(fields.items)]];
		case 'match':
			return [q, ['match', pairsOf(fields.pairs)], ['extra', few(lines(fields.extra))]];
	}
}

/** The source as the form has it, with all that the form does not show. */
function sourceOf(fields: CardFields, before: PlainValue | undefined): PlainValue | undefined {
	const [first, ...more] = listOf(before);
	const source = new Map<string, PlainValue>(isMap(first) ? first : []);
	const shown: KeyValues = [
		['title', unlessBlank(fields.sourceTitle)],
		['url', unlessBlank(fields.sourceUrl)],
		['page', unlessBlank(fields.sourcePage)],
		['quote', unlessBlank(fields.sourceQuote)]
	];
	for (const [key, value] of shown) {
		if (value === undefined) source.delete(key);
		else source.set(key, value);
	}
	const rest = source.size > 0 ? [source, ...more] : more;
	return rest.length > 1 ? rest : rest[0];
}

const ASKING = new Set(
	'q a accept typed wrong shuffle number tolerance cloze gaps statement is order match extra reverse hint explain tags source'.split(
		' '
	)
);

/** The entry that the form writes; what the form does not show stays as it was in `before`. */
export function entryOf(fields: CardFields, before: PlainMap): PlainMap {
	const kept = [...before].filter(
		([key]) => !ASKING.has(key) && !(key === 'typing' && fields.type !== 'typed' && fields.type !== 'cloze')
	);
	const tags = fields.tags
		.split(',')
		.map((tag) => tag.trim())
		.filter((tag) => tag !== '');
	const all: KeyValues = [
		...kept,
		...askingKeys(fields),
		['gaps', fields.type === 'cloze' ? before.get('gaps') : undefined],
		['hint', few(lines(fields.hints))],
		['explain', unlessBlank(fields.explain)],
		['tags', few(tags)],
		['source', sourceOf(fields, before.get('source'))]
	];
	return new Map(all.filter((entry): entry is readonly [string, PlainValue] => entry[1] !== undefined));
}
