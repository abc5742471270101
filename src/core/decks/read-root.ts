import { isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import * as v from 'valibot';
import { asDeckId } from '../shared/ids.ts';
import type { Deck } from './deck.ts';
import { DECK_LIMITS } from './deck-limits.ts';
import { checkIds } from './check-ids.ts';
import { checkQuality } from './check-quality.ts';
import { readCard } from './cards/read-card.ts';
import type { CardReading } from './cards/card-reading.ts';
import type { PlacedCard } from './cards/placed-card.ts';
import { readPairs } from './cards/read-pairs.ts';
import { readSources } from './cards/read-source.ts';
import { readTags } from './cards/read-tags.ts';
import { DeckIdText, LanguageText } from './leaf-schemas.ts';
import { readSettings } from './read-settings.ts';
import { DECK_KEYS } from './yaml/deck-keys.ts';
import { Fields, type Reading } from './yaml/fields.ts';

/** The file's name without folder and endings. */
function bareName(fileName: string): string {
	const name = fileName.split(/[/\\]/u).at(-1) ?? '';
	return name.replace(/(?:\.recto)?\.(?:ya?ml|json)$/iu, '');
}

/** An id from the file's name, for a deck that gives itself none. */
function idFromName(fileName: string): string {
	const ascii = bareName(fileName).normalize('NFKD').toLowerCase();
	const slug = ascii
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.slice(0, 60)
		.replaceAll(/^-|-$/gu, '');
	return slug === '' ? 'deck' : slug;
}

function titleFromName(fileName: string): string {
	const words = bareName(fileName).replaceAll(/[-_]+/gu, ' ').trim();
	return words === '' ? 'Deck' : words.charAt(0).toUpperCase() + words.slice(1);
}

function cardsOf(list: YAMLSeq, reading: CardReading): readonly PlacedCard[] {
	const { source, faults } = reading;
	const count = list.items.length;
	if (count > DECK_LIMITS.cards) faults.add('E010', { count, limit: DECK_LIMITS.cards }, source.placeOf(list));
	return list.items
		.slice(0, DECK_LIMITS.cards)
		.flatMap((item) => readCard(source.resolved(item), source.placeOf(item), reading));
}

/** The cards with their ids and quality checked across the deck. */
function checked(cards: readonly PlacedCard[], reading: CardReading): Deck['cards'] {
	const own = checkIds(cards, reading);
	checkQuality(own, reading);
	return own.map(({ card }) => card);
}

/** A file that is a list of cards and nothing else. */
export function bareDeck(list: YAMLSeq, reading: Reading, fileName: string): Deck {
	const id = asDeckId(idFromName(fileName));
	const cards = { ...reading, deckId: id, language: 'und', sources: new Map() };
	return {
		id,
		title: titleFromName(fileName),
		language: 'und',
		authors: [],
		tags: [],
		settings: {},
		cards: checked(cardsOf(list, cards), cards)
	};
}

function checkFormat(fields: Fields): void {
	const format = fields.text('recto');
	if (format !== undefined && format !== '1') fields.fault('E002', { version: format }, 'recto');
}

function idOf(fields: Fields, fileName: string): string {
	const id = fields.text('id');
	if (id !== undefined && !v.is(DeckIdText, id)) fields.fault('E211', { id }, 'id');
	return id ?? idFromName(fileName);
}

function languageOf(fields: Fields): string {
	const language = fields.text('language') ?? 'und';
	if (!v.is(LanguageText, language))
		fields.fault('E230', { key: 'a language', text: language, wanted: 'a code such as en, de or pt-BR' }, 'language');
	return language;
}

function listOf(fields: Fields, reading: CardReading): readonly PlacedCard[] {
	const node = fields.node('cards');
	if (isSeq(node)) {
		if (node.items.length === 0 && !fields.has('pairs')) fields.fault('E012', {}, 'cards');
		return cardsOf(node, reading);
	}
	if (!fields.has('cards')) {
		if (!fields.has('pairs')) fields.fault('E003', {});
	} else if (node === undefined || !('items' in node)) fields.fault('E012', {}, 'cards');
	else if (!reading.faults.hasErrors)
		fields.fault('E205', { key: 'cards', wanted: 'a list; begin each card with "- "' }, 'cards');
	return [];
}

/** A file with a title, cards and all. */
export function readDeckMap(map: YAMLMap, reading: Reading, fileName: string): Deck {
	const fields = new Fields(map, reading, { keys: DECK_KEYS, where: 'the deck' });
	checkFormat(fields);
	if (fields.has('include')) reading.faults.add('W229', { key: 'include' }, fields.keyPlace('include'));
	const [title, description, licence] = [fields.text('title'), fields.text('description'), fields.text('licence')];
	const version = fields.text('version');
	const cards: CardReading = {
		...reading,
		deckId: asDeckId(idOf(fields, fileName)),
		language: languageOf(fields),
		sources: readSources(fields, reading)
	};
	return {
		id: cards.deckId,
		title: title ?? titleFromName(fileName),
		...(description !== undefined && { description }),
		language: cards.language,
		authors: fields.texts('author').map(({ text }) => text),
		...(licence !== undefined && { licence }),
		...(version !== undefined && { version }),
		tags: readTags(fields),
		settings: readSettings(fields, reading),
		cards: checked([...readPairs(fields, cards), ...listOf(fields, cards)], cards)
	};
}
