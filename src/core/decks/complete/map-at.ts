/** One line of a file as far as its indentation tells: `  - key: value`. */
interface ReadLine {
	/** Where its text begins, a dash included. */
	readonly indent: number;
	/** Where its key begins. */
	readonly column: number;
	readonly hasDash: boolean;
	readonly key?: string;
}

/** The map of a deck file in which somebody writes. */
export interface MapAt {
	/** The keys that lead to it, from the root: `['cards', 'source']`. */
	readonly path: readonly string[];
	/** The keys that stand in it. */
	readonly present: ReadonlySet<string>;
}

const LINE = /^(?<indent> {0,64})(?<dash>- {1,8})?(?:(?<key>[^\s:#'"[\]{}-][^\s:#'"[\]{}]{0,63}):(?:\s|$))?/u;

/** A deck's cards stand within a few dozen lines; whoever writes far below its head waits for no longer search. */
const MOST_LINES = 20_000;

function readLine(line: string): ReadLine | undefined {
	if (/^\s*(?:#|$)/u.test(line)) return undefined;
	const { indent = '', dash = '', key } = LINE.exec(line)?.groups ?? {};
	const read = { indent: indent.length, column: indent.length + dash.length, hasDash: dash !== '' };
	return key === undefined ? read : { ...read, key };
}

/** The keys that follow in the same map. */
function keysBelow(lines: readonly string[], from: number, column: number): readonly string[] {
	const keys: string[] = [];
	for (const line of lines.slice(from, from + MOST_LINES)) {
		const read = readLine(line);
		if (!read) continue;
		if (read.indent < column) break;
		if (read.column === column && !read.hasDash && read.key !== undefined) keys.push(read.key);
	}
	return keys;
}

/** The map that the key at `column` of line `at` (both from 0) belongs to, found by indentation alone: the text may be unsound. */
export function mapAt(lines: readonly string[], at: number, column: number): MapAt {
	const path: string[] = [];
	const above: string[] = [];
	let isOwn = true;
	let hasBegun = readLine(lines[at] ?? '')?.hasDash === true;
	let [left, listAt] = [column, hasBegun ? (readLine(lines[at] ?? '')?.indent ?? 0) : -1];
	for (let i = at - 1; i >= Math.max(0, at - MOST_LINES) && left > 0; i--) {
		const read = readLine(lines[i] ?? '');
		if (!read) continue;
		if (hasBegun) {
			// A list may stand as far left as the key that it belongs to.
			const isParent = read.key !== undefined && read.column <= listAt && !(read.hasDash && read.column > listAt);
			if (!isParent || (read.hasDash && read.indent === listAt)) continue;
		} else if (read.column === left) {
			if (isOwn && read.key !== undefined) above.push(read.key);
			if (!read.hasDash) continue;
			[hasBegun, listAt] = [true, read.indent];
			continue;
		} else if (read.column > left || read.key === undefined) continue;
		path.unshift(read.key ?? '');
		isOwn = false;
		left = read.column;
		[hasBegun, listAt] = [read.hasDash, read.indent];
	}
	if (left === 0 && isOwn) for (const line of lines.slice(0, at)) above.push(...rootKeys(line));
	if (hasBegun && path.length === 0) path.unshift('cards');
	return { path, present: new Set([...above, ...keysBelow(lines, at + 1, column)]) };
}

function rootKeys(line: string): readonly string[] {
	const read = readLine(line);
	return read?.column === 0 && read.key !== undefined ? [read.key] : [];
}
