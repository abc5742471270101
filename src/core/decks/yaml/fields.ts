import { isMap, isPair, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultCode, FaultFacts, Place } from '../faults/deck-fault.ts';
import type { FaultList } from '../faults/fault-list.ts';
import { meantKey } from './deck-keys.ts';
import type { DeckSource } from './deck-source.ts';

/** What reading needs everywhere: the places, and somewhere to put faults. */
export interface Reading {
	readonly source: DeckSource;
	readonly faults: FaultList;
}

/** One text with its place. */
export interface PlacedText {
	readonly text: string;
	readonly place: Place;
}

/** The keys of one YAML map, checked against the known ones; reading a key that has the wrong form tells a fault. */
export class Fields {
	readonly reading: Reading;
	readonly place: Place;
	/** True when a key was not known: what seems to be missing may stand there. */
	hasUnknown = false;
	readonly #pairs = new Map<string, Pair>();

	constructor(map: YAMLMap, reading: Reading, known: { readonly keys: readonly string[]; readonly where: string }) {
		this.reading = reading;
		this.place = reading.source.placeOf(map.items[0]?.key ?? map);
		for (const pair of map.items) if (isPair(pair)) this.#take(pair, known);
	}

	#take(pair: Pair, known: { readonly keys: readonly string[]; readonly where: string }): void {
		const { source, faults } = this.reading;
		const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
		const place = source.placeOf(pair.key);
		const first = this.#pairs.get(key);
		if (first) {
			const { line, column } = source.placeOf(first.key);
			faults.add('E123', { key, line, column }, place);
		} else if (known.keys.includes(key)) this.#pairs.set(key, pair);
		else if (!key.startsWith('x-')) this.#unknown(key, place, known);
	}

	#unknown(
		key: string,
		place: Place,
		{ keys, where }: { readonly keys: readonly string[]; readonly where: string }
	): void {
		const { faults } = this.reading;
		this.hasUnknown = true;
		if (faults.isFull('E201') || faults.hasOnLine(place.line)) return;
		if (/^-\s{0,4}[a-z]/u.test(key)) faults.add('E116', {}, place);
		else if (key.includes(' ') && meantKey(key, keys) === '') faults.add('E102', { key: '', text: `${key}: …` }, place);
		else faults.add('E201', { key, meant: meantKey(key, keys), where }, place);
	}

	/** The keys that are there, in the author's order. */
	get keys(): readonly string[] {
		return [...this.#pairs.keys()];
	}

	has(key: string): boolean {
		return this.#pairs.has(key);
	}

	node(key: string): Node | undefined {
		return this.reading.source.resolved(this.#pairs.get(key)?.value);
	}

	keyPlace(key: string): Place {
		const pair = this.#pairs.get(key);
		return pair ? this.reading.source.placeOf(pair.key) : this.place;
	}

	/** Where the value stands; where the key stands when there is no value. */
	valuePlace(key: string): Place {
		const value = this.#pairs.get(key)?.value;
		const empty = value === null || value === undefined || (isScalar(value) && value.value === null && !value.source);
		return empty ? this.keyPlace(key) : this.reading.source.placeOf(value);
	}

	fault<Code extends FaultCode>(code: Code, facts: FaultFacts[Code], key?: string): void {
		this.reading.faults.add(code, facts, key === undefined ? this.place : this.valuePlace(key));
	}

	/** The text under the key; nothing when the key is absent, and nothing with a fault when it holds no text. */
	text(key: string): string | undefined {
		if (!this.has(key)) return undefined;
		return textOf(this.node(key), { key, place: this.valuePlace(key), reading: this.reading });
	}

	/** The texts under the key: of a list, or one text taken as a list of one. Empty when the key is absent. */
	texts(key: string): readonly PlacedText[] {
		if (!this.has(key)) return [];
		const node = this.node(key);
		const { source, faults } = this.reading;
		const nodes = isSeq(node) ? node.items : [node];
		if (nodes.length === 0) faults.add('E203', { key, isNull: false }, this.valuePlace(key));
		if (nodes.length > DECK_LIMITS.tags)
			faults.add('E225', { limit: DECK_LIMITS.tags, what: `items in ${key}` }, this.valuePlace(key));
		return nodes.slice(0, DECK_LIMITS.tags).flatMap((item): PlacedText[] => {
			const place = isSeq(node) ? source.placeOf(item) : this.valuePlace(key);
			const text = textOf(source.resolved(item), { key, place, reading: this.reading });
			return text === undefined ? [] : [{ text, place }];
		});
	}

	/** True or false as the author wrote it; a fault when it is neither. */
	flag(key: string): boolean | undefined {
		const node = this.node(key);
		if (!this.has(key)) return undefined;
		const value = isScalar(node) ? String(node.value).toLowerCase() : '';
		if (value === 'true' || value === 'yes') return true;
		if (value === 'false' || value === 'no') return false;
		this.fault('E226', { key }, key);
		return undefined;
	}
}

/** The text of a scalar in the author's own spelling (`012` stays `012`); a fault when there is none. */
export function textOf(
	node: Node | undefined,
	{ key, place, reading }: { readonly key: string; readonly place: Place; readonly reading: Reading }
): string | undefined {
	const { faults } = reading;
	if (isMap(node) || isSeq(node)) {
		const [start, end] = node.range ?? [0, 0];
		const text = reading.source.text.slice(start, Math.min(end, start + 200)).trim();
		if (text.startsWith('[[')) faults.add('E104', { text }, place);
		else if (text.startsWith('{{')) faults.add('E105', { text }, place);
		else
			faults.add(
				'E205',
				{ key, wanted: isMap(node) ? 'a text; a ": " in it needs quotes around it' : 'one text' },
				place
			);
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
	return text;
}

function spelling(node: Scalar): string {
	if (node.type === Scalar.PLAIN && node.source !== undefined) return node.source;
	return typeof node.value === 'string' ? node.value : '';
}
