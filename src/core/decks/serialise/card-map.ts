import type { Card, CardAudio, CardImage, CardLanguage, NumberCard, Typing } from '../../cards/card.ts';
import type { DeckId } from '../../shared/ids.ts';
import { readNumber, writeNumber, writeTolerance } from '../cards/number-text.ts';
import { unlisted } from '../cards/read-basic.ts';
import { writtenGroup, type Entry } from './entries.ts';
import { plainMap, unlessEmpty, type PlainMap, type PlainValue } from './plain-value.ts';
import type { SourceNames } from './source-names.ts';

/** What a card's entry takes from its deck. */
export interface DeckHead {
	readonly id: DeckId;
	readonly language: string;
	readonly sources: SourceNames;
	readonly typing?: Typing | undefined;
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
				['a', unlisted(card.answer) ?? card.answer],
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
		case 'number': {
			const within = writeTolerance(card, language);
			return [
				['q', card.question],
				['number', writtenNumber(card, language)],
				['tolerance', within === undefined ? undefined : bare(within)]
			];
		}
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

function audioOf(audio: CardAudio | undefined): PlainValue | undefined {
	if (audio?.side === undefined) return audio?.src;
	return plainMap([
		['src', audio.src],
		['side', audio.side]
	]);
}

function langOf(lang: CardLanguage | undefined): PlainValue | undefined {
	if (!lang || lang.q === lang.a) return lang?.q;
	return plainMap([
		['q', lang.q],
		['a', lang.a]
	]);
}

/** How strictly typed answers are checked. */
export function typingMap(typing: Typing | undefined): PlainMap | undefined {
	if (!typing) return undefined;
	const keys = ['case', 'accents', 'punctuation', 'articles', 'typos'] as const;
	const map = plainMap(keys.map((key) => [key, typing[key]]));
	return map.size === 0 ? undefined : map;
}

/** The card's own `typing:`; nothing when it goes by its deck. */
function ownTyping(card: Card, ofDeck: Typing | undefined): PlainMap | undefined {
	if (card.type !== 'typed' && card.type !== 'cloze') return undefined;
	const [own, deck] = [typingMap(card.typing), typingMap(ofDeck)];
	return JSON.stringify([...(own ?? [])]) === JSON.stringify([...(deck ?? [])]) ? undefined : own;
}

/** One entry of `cards:`; its keys stand in the order in which people write them. */
export function cardMap(entry: Entry, { id: deckId, language, sources, typing }: DeckHead): PlainMap {
	const { card, id, hints } = entry;
	const [hint, ...more] = hints;
	return plainMap([
		['id', id],
		['group', writtenGroup(entry, deckId)],
		['kind', card.kind],
		...askingOf(entry, language),
		['typing', ownTyping(card, typing)],
		['hint', more.length === 0 ? hint : hints],
		['explain', card.explain],
		['tags', unlessEmpty(card.tags)],
		['image', imageOf(card.image)],
		['audio', audioOf(card.audio)],
		['lang', langOf(card.lang)],
		['source', sources.citedBy(card)]
	]);
}
