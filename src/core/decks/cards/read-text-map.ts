import { isMap, isSeq } from 'yaml';
import { Fields, keyOf } from '../yaml/fields.ts';
import type { CardReading } from './card-reading.ts';

/** The pairs of a map of texts, in the author's order. */
export function readTextMap(fields: Fields, key: string, reading: CardReading): readonly (readonly [string, string])[] {
	const node = fields.node(key);
	if (!isMap(node)) {
		const dashed = isSeq(node) ? ', without dashes' : '';
		const example = `${key}: {left: right, …}, or each pair on a line of its own below ${key}:${dashed}`;
		fields.fault('E205', { key, wanted: 'pairs of left: right', example }, key);
		return [];
	}
	const sides = new Fields(node, reading, { keys: node.items.map(keyOf), where: key });
	return sides.keys.flatMap((left) => {
		const right = sides.text(left);
		return right === undefined || left.trim() === '' ? [] : [[left.trim(), right] as const];
	});
}
