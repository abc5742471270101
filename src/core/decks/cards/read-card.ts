import { isMap, isScalar, type Node, type Scalar } from 'yaml';
import * as v from 'valibot';
import type { Card } from '../../cards/card.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Place } from '../faults/deck-fault.ts';
import { ASKING_FORMAT, CARD_FORMAT } from '../format/card-format.ts';
import { CARD_KINDS, type CardKind } from '../format/card-kinds.ts';
import { CardIdText } from '../format/leaf-schemas.ts';
import { checkMarkup } from '../yaml/check-markup.ts';
import { Fields } from '../yaml/fields.ts';
import { given } from '../yaml/given.ts';
import { beginningOf } from '../yaml/text-of.ts';
import { basicCards, readBasic, readTyped } from './read-basic.ts';
import type { CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';
import { readChoice } from './read-choice.ts';
import { clozeCards, readCloze } from './read-cloze.ts';
import { readGaps } from './gaps.ts';
import { readLang } from './read-lang.ts';
import { readMatch } from './read-match.ts';
import { readAudio, readImage } from './read-media.ts';
import { readNumberCard } from './read-number-card.ts';
import { readOrder } from './read-order.ts';
import { readCardSources } from './read-source.ts';
import { readTags } from './read-tags.ts';
import { readTrueFalse } from './read-true-false.ts';

type ReadKind = (fields: Fields, frame: CardFrame, reading: CardReading) => readonly Card[];

const READERS: Readonly<Record<CardKind['type'], ReadKind>> = {
	basic: readBasic,
	typed: readTyped,
	choice: readChoice,
	number: readNumberCard,
	cloze: readCloze,
	'true-false': readTrueFalse,
	order: readOrder,
	match: readMatch
};

const KNOWN = { keys: Object.keys(CARD_FORMAT), where: 'a card' };

/** The cards of one entry of the list, and what is known of the entry. */
export interface ReadEntry {
	readonly cards: readonly Card[];
	readonly place: Place;
	/** Its keys, when it is written out. */
	readonly fields?: Fields;
	/** The node of the id that the author gave it; absent: it has none. */
	readonly id?: Node;
}

/** The kind that the keys make; `typed: false` makes none. */
function kindOf(fields: Fields): CardKind | undefined {
	return CARD_KINDS.find(({ by }) => fields.has(by) && (by !== 'typed' || fields.flag('typed') === true));
}

function idOf(fields: Fields): string | undefined {
	const id = fields.text('id');
	if (id === undefined || v.is(CardIdText, id)) return id;
	fields.fault('E211', { id }, 'id');
	return undefined;
}

function frameOf(fields: Fields, reading: CardReading): CardFrame {
	return given<CardFrame>({
		id: idOf(fields),
		group: fields.text('group'),
		kind: fields.text('kind'),
		tags: readTags(fields),
		hints: fields.texts('hint').map(({ text }) => text),
		explain: fields.text('explain'),
		...(fields.has('source') && readCardSources(fields, reading)),
		image: readImage(fields, reading),
		audio: readAudio(fields, reading),
		lang: readLang(fields)
	});
}

/** True for a key of asking that makes no sense on a card of this kind. */
function isStray(key: string, { by, needs, may }: CardKind): boolean {
	if (!(key in ASKING_FORMAT) || key === by || key === 'typing') return false;
	return !needs.some((other) => other === key) && !may.some((other) => other === key);
}

/** Tells which of the asking keys cannot stand together, or that nothing is asked. */
function checkKeys(fields: Fields, kind: CardKind | undefined): kind is CardKind {
	const { faults } = fields.reading;
	if (!kind) {
		if (fields.hasUnknown) return false;
		if (fields.has('q')) faults.add('E202', { key: 'q' }, fields.keyPlace('q'));
		else fields.fault('E228', { keys: fields.keys.map((key) => `"${key}"`).join(', ') });
		return false;
	}
	const stray = fields.keys.find((key) => isStray(key, kind));
	if (stray !== undefined) faults.add('E222', { key: kind.by, stray }, fields.keyPlace(stray));
	if (fields.has('typing') && !kind.may.includes('typing'))
		faults.add('W229', { key: 'typing', where: 'a card whose answer is not typed' }, fields.keyPlace('typing'));
	if (fields.hasUnknown) return false;
	if (kind.needs.includes('q') && !fields.has('q')) fields.fault('E202', { key: kind.by }, kind.by);
	if (kind.needs.includes('a') && !fields.has('a')) fields.fault('E202', { key: 'q' }, 'q');
	return stray === undefined;
}

/** Other arrows between question and answer. */
const ARROW =
	/^(?<question>[^=→⇒>]{1,500}?)\s{0,8}(?<arrow>-{1,2}>|=>|→|⇒|(?<= )=(?= ))\s{0,8}(?<answer>[^=→⇒>]{1,500})$/u;

/** Tells that a card of one line is none, with its arrow as it should be when there is another. */
function faultOfLine(node: Scalar, place: Place, { source, faults }: CardReading): void {
	const text = String(node.value).trim();
	const { question = '', answer = '', arrow } = ARROW.exec(text)?.groups ?? {};
	const meant = arrow === undefined ? '' : `${question} => ${answer}`;
	const fix = arrow === undefined ? {} : source.fixOf(node, meant, arrow !== '=');
	faults.add('E227', { text, meant }, { ...place, ...fix });
}

function readCardMap(fields: Fields, reading: CardReading): readonly Card[] {
	const kind = kindOf(fields);
	const frame = frameOf(fields, reading);
	if (!checkKeys(fields, kind)) return [];
	const cards = READERS[kind.type](fields, frame, reading);
	return fields.flag('draft') === true ? [] : cards;
}

/** `Question => Answer`, or a text with a gap. */
function readShorthand(node: Scalar, place: Place, reading: CardReading): readonly Card[] {
	const text = String(node.value).trim();
	const frame: CardFrame = { tags: [], hints: [] };
	const limit = DECK_LIMITS.text;
	if (text.length > limit) reading.faults.add('E225', { limit, what: 'characters in a card' }, place);
	checkMarkup(text, place, reading.faults);
	const arrow = text.indexOf(' => ');
	if (arrow > 0) {
		const [question, answer] = [text.slice(0, arrow).trim(), text.slice(arrow + 4).trim()];
		return basicCards({ question, answer, reverse: false }, frame, reading);
	}
	const parts = readGaps(text);
	if (typeof parts !== 'string') return clozeCards(parts, frame, reading);
	if (parts === 'unclosed') reading.faults.add('E210', {}, place);
	else if (!reading.faults.hasOnLine(place.line)) faultOfLine(node, place, reading);
	return [];
}

/** The cards of one entry of the list: usually one, several for gaps and for both ways, none for a draft or a fault. */
export function readCard(node: Node | undefined, place: Place, reading: CardReading): ReadEntry {
	if (isMap(node)) {
		const fields = new Fields(node, reading, KNOWN);
		const id = fields.node('id');
		return { cards: readCardMap(fields, reading), place: fields.place, fields, ...(id && { id }) };
	}
	if (isScalar(node) && typeof node.value === 'string') return { cards: readShorthand(node, place, reading), place };
	const text = beginningOf(node, reading);
	if (text.startsWith('[[')) reading.faults.add('E104', { text }, place);
	else if (!reading.faults.hasOnLine(place.line)) reading.faults.add('E227', { text, meant: '' }, place);
	return { cards: [], place };
}
