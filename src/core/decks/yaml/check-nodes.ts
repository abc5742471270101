import { isAlias, isCollection, isPair, isScalar, type Alias, type Node } from 'yaml';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultList } from '../faults/fault-list.ts';
import { quoted } from '../faults/quoted.ts';
import { checkScalar, tagText } from './check-scalar.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Walks every node once, in the order of the text, without recursion. */
function walk(root: unknown, visit: (node: Node, depth: number) => void): void {
	const nodes: unknown[] = [root];
	const depths = [0];
	while (nodes.length > 0) {
		const node = nodes.pop();
		const depth = depths.pop() ?? 0;
		if (isPair(node)) {
			nodes.push(node.value, node.key);
			depths.push(depth, depth);
		} else if (isCollection(node)) {
			visit(node, depth);
			for (let i = node.items.length - 1; i >= 0; i--) {
				nodes.push(node.items[i]);
				depths.push(depth + 1);
			}
		} else if (isAlias(node) || isScalar(node)) visit(node, depth);
	}
}

/** What a file makes of anchors and aliases. */
class References {
	readonly #yaml: ParsedYaml;
	readonly #faults: FaultList;
	readonly #anchored: Node[] = [];
	readonly #named = new Set<string>();
	#count = 0;

	constructor(yaml: ParsedYaml, faults: FaultList) {
		this.#yaml = yaml;
		this.#faults = faults;
	}

	alias(node: Alias): void {
		const { source } = this.#yaml;
		this.#named.add(node.source);
		this.#count++;
		const text = `*${node.source}`;
		const fix = source.fixOf(node, quoted(text), true);
		if (!source.resolved(node)) this.#faults.add('E106', { text }, { ...source.placeOf(node), ...fix });
	}

	anchor(node: Node, name: string): void {
		this.#yaml.source.anchor(name, node);
		this.#anchored.push(node);
	}

	/** Tells anchors that nothing names, for they were meant as words, and more aliases than any deck needs. */
	finish(): void {
		if (this.#count > DECK_LIMITS.aliases) this.#faults.add('E008', { limit: DECK_LIMITS.aliases });
		for (const node of this.#anchored) {
			const name = 'anchor' in node ? (node.anchor ?? '') : '';
			if (!this.#named.has(name))
				this.#faults.add('E107', { lost: `&${name}` }, this.#yaml.source.placeBefore(node, '&'));
		}
	}
}

/** Registers anchors, and tells what the format refuses of YAML: tags, stray anchors, bombs and bottomless nesting. */
export function checkNodes(yaml: ParsedYaml, faults: FaultList): void {
	const { source } = yaml;
	const references = new References(yaml, faults);
	walk(yaml.document.contents, (node, depth) => {
		if (depth === DECK_LIMITS.depth + 1) faults.add('E009', { limit: DECK_LIMITS.depth }, source.placeOf(node));
		if (isAlias(node)) {
			references.alias(node);
			return;
		}
		if (node.anchor !== undefined) references.anchor(node, node.anchor);
		if (isScalar(node)) checkScalar(node, source, faults);
		else if (node.tag !== undefined) faults.add('E108', { lost: tagText(node.tag) }, source.placeBefore(node, '!'));
	});
	references.finish();
}
