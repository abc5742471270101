import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultCode, FaultFacts, Fix, Place } from '../faults/deck-fault.ts';
import { quoted } from '../faults/quoted.ts';
import type { FaultList, FaultPlace } from '../faults/fault-list.ts';
import { meantKey } from './meant-key.ts';
import type { DeckSource } from './deck-source.ts';
import { textOf } from './text-of.ts';

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

/** The keys that a map may have, and what its author calls the map. */
export interface Known {
	readonly keys: readonly string[];
	readonly where: string;
}

/** Keys of other tools that hold more than the key that is near to them. */
const RENAMED_IN_VAIN: ReadonlySet<string> = new Set(['options', 'choices']);

/** The spelling of a map's key. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.source ?? key.value) : '');

/** The keys of one YAML map, checked against the known ones; reading a key that has the wrong form tells a fault. */
export class Fields {
	readonly reading: Reading;
	readonly place: Place;
	/** True when a key was not known: what seems to be missing may stand there. */
	hasUnknown = false;
	readonly #pairs = new Map<string, Pair>();

	constructor(map: YAMLMap, reading: Reading, known: Known) {
		this.reading = reading;
		this.place = reading.source.placeOf(map.items[0]?.key ?? map);
		const allowed = new Set(known.keys);
		const unknown: Pair[] = [];
		for (const pair of map.items) {
			if (!isPair(pair)) continue;
			if (allowed.has(keyOf(pair))) this.#take(pair, known.where);
			else if (!keyOf(pair).startsWith('x-')) unknown.push(pair);
		}
		for (const pair of unknown) this.#unknown(pair, known);
	}

	#take(pair: Pair, where: string): void {
		const { source, faults } = this.reading;
		const first = this.#pairs.get(keyOf(pair));
		if (!first) this.#pairs.set(keyOf(pair), pair);
		else {
			const { line, column } = source.placeOf(first.key);
			faults.add('E123', { key: keyOf(pair), line, column, where }, source.placeOf(pair.key));
		}
	}

	#unknown(pair: Pair, { keys, where }: Known): void {
		const { faults, source } = this.reading;
		const [key, place] = [keyOf(pair), source.placeOf(pair.key)];
		this.hasUnknown = true;
		if (faults.isFull('E201') || faults.hasOnLine(place.line)) return;
		const meant = meantKey(key, keys);
		if (/^-\s{0,4}[a-z]/u.test(key)) faults.add('E116', {}, place);
		else if (key.includes(' ') && meant === '')
			faults.add('E102', { key: '', text: `${key}: …` }, { ...place, ...this.#inQuotes(pair) });
		else {
			const canRename = meant !== '' && !this.has(meant) && !RENAMED_IN_VAIN.has(key.toLowerCase());
			const fix = canRename ? source.fixOf(pair.key, meant, false) : {};
			faults.add('E201', { key, meant, where }, { ...place, ...fix });
		}
	}

	/** One line that was meant as a text: quotes around all of it. */
	#inQuotes({ key, value }: Pair): { readonly fix?: Fix } {
		const { source } = this.reading;
		const start = isScalar(key) ? key.range?.[0] : undefined;
		const end = isScalar(value) ? value.range?.[1] : undefined;
		const text = source.text.slice(start ?? 0, end ?? 0);
		if (start === undefined || end === undefined || text.includes('\n')) return {};
		return source.fix({ start, end, text: quoted(text) }, true);
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

	/** Tells a fault of a value that other words in its place put right. */
	faultWithFix<Code extends FaultCode>(
		code: Code,
		facts: FaultFacts[Code],
		{ key, text, isSure }: { readonly key: string; readonly text: string; readonly isSure: boolean }
	): void {
		const { faults, source } = this.reading;
		const place: FaultPlace = { ...this.valuePlace(key), ...source.fixOf(this.#pairs.get(key)?.value, text, isSure) };
		faults.add(code, facts, place);
	}

	/** The text under the key; nothing when the key is absent, and nothing with a fault when it holds no text. */
	text(key: string): string | undefined {
		if (!this.has(key)) return undefined;
		return textOf(this.node(key), { key, place: this.valuePlace(key), reading: this.reading });
	}

	/** The texts under the key: of a list, or one text taken as a list of one. Empty when the key is absent. */
	texts(key: string, most: number = DECK_LIMITS.items): readonly PlacedText[] {
		if (!this.has(key)) return [];
		const node = this.node(key);
		const { source, faults } = this.reading;
		const nodes = isSeq(node) ? node.items : [node];
		if (nodes.length === 0) faults.add('E203', { key, isNull: false }, this.valuePlace(key));
		if (nodes.length > most) faults.add('E225', { limit: most, what: `items in ${key}` }, this.valuePlace(key));
		return nodes.slice(0, most).flatMap((item): PlacedText[] => {
			const place = isSeq(node) ? source.placeOf(item) : this.valuePlace(key);
			const text = textOf(source.resolved(item), { key, place, reading: this.reading });
			return text === undefined ? [] : [{ text, place }];
		});
	}

	/** The map under the key, checked against the known keys; a fault when it is none. */
	map(key: string, known: Known & { readonly wanted: string }): Fields | undefined {
		const node = this.node(key);
		if (isMap(node)) return new Fields(node, this.reading, known);
		if (this.has(key)) this.fault('E205', { key, wanted: known.wanted }, key);
		return undefined;
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
