import type { CardImage, NumberCard } from '../../cards/card.ts';
import type { DeckId } from '../../shared/ids.ts';
import { readNumber, writeNumber } from '../cards/number-text.ts';
import { writtenGroup, type Entry } from './entries.ts';
import { plainMap, unlessEmpty, type PlainMap, type PlainValue } from './plain-value.ts';
import type { SourceNames } from './source-names.ts';

/** What a card's entry takes from its deck. */
export interface DeckHead {
	readonly id: DeckId;
	readonly language: string;
	readonly sources: SourceNames;
}

type Asking = readonly (readonly [string, PlainValue | undefined])[];

/** Without quotes where YAML itself would read the same number. */
function bare(text: string): PlainValue {
	return String(Number(text)) === text ? Number(text) : text;
}

/** The number as its author wrote it, so that `7,200 km` stays so; from its value when no number can be read there. */
function writtenNumber({ answer, value, unit }: NumberCard, language: string): PlainValue {
	const read = readNumber(answer, language);
	return bare(read?.value === value && read.unit === unit ? answer : `${writeNumber(value, language)} ${unit}`.trim());
}

/** The keys that make the card's type. */
function askingOf({ card, cloze, reverse }: Entry, language: string): Asking {
	switch (card.type) {
		case 'basic':
			return [
				['q', card.question],
				['a', card.answer],
				['reverse', reverse]
			];
		case 'cloze':
			return [['cloze', cloze]];
		case 'typed': {
			const accept = unlessEmpty(card.accept);
			return [['q', card.question], ['a', card.answer], accept ? ['accept', accept] : ['typed', true]];
		}
		case 'choice': {
			const wrong = card.distractors.map(({ text, why }) =>
				why === undefined
					? text
					: plainMap([
							['text', text],
							['why', why]
						])
			);
			const [only, ...others] = card.answers;
			const answer = others.length === 0 && only !== undefined ? only : card.answers;
			return [
				['q', card.question],
				['a', answer],
				['wrong', wrong],
				['shuffle', card.shuffle ? undefined : false]
			];
		}
		case 'number':
			return [
				['q', card.question],
				['number', writtenNumber(card, language)],
				['tolerance', card.tolerance === 0 ? undefined : bare(writeNumber(card.tolerance, language))]
			];
		case 'true-false':
			return [
				['statement', card.statement],
				['is', card.isTrue]
			];
		case 'order':
			return [
				['q', card.question],
				['order', card.items]
			];
		case 'match': {
			const pairs = plainMap(card.pairs.map(({ left, right }) => [left, right]));
			return [
				['q', card.question],
				['match', pairs],
				['extra', unlessEmpty(card.extra)]
			];
		}
	}
}

function imageOf(image: CardImage | undefined): PlainValue | undefined {
	if (!image) return undefined;
	const { src, alt, side, credit, licence } = image;
	if (Object.keys(image).length === 1) return src;
	return plainMap([
		['src', src],
		['alt', alt],
		['side', side],
		['credit', credit],
		['licence', licence]
	]);
}

/** One entry of `cards:`; its keys stand in the order in which people write them. */
export function cardMap(entry: Entry, { id: deckId, language, sources }: DeckHead): PlainMap {
	const { card, id, hints } = entry;
	const [hint, ...more] = hints;
	return plainMap([
		['id', id],
		['group', writtenGroup(entry, deckId)],
		['kind', card.kind],
		...askingOf(entry, language),
		['hint', more.length === 0 ? hint : hints],
		['explain', card.explain],
		['tags', unlessEmpty(card.tags)],
		['image', imageOf(card.image)],
		['source', sources.cited(card.source)]
	]);
}
