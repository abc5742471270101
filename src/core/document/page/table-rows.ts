import { attributeOf, type PageNode } from './page-node.ts';

/** Cells longer than this hold prose: the table only lays a page out. */
const LONGEST_CELL = 200;

/** True for a table of figures or names, false for one that lays prose out in columns. */
export function isDataTable(table: PageNode): boolean {
	if (/^(?:presentation|none)$/u.test(attributeOf(table, 'role') ?? '') || within(table, 'TABLE', 1).length > 0)
		return false;
	const rows = rowsOf(table);
	return rows.some((cells) => cells.length > 1) && rows.flat().every((cell) => cell.length <= LONGEST_CELL);
}

/** The words of a table's cells, row by row. */
export function rowsOf(table: PageNode): readonly (readonly string[])[] {
	return within(table, 'TR').map((row) =>
		[...row.childNodes].filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH').map(wordsOf)
	);
}

const wordsOf = (cell: PageNode): string => (cell.textContent ?? '').replace(/\s+/gu, ' ').replaceAll('|', '/').trim();

/** The first elements of a name inside a table, but not in their children. */
function within(root: PageNode, name: string, most = Number.POSITIVE_INFINITY): PageNode[] {
	const found: PageNode[] = [];
	const steps = [...root.childNodes].toReversed();
	for (let node = steps.pop(); node !== undefined && found.length < most; node = steps.pop()) {
		if (node.nodeName === name) found.push(node);
		else steps.push(...[...node.childNodes].toReversed());
	}
	return found;
}
