import { DECK_LIMITS } from './deck-limits.ts';
import type { DeckFault } from './faults/deck-fault.ts';
import { FaultList } from './faults/fault-list.ts';
import { readDeck, type ReadDeck, type ReadDeckOptions } from './read-deck.ts';

/** The platform's decoder (Encoding Standard), in browsers, workers and Node alike. */
declare const TextDecoder: new (
	label: string,
	options: { readonly fatal: boolean; readonly ignoreBOM: boolean }
) => { decode(bytes: Uint8Array): string };

/** What came of a deck's file, with its text as far as it could be read. */
export interface ReadDeckBytes extends ReadDeck {
	readonly text: string;
}

/** Bytes that no text of the allowed length has. */
const MOST_BYTES = DECK_LIMITS.characters * 4;

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, i) => bytes[i] === sign);

/** UTF-16 by its mark, or by every second byte being empty. */
function isUtf16(bytes: Uint8Array): boolean {
	if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return true;
	const head = [...bytes.subarray(0, 8)];
	const empty = (odd: number): boolean => head.every((byte, i) => (i % 2 === odd) === (byte === 0));
	return head.length === 8 && (empty(0) || empty(1));
}

const decoded = (bytes: Uint8Array, fatal: boolean): string =>
	new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);

/** The text before the first byte that is no UTF-8. */
function soundStart(bytes: Uint8Array): string {
	let [low, high] = [0, bytes.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (isSound(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return decoded(bytes.subarray(0, low), false).replace(/\uFFFD+$/u, '');
}

/** True when the bytes are UTF-8, but for a sign that is cut off at their end. */
function isSound(bytes: Uint8Array): boolean {
	for (let cut = 0; cut < 4; cut++) {
		try {
			decoded(bytes.subarray(0, bytes.length - cut), true);
			return true;
		} catch {
			if (((bytes[bytes.length - 1 - cut] ?? 0) & 0x80) === 0) return false;
		}
	}
	return false;
}

function refused(text: string, faults: FaultList): ReadDeckBytes {
	return { text, readable: [], faults: faults.sorted(), untold: 0 };
}

/** What is wrong with a file of this many bytes before it is opened: nothing, or that it is too large to be. */
export function sizeFaults(bytes: number): readonly DeckFault[] {
	const faults = new FaultList();
	if (bytes > MOST_BYTES) faults.add('E006', { length: bytes, limit: DECK_LIMITS.characters });
	return faults.sorted();
}

/** Reads a deck file from its bytes, and tells those that are no text with their place. Never throws, whatever the bytes. */
export function readDeckBytes(bytes: Uint8Array, options: ReadDeckOptions): ReadDeckBytes {
	const faults = new FaultList();
	if (bytes.length > MOST_BYTES) faults.add('E006', { length: bytes.length, limit: DECK_LIMITS.characters });
	else if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) faults.add('E004', {});
	else if (isUtf16(bytes)) faults.add('E005', {});
	if (faults.hasErrors) return refused('', faults);
	try {
		const text = decoded(bytes, true);
		return { ...readDeck(text, options), text };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const before = soundStart(bytes);
		const column = before.length - before.lastIndexOf('\n');
		faults.add('E015', {}, { line: before.split('\n').length, column });
		return refused(decoded(bytes, false), faults);
	}
}
