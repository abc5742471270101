import { isAlias, isNode, LineCounter, type Node } from 'yaml';
import type { Place } from '../faults/deck-fault.ts';

/** How far before a node its anchor or tag is looked for. */
const FURTHEST_SIGN = 200;

/** Tells lines and columns of a text, and which node an alias stands for. */
export class DeckSource {
	readonly text: string;
	readonly lines = new LineCounter();
	readonly #anchors = new Map<string, Node>();

	constructor(text: string) {
		this.text = text;
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

	/** Where the sign stands that YAML took from the front of a node, up to the node; the node's own place when it is not there. */
	placeBefore(node: Node, sign: string): Place {
		const start = node.range?.[0] ?? 0;
		const from = Math.max(start - (this.lines.linePos(start).col - 1), start - FURTHEST_SIGN);
		const at = this.text.slice(from, start).lastIndexOf(sign);
		return at < 0 ? this.placeOf(node) : this.placeAt(from + at, Math.max(from + at + 1, start - 1));
	}

	/** Where a node stands. */
	placeOf(node: unknown): Place {
		const range = isNode(node) ? node.range : undefined;
		return range ? this.placeAt(range[0], range[1]) : { line: 1, column: 1 };
	}
}
