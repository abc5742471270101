import type { Span } from '#core/shared/span.ts';

/** What the reader has selected inside an element whose pieces bear their `data-start`; undefined when nothing, or not all of it there. */
export function selectedSpan(inside: Element, selection: Selection | null): Span | undefined {
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	if (!inside.contains(startContainer) || !inside.contains(endContainer)) return undefined;
	const [start, end] = [offsetAt(startContainer, startOffset), offsetAt(endContainer, endOffset)];
	return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** The place in the document of a place in the page. */
function offsetAt(node: Node, offset: number): number | undefined {
	if (node.nodeType === Node.TEXT_NODE) return inText(node, offset);
	const [before, after] = [node.childNodes[offset - 1], node.childNodes[offset]];
	const next = after && pieceIn(after, 'first');
	if (next) return Number(next.dataset['start']);
	const last = before && pieceIn(before, 'last');
	return last && endOf(last);
}

function inText(node: Node, offset: number): number | undefined {
	const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
	if (!piece) return undefined;
	// What follows a piece's own words is the number of its mark.
	return node === piece.firstChild ? Number(piece.dataset['start']) + offset : endOf(piece);
}

function pieceIn(node: Node, which: 'first' | 'last'): HTMLElement | undefined {
	if (!(node instanceof HTMLElement)) return undefined;
	const pieces = node.matches('[data-start]') ? [node] : [...node.querySelectorAll<HTMLElement>('[data-start]')];
	return which === 'first' ? pieces[0] : pieces.at(-1);
}

const endOf = (piece: HTMLElement): number =>
	Number(piece.dataset['start']) + (piece.firstChild?.textContent?.length ?? 0);
