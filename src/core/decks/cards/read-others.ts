import { isMap, isScalar } from 'yaml';
import { Fields } from '../yaml/fields.ts';
import type { CardFrame, CardReading } from './card-reading.ts';
import { placedCard, type PlacedCard } from './placed-card.ts';

/** `statement` and `is`. */
export function readTrueFalse(fields: Fields, frame: CardFrame, reading: CardReading): readonly PlacedCard[] {
	const statement = fields.text('statement');
	if (!fields.has('is')) fields.fault('E202', { key: 'statement' }, 'statement');
	const written = fields.has('is') ? fields.text('is') : undefined;
	if (statement === undefined || written === undefined) return [];
	if (!/^(?:true|false|yes|no)$/iu.test(written)) fields.fault('E224', { text: written }, 'is');
	return [placedCard({ type: 'true-false', statement, isTrue: /^(?:true|yes)$/iu.test(written) }, frame, { reading })];
}

/** `q` and `order`: a list in its right order. */
export function readOrder(fields: Fields, frame: CardFrame, reading: CardReading): readonly PlacedCard[] {
	const question = fields.text('q');
	const items = fields.texts('order');
	if (items.length === 1) fields.fault('E220', { key: 'order', least: 2 }, 'order');
	const seen = new Set<string>();
	for (const { text, place } of items) {
		if (seen.has(text)) reading.faults.add('E207', { text, key: 'order' }, place);
		seen.add(text);
	}
	if (question === undefined || items.length === 0) return [];
	return [placedCard({ type: 'order', question, items: items.map(({ text }) => text) }, frame, { reading })];
}

/** The pairs of a map of texts, in the author's order. */
export function readTextMap(fields: Fields, key: string, reading: CardReading): readonly (readonly [string, string])[] {
	const node = fields.node(key);
	if (!isMap(node)) {
		fields.fault('E205', { key, wanted: 'a list of pairs: left: right' }, key);
		return [];
	}
	const lefts = node.items.map((pair) => (isScalar(pair.key) ? (pair.key.source ?? '') : ''));
	const sides = new Fields(node, reading, { keys: lefts, where: key });
	return sides.keys.flatMap((left) => {
		const right = sides.text(left);
		return right === undefined || left.trim() === '' ? [] : [[left.trim(), right] as const];
	});
}

/** `q` and `match`: left sides with their right sides; `extra` right sides belong to none. */
export function readMatch(fields: Fields, frame: CardFrame, reading: CardReading): readonly PlacedCard[] {
	const question = fields.text('q');
	const pairs = readTextMap(fields, 'match', reading).map(([left, right]) => ({ left, right }));
	const extra = fields.texts('extra').map(({ text }) => text);
	if (pairs.length === 1) fields.fault('E220', { key: 'match', least: 2 }, 'match');
	const rights = new Set<string>();
	for (const { right } of pairs) {
		if (rights.has(right)) fields.fault('W221', { text: right }, 'match');
		rights.add(right);
	}
	if (question === undefined || pairs.length === 0) return [];
	return [placedCard({ type: 'match', question, pairs, extra }, frame, { reading })];
}
