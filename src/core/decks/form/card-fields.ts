import type { Card, CardType } from '../../cards/card.ts';
import { unlisted } from '../cards/read-basic.ts';
import type { Entry } from '../serialise/entries.ts';
import type { PlainMap, PlainValue } from '../serialise/plain-value.ts';
import { EMPTY_EXTRAS, extraKeys, extrasOf, type ExtraFields } from './extra-fields.ts';
import { few, isAlike, isMap, lines, linesOf, listOf, textOf, unlessBlank, type KeyValues } from './plain-fields.ts';
import { EMPTY_TYPING, typingFieldsOf, typingKey, type TypingFields } from './typing-fields.ts';

/** Two texts that belong together: the sides of a pair, or a wrong answer and why it is wrong. */
export interface TextPair {
	readonly left: string;
	readonly right: string;
}

/** A card as a form shows it: plain texts, lists with one item on each line. */
export interface CardFields extends ExtraFields, TypingFields {
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
	...EMPTY_EXTRAS,
	...EMPTY_TYPING
};

const answerIn = (card: Card, map: PlainMap): string =>
	card.type === 'basic' || card.type === 'typed' ? card.answer : linesOf(map.get('a'));

/** The form as it was opened, over the entry as a deck file would have it. */
interface Opened {
	readonly fields: CardFields;
	readonly map: PlainMap;
}

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
		...extrasOf(map),
		...typingFieldsOf(map.get('typing'))
	};
}

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

/** All that the form shows, under the keys of a deck file. */
function shownKeys(fields: CardFields, before: PlainMap): KeyValues {
	const isTyped = fields.type === 'typed' || fields.type === 'cloze';
	return [
		...askingKeys(fields),
		['gaps', fields.type === 'cloze' ? before.get('gaps') : undefined],
		['typing', isTyped ? typingKey(fields, before.get('typing')) : undefined],
		...extraKeys(fields, before)
	];
}

/** The key that the form has nothing to say of. */
const isUnseen = (key: string): boolean => key === 'id' || key === 'group';

/**
 * The entry that the form writes. What the form does not show stays as it was, and so does what nobody changed, also where a
 * field cannot hold all of it: a hint of two lines, a tag with a comma.
 */
export function entryOf(fields: CardFields, { fields: first, map: before }: Opened): PlainMap {
	const untouched = new Map(first.type === fields.type && before.size > 1 ? shownKeys(first, before) : []);
	const kept = [...before].filter(([key]) => isUnseen(key));
	const shown = shownKeys(fields, before).map(([key, value]): readonly [string, PlainValue | undefined] => [
		key,
		untouched.has(key) && isAlike(untouched.get(key), value) ? before.get(key) : value
	]);
	const all: KeyValues = [...kept, ...shown];
	return new Map(all.filter((entry): entry is readonly [string, PlainValue] => entry[1] !== undefined));
}
