import { isMap, isScalar, isSeq, Scalar, type Node } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Place } from '../faults/deck-fault.ts';
import { quoted } from '../faults/quoted.ts';
import { checkMarkup } from './check-markup.ts';
import type { Reading } from './fields.ts';

/** So much of a node is shown. */
const BEGINNING = 200;

/** Whose text it is, and where it stands. */
export interface TextPlace {
	readonly key: string;
	readonly place: Place;
	readonly reading: Reading;
}

/** The beginning of a node as it stands in the file. */
export function beginningOf(node: Node | undefined, { source }: Reading): string {
	const [start, end] = node?.range ?? [0, 0];
	return source.text.slice(start, Math.min(end, start + BEGINNING)).trim();
}

function noText(node: Node, { key, place, reading }: TextPlace): void {
	const text = beginningOf(node, reading);
	const wanted = isMap(node) ? 'a text; a ": " in it needs quotes around it' : 'one text';
	const fix = text.includes('\n') || text.length >= BEGINNING ? {} : reading.source.fixOf(node, quoted(text), true);
	if (text.startsWith('[[')) reading.faults.add('E104', { text }, { ...place, ...fix });
	else if (text.startsWith('{{')) reading.faults.add('E105', { text }, { ...place, ...fix });
	else reading.faults.add('E205', { key, wanted }, place);
}

/** The text of a scalar in the author's own spelling (`012` stays `012`); a fault when there is none. */
export function textOf(node: Node | undefined, where: TextPlace): string | undefined {
	const { key, place, reading } = where;
	const { faults } = reading;
	if (isMap(node) || isSeq(node)) {
		noText(node, where);
		return undefined;
	}
	const text = isScalar(node) ? spelling(node).trim() : '';
	if (text === '' || (isScalar(node) && node.value === null)) {
		if (!faults.hasOnLine(place.line)) faults.add('E203', { key, isNull: text !== '' }, place);
		return undefined;
	}
	if (key === 'a' && isScalar(node) && typeof node.value === 'boolean') faults.add('W204', { value: text }, place);
	if (text.length > DECK_LIMITS.text) {
		faults.add('E225', { limit: DECK_LIMITS.text, what: `characters in ${key}` }, place);
		return undefined;
	}
	checkMarkup(text, place, faults);
	return text;
}

function spelling(node: Scalar): string {
	if (node.type === Scalar.PLAIN && node.source !== undefined) return node.source;
	return typeof node.value === 'string' ? node.value : '';
}
