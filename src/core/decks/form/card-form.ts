import type { Card } from '../../cards/card.ts';
import type { Random } from '../../shared/random.ts';
import { baseOf } from '../cards/build-card.ts';
import type { Deck } from '../deck.ts';
import type { DeckFault } from '../faults/deck-fault.ts';
import { drawId } from '../identity/draw-id.ts';
import { readDeck } from '../read-deck.ts';
import { cardMap } from '../serialise/card-map.ts';
import { entriesOf, localId, type Entry } from '../serialise/entries.ts';
import { plainMap, type PlainMap } from '../serialise/plain-value.ts';
import { printDeck } from '../serialise/print-deck.ts';
import { SourceNames } from '../serialise/source-names.ts';
import type { Revision } from '../update/revise-deck.ts';
import { EMPTY_FIELDS, entryOf, fieldsOf, type CardFields, type FieldName } from './card-fields.ts';

/** One entry of a deck that is open in a form. */
export interface OpenEntry {
	readonly fields: CardFields;
	/** The entry as a deck file would have it. */
	readonly map: PlainMap;
	/** The cards that it makes: siblings are edited together. None yet for a new one. */
	readonly cards: readonly Card[];
}

/** A fault of the form at the field that it is about; without one it is about the card. */
export interface FieldFault {
	readonly field?: FieldName;
	readonly fault: DeckFault;
}

export interface ReadForm {
	/** The cards that the form makes, when nothing keeps them out. */
	readonly cards?: readonly Card[];
	readonly faults: readonly FieldFault[];
}

const FIELD_OF: Readonly<Record<string, FieldName>> = {
	q: 'question',
	cloze: 'question',
	statement: 'question',
	a: 'answer',
	accept: 'accept',
	number: 'number',
	tolerance: 'tolerance',
	is: 'isTrue',
	reverse: 'reverse',
	shuffle: 'shuffle',
	order: 'items',
	wrong: 'wrong',
	match: 'pairs',
	extra: 'extra',
	hint: 'hints',
	explain: 'explain',
	tags: 'tags',
	kind: 'kind',
	image: 'imageSrc',
	audio: 'audioSrc',
	lang: 'langQuestion',
	typing: 'caseMatters',
	source: 'sourceTitle'
};

/** The fields of what stands one level deeper, by the key above and the key itself. */
const PART_FIELD_OF: Readonly<Record<string, FieldName>> = {
	'source.author': 'sourceAuthor',
	'source.url': 'sourceUrl',
	'source.date': 'sourceDate',
	'source.page': 'sourcePage',
	'source.quote': 'sourceQuote',
	'image.alt': 'imageAlt',
	'image.credit': 'imageCredit',
	'image.licence': 'imageLicence',
	'lang.a': 'langAnswer'
};

/** Opens the entry that a card of the deck belongs to. */
export function openEntry(deck: Deck, card: Card): OpenEntry {
	const run = deck.cards.filter(({ id }) => baseOf(id) === baseOf(card.id));
	const entries = entriesOf(run, deck.id);
	const at = entries.length === run.length ? run.findIndex(({ id }) => id === card.id) : 0;
	const entry: Entry | undefined = entries[at];
	if (entry === undefined) throw new Error(`No entry for ${card.id}`);
	const map = cardMap(entry, { id: deck.id, language: deck.language, sources: new SourceNames([]) });
	const cards = entries.length === run.length ? [card] : run;
	return { fields: fieldsOf(entry, map), map, cards };
}

/** A form for a card that the deck does not have yet, under an id that is free. */
export function newEntry(deck: Deck, random: Random): OpenEntry {
	const used = new Set(deck.cards.map(({ id }) => baseOf(localId(id, deck.id))));
	return { fields: EMPTY_FIELDS, map: new Map([['id', drawId(random, used)]]), cards: [] };
}

/** The deck file of one entry: what the form says is read, and judged, as any deck file is. */
function textOf(map: PlainMap, { id, language }: Deck): string {
	return printDeck(
		plainMap([
			['id', id],
			['title', id],
			['language', language === 'und' ? undefined : language],
			['cards', [map]]
		])
	);
}

/** The field that a line of that file belongs to: the key of the card that stands nearest above it. */
function fieldAt(lines: readonly string[], line: number): FieldName | undefined {
	let part: string | undefined;
	for (let i = line - 1; i >= 0; i--) {
		const text = lines[i] ?? '';
		part ??= /^ {6}(?:- | {2})?(?<key>[a-z]{1,20}):/u.exec(text)?.groups?.['key'];
		const key = /^(?: {2}- | {4})(?<key>[a-z]{1,20}):/u.exec(text)?.groups?.['key'];
		if (key !== undefined) return PART_FIELD_OF[`${key}.${part ?? ''}`] ?? FIELD_OF[key];
	}
	return undefined;
}

/** Reads the form as a deck file with this one card would be read. */
export function readForm(fields: CardFields, open: OpenEntry, deck: Deck): ReadForm {
	const text = textOf(entryOf(fields, open), deck);
	const read = readDeck(text, { fileName: `${deck.id}.yaml` });
	const lines = text.split('\n');
	const faults = read.faults
		.filter(({ severity }) => severity !== 'advice')
		.map((fault): FieldFault => {
			const field = fieldAt(lines, fault.line);
			return field === undefined ? { fault } : { field, fault };
		});
	return read.deck === undefined || read.deck.cards.length === 0 ? { faults } : { cards: read.deck.cards, faults };
}

/** What saving the form does to the deck: the entry's cards in the place of those that it made before, or at the end. */
export function revisionBy(cards: readonly Card[], open: OpenEntry, deck: Deck): Revision {
	if (open.cards.length === 0) return { from: deck, to: { ...deck, cards: [...deck.cards, ...cards] } };
	const before = readDeck(textOf(open.map, deck), { fileName: `${deck.id}.yaml` }).deck?.cards ?? open.cards;
	return { from: withEntry(deck, open.cards, before), to: withEntry(deck, open.cards, cards) };
}

function withEntry(deck: Deck, taken: readonly Card[], put: readonly Card[]): Deck {
	const ids = new Set(taken.map(({ id }) => id));
	const at = deck.cards.findIndex(({ id }) => ids.has(id));
	const rest = deck.cards.filter(({ id }) => !ids.has(id));
	return { ...deck, cards: [...rest.slice(0, at), ...put, ...rest.slice(at)] };
}
