import { isAlias, isCollection, isPair, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultList } from '../faults/fault-list.ts';
import { quoted } from '../faults/quoted.ts';
import { DeckSource } from './deck-source.ts';
import { checkScalar, tagText } from './check-scalar.ts';

/** A text as YAML reads it, with the places of its nodes. */
export interface ParsedYaml {
	readonly document: Document.Parsed;
	readonly source: DeckSource;
}

/** Parses without ever throwing; a nesting that the parser cannot hold gives nothing. */
export function parseYaml(text: string, isOriginal = true): ParsedYaml | undefined {
	const source = new DeckSource(text, isOriginal);
	try {
		const document = parseDocument(text, {
			lineCounter: source.lines,
			schema: 'core',
			version: '1.2',
			prettyErrors: false,
			// The library compares every key with every other one; `Fields` does it with a set.
			uniqueKeys: false,
			// At `silent` the library would not tell of a second document.
			logLevel: 'error'
		});
		return { document, source };
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

interface Visit {
	readonly node: unknown;
	readonly depth: number;
}

function childrenOf({ node, depth }: Visit): readonly Visit[] {
	if (isPair(node)) return [node.key, node.value].map((child) => ({ node: child, depth }));
	if (!isCollection(node)) return [];
	return (node.items as unknown[]).map((item) => ({ node: item, depth: depth + 1 }));
}

/** Walks every node once, in the order of the text, without recursion. */
function walk(root: unknown, visit: (node: Node, depth: number) => void): void {
	const stack: Visit[] = [{ node: root, depth: 0 }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		if (isAlias(next.node) || isScalar(next.node) || isCollection(next.node)) visit(next.node, next.depth);
		for (const child of childrenOf(next).toReversed()) stack.push(child);
	}
}

/** Registers anchors, and tells what the format refuses of YAML: tags, stray anchors, bombs and bottomless nesting. */
export function checkNodes({ document, source }: ParsedYaml, faults: FaultList): void {
	const aliases = new Set<string>();
	let count = 0;
	walk(document.contents, (node) => {
		if (!isAlias(node)) return;
		aliases.add(node.source);
		count++;
	});
	if (count > DECK_LIMITS.aliases) faults.add('E008', { limit: DECK_LIMITS.aliases });
	walk(document.contents, (node, depth) => {
		if (depth === DECK_LIMITS.depth + 1) faults.add('E009', { limit: DECK_LIMITS.depth }, source.placeOf(node));
		if (isAlias(node)) {
			const text = `*${node.source}`;
			const fix = source.fixOf(node, quoted(text), true);
			if (!source.resolved(node)) faults.add('E106', { text }, { ...source.placeOf(node), ...fix });
			return;
		}
		if (node.anchor !== undefined) {
			source.anchor(node.anchor, node);
			if (!aliases.has(node.anchor)) faults.add('E107', { lost: `&${node.anchor}` }, source.placeBefore(node, '&'));
		}
		if (isScalar(node)) checkScalar(node, source, faults);
		else if (node.tag !== undefined) faults.add('E108', { lost: tagText(node.tag) }, source.placeBefore(node, '!'));
	});
}
