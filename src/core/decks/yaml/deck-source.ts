import { isAlias, isNode, isScalar, LineCounter, Scalar, type Node } from 'yaml';
import type { Fix, Place } from '../faults/deck-fault.ts';
import type { FaultPlace } from '../faults/fault-list.ts';
import { quoted } from '../faults/quoted.ts';
import type { TextEdit } from '../faults/text-edit.ts';

/** How far before a node its anchor or tag is looked for. */
const FURTHEST_SIGN = 200;

/** Tells lines and columns of a text, and which node an alias stands for. */
export class DeckSource {
	readonly text: string;
	readonly lines = new LineCounter();
	/** True when the text is the author's own, not a copy in which slips were mended. */
	readonly isOriginal: boolean;
	readonly #anchors = new Map<string, Node>();

	constructor(text: string, isOriginal = true) {
		this.text = text;
		this.isOriginal = isOriginal;
	}

	anchor(name: string, node: Node): void {
		this.#anchors.set(name, node);
	}

	/** The node itself, or what its alias stands for; nothing for no node at all. */
	resolved(node: unknown): Node | undefined {
		if (!isNode(node)) return undefined;
		if (!isAlias(node)) return node;
		const target = this.#anchors.get(node.source);
		return isAlias(target) ? undefined : target;
	}

	/** Where a stretch of the text stands; it ends with its line. */
	placeAt(start: number, end: number = start + 1): Place {
		const { line, col } = this.lines.linePos(start);
		const next = this.lines.lineStarts[line];
		const lineEnd = next === undefined ? this.text.length : next - 1;
		const width = Math.max(1, Math.min(end, lineEnd) - start);
		return { line, column: col, endColumn: col + width };
	}

	/**
	 * Where the sign stands that YAML took from the front of a node, up to the node, with quotes around all of it as the fix;
	 * the node's own place when it is not there.
	 */
	placeBefore(node: Node, sign: string): FaultPlace {
		const [start, end] = node.range ?? [0, 0];
		const from = Math.max(start - (this.lines.linePos(start).col - 1), start - FURTHEST_SIGN);
		const at = from + this.text.slice(from, start).lastIndexOf(sign);
		if (at < from) return this.placeOf(node);
		const words = this.text.slice(at, end);
		const canQuote = isScalar(node) && node.type === Scalar.PLAIN && !words.includes('\n');
		const place = this.placeAt(at, Math.max(at + 1, start - 1));
		return canQuote ? { ...place, ...this.fix({ start: at, end, text: quoted(words) }, true) } : place;
	}

	/** A fix by one edit, to be spread into a place; nothing where offsets are not those of the author's file. */
	fix(edit: TextEdit | undefined, isSure: boolean): { readonly fix?: Fix } {
		return edit !== undefined && this.isOriginal ? { fix: { edits: [edit], isSure } } : {};
	}

	/** A fix that puts other words in the place of a node. */
	fixOf(node: unknown, text: string, isSure: boolean): { readonly fix?: Fix } {
		const range = isNode(node) ? node.range : undefined;
		return range ? this.fix({ start: range[0], end: range[1], text }, isSure) : {};
	}

	/** Where a node stands. */
	placeOf(node: unknown): Place {
		const range = isNode(node) ? node.range : undefined;
		return range ? this.placeAt(range[0], range[1]) : { line: 1, column: 1 };
	}
}
