import { isMap, isScalar, type Node } from 'yaml';
import * as v from 'valibot';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Place } from '../faults/deck-fault.ts';
import { CardIdText } from '../leaf-schemas.ts';
import { ASKING_KEYS, CARD_KEYS } from '../yaml/deck-keys.ts';
import { Fields } from '../yaml/fields.ts';
import type { CardFrame, CardReading } from './card-reading.ts';
import { basicCards, readBasic, readTyped } from './read-basic.ts';
import { readChoice } from './read-choice.ts';
import { clozeCards, readCloze } from './read-cloze.ts';
import { readGaps } from './gaps.ts';
import { readImage } from './read-image.ts';
import { readMatch, readOrder, readTrueFalse } from './read-others.ts';
import { readNumberCard } from './read-number-card.ts';
import type { PlacedCard } from './placed-card.ts';
import { readSource } from './read-source.ts';
import { readTags } from './read-tags.ts';

type ReadKind = (fields: Fields, frame: CardFrame, reading: CardReading) => readonly PlacedCard[];

interface Kind {
	/** The key that makes a card of this kind; the first kind whose key is there wins. */
	readonly by: string;
	readonly read: ReadKind;
	/** Keys of asking that may stand beside it. */
	readonly with: readonly string[];
}

const KINDS: readonly Kind[] = [
	{ by: 'cloze', read: readCloze, with: ['gaps'] },
	{ by: 'statement', read: readTrueFalse, with: ['is'] },
	{ by: 'number', read: readNumberCard, with: ['q', 'tolerance'] },
	{ by: 'order', read: readOrder, with: ['q'] },
	{ by: 'match', read: readMatch, with: ['q', 'extra'] },
	{ by: 'wrong', read: readChoice, with: ['q', 'a', 'shuffle'] },
	{ by: 'accept', read: readTyped, with: ['q', 'a', 'typed'] },
	{ by: 'typed', read: readTyped, with: ['q', 'a', 'reverse'] },
	{ by: 'a', read: readBasic, with: ['q', 'reverse'] }
];

/** The kind that the keys make; `typed: false` makes none. */
function kindOf(fields: Fields): Kind | undefined {
	return KINDS.find(({ by }) => fields.has(by) && (by !== 'typed' || fields.flag('typed') === true));
}

function idOf(fields: Fields): string | undefined {
	const id = fields.text('id');
	if (id === undefined || v.is(CardIdText, id)) return id;
	fields.fault('E211', { id }, 'id');
	return undefined;
}

function frameOf(fields: Fields, reading: CardReading): CardFrame {
	const [id, group, kind, explain] = [idOf(fields), fields.text('group'), fields.text('kind'), fields.text('explain')];
	const source = fields.has('source')
		? readSource({ node: fields.node('source'), key: 'source', sources: reading.sources, fields }, reading)
		: undefined;
	const image = readImage(fields, reading);
	for (const key of ['audio', 'lang', 'typing'])
		if (fields.has(key)) reading.faults.add('W229', { key }, fields.keyPlace(key));
	return {
		place: fields.place,
		tags: readTags(fields),
		hints: fields.texts('hint').map(({ text }) => text),
		...(id !== undefined && { id }),
		...(group !== undefined && { group }),
		...(kind !== undefined && { kind }),
		...(explain !== undefined && { explain }),
		...(source !== undefined && { source }),
		...(image !== undefined && { image })
	};
}

/** Tells which of the asking keys cannot stand together, or that nothing is asked. */
function checkKeys(fields: Fields, kind: Kind | undefined): boolean {
	if (!kind) {
		if (fields.hasUnknown) return false;
		if (fields.has('q')) fields.fault('E202', { key: 'q' });
		else fields.fault('E228', { keys: fields.keys.map((key) => `"${key}"`).join(', ') });
		return false;
	}
	const asking = new Set<string>(ASKING_KEYS);
	const stray = fields.keys.find(
		(key) => asking.has(key) && key !== kind.by && !kind.with.includes(key) && key !== 'typed' && key !== 'reverse'
	);
	if (stray !== undefined)
		fields.reading.faults.add('E222', { keys: `"${kind.by}" and "${stray}"` }, fields.keyPlace(stray));
	if (fields.hasUnknown) return false;
	if (kind.with.includes('q') && !fields.has('q')) fields.fault('E202', { key: kind.by }, kind.by);
	if (kind.with.includes('a') && !fields.has('a')) fields.fault('E202', { key: 'q' }, 'q');
	return stray === undefined;
}

function checkItems(fields: Fields): void {
	for (const key of ['a', 'wrong', 'accept', 'order', 'match', 'extra', 'hint']) {
		const node = fields.node(key);
		const count = node && 'items' in node ? node.items.length : 0;
		if (count > DECK_LIMITS.items) fields.fault('E225', { limit: DECK_LIMITS.items, what: `items in ${key}` }, key);
	}
}

function readCardMap(fields: Fields, reading: CardReading): readonly PlacedCard[] {
	const kind = kindOf(fields);
	const frame = frameOf(fields, reading);
	checkItems(fields);
	if (!checkKeys(fields, kind) || !kind) return [];
	const cards = kind.read(fields, frame, reading);
	return fields.flag('draft') === true ? [] : cards;
}

/** `Question => Answer`, or a text with a gap. */
function readShorthand(text: string, place: Place, reading: CardReading): readonly PlacedCard[] {
	const frame: CardFrame = { tags: [], hints: [], place };
	const arrow = text.indexOf(' => ');
	if (arrow > 0) {
		const [question, answer] = [text.slice(0, arrow).trim(), text.slice(arrow + 4).trim()];
		return basicCards({ question, answer, reverse: false }, frame, reading);
	}
	const parts = readGaps(text);
	if (typeof parts !== 'string') return clozeCards(parts, frame, reading);
	if (parts === 'unclosed') reading.faults.add('E210', {}, place);
	else if (!reading.faults.hasOnLine(place.line)) reading.faults.add('E227', { text }, place);
	return [];
}

/** The cards of one entry of the list: usually one, several for gaps and for both ways, none for a draft or a fault. */
export function readCard(node: Node | undefined, place: Place, reading: CardReading): readonly PlacedCard[] {
	if (isMap(node)) return readCardMap(new Fields(node, reading, { keys: CARD_KEYS, where: 'a card' }), reading);
	if (isScalar(node) && typeof node.value === 'string') return readShorthand(node.value.trim(), place, reading);
	const { start, end } = { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
	const text = reading.source.text.slice(start, Math.min(end, start + 200)).trim();
	if (text.startsWith('[[')) reading.faults.add('E104', { text }, place);
	else if (!reading.faults.hasOnLine(place.line)) reading.faults.add('E227', { text }, place);
	return [];
}
