import { attributeOf, type PageNode } from './page-node.ts';
import { PageWriter } from './page-writer.ts';
import { isDataTable, rowsOf } from './table-rows.ts';

const UNSEEN = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SVG MATH BUTTON INPUT SELECT TEXTAREA HEAD TITLE IMG PICTURE MAP'.split(
		' '
	)
);
/** Around the article of a page, where nobody said what the article is. */
const SURROUNDINGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG']);
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM HEADER HGROUP HR HTML MAIN NAV OL P SECTION SUMMARY TBODY TD TH THEAD TR UL'.split(
		' '
	)
);

/** What is left out of a page besides what nobody sees. */
export interface NodesOptions {
	/** Leave out navigation, asides, footers and forms too. */
	readonly surroundings: boolean;
}

interface Step {
	readonly node: PageNode;
	readonly leaving: boolean;
}

/**
 * The words of a part of a page as plain text: a blank line between blocks; headings, lists, quotations, captions, code and
 * tables marked as in Markdown; no other markup. It walks without recursion, for a page may be nested without end.
 */
export function textOfNodes(root: PageNode, options: NodesOptions): string {
	const writer = new PageWriter();
	const steps: Step[] = [{ node: root, leaving: false }];
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		const { node, leaving } = step;
		if (leaving) leave(writer, node);
		else if (node.nodeType === 3) writer.words(node.textContent ?? '');
		else if (node.nodeType === 1 && !isUnseen(node, options) && enter(writer, node)) {
			steps.push({ node, leaving: true });
			const children = [...node.childNodes];
			for (let i = children.length - 1; i >= 0; i--) {
				const child = children[i];
				if (child !== undefined) steps.push({ node: child, leaving: false });
			}
		} else if (node.nodeType === 11)
			steps.push(...[...node.childNodes].toReversed().map((each) => ({ node: each, leaving: false })));
	}
	return writer.text();
}

function isUnseen(node: PageNode, { surroundings }: NodesOptions): boolean {
	if (UNSEEN.has(node.nodeName) || (surroundings && SURROUNDINGS.has(node.nodeName))) return true;
	if (attributeOf(node, 'hidden') !== undefined || attributeOf(node, 'aria-hidden') === 'true') return true;
	return /display\s{0,5}:\s{0,5}none/iu.test(attributeOf(node, 'style')?.slice(0, 500) ?? '');
}

/** Writes what an element begins with; false when it is done with already. */
function enter(writer: PageWriter, node: PageNode): boolean {
	const level = headingLevel(node);
	if (level !== undefined) writer.begin(`${'#'.repeat(level)} `);
	else if (BLOCKS.has(node.nodeName)) writer.begin();
	switch (node.nodeName) {
		case 'BR':
			writer.newLine();
			return false;
		case 'OL':
		case 'UL':
			writer.openList(node.nodeName === 'OL');
			return true;
		case 'LI':
			writer.beginItem();
			return true;
		case 'BLOCKQUOTE':
			writer.openQuotation();
			return true;
		case 'FIGCAPTION':
			writer.begin('![');
			return true;
		case 'Q':
			writer.words('“');
			return true;
		case 'PRE':
			writer.code(node.textContent ?? '');
			return false;
		case 'SUP':
		case 'SUB':
			writer.words(raised(node));
			return false;
		case 'TABLE':
			return !isDataTable(node) || writer.table(rowsOf(node));
		default:
			return true;
	}
}

function leave(writer: PageWriter, node: PageNode): void {
	switch (node.nodeName) {
		case 'OL':
		case 'UL':
			writer.closeList();
			return;
		case 'BLOCKQUOTE':
			writer.closeQuotation();
			return;
		case 'FIGCAPTION':
			writer.end('](image)');
			return;
		case 'Q':
			writer.words('”');
			return;
		default:
			if (BLOCKS.has(node.nodeName) || node.nodeName === 'LI' || headingLevel(node) !== undefined) writer.begin();
	}
}

function headingLevel({ nodeName }: PageNode): number | undefined {
	return /^H[1-6]$/u.test(nodeName) ? Number(nodeName.charAt(1)) : undefined;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** "km²" and "H₂O" in letters of their own; the number of a note is no part of the text. */
function raised(node: PageNode): string {
	const text = (node.textContent ?? '').trim();
	const isNote =
		/^(?:\[[^\]]{1,30}\]|[*†‡§])+$/u.test(text) || [...node.childNodes].some(({ nodeName }) => nodeName === 'A');
	if (node.nodeName === 'SUP' && isNote) return '';
	const digits = node.nodeName === 'SUP' ? SUPERSCRIPT : SUBSCRIPT;
	return text.replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
}
