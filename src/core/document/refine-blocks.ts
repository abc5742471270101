import type { Block } from './document.ts';

/** "TEHRAN —", "WASHINGTON, D.C. (AP) –", "PARIS, May 3 (Reuters) -": where and by whom a report was filed. */
const DATELINE =
	/^(?:\p{Lu}[\p{Lu}.'’-]{2,24}(?:[ ,]{1,2}\p{Lu}[\p{Lu}.'’-]{1,24}){0,3}(?:,\s\p{Lu}[\p{L}. ]{1,20})?(?:,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2})?)?(?:\s?\((?:AP|AFP|Reuters|Xinhua|UPI|IRNA|TASS|dpa|EFE|Bloomberg|CNN)\))?\s?(?:—|–|--|-)\s/u;

/**
 * "NEW YORK Anna Novak said", "SAN MARCO, Estmark Survivors of": the place where a report was filed stands before its first
 * word with no dash, told by its capitals alone.
 */
const BARE_DATELINE =
	/^(?:\p{Lu}{3,20}(?:[ /-]\p{Lu}{3,20}){1,4}(?:,\s\p{Lu}\p{Ll}{2,20})?|\p{Lu}{4,20},\s\p{Lu}\p{Ll}{2,20})\s(?=\p{Lu}\p{Ll})/u;

const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I'm|I've|I'd|my|me|we|we're|imo|lol)(?![\p{L}])/u;
const QUOTED = /[“"«][^”"»]{0,2000}[”"»]/gu;

/** Second look at the blocks, with their neighbours in sight: headings, datelines, comments, in that order. */
export function refineBlocks(text: string, blocks: readonly Block[]): Block[] {
	const words = (block: Block): string => text.slice(block.span.start, block.span.end);
	const threaded = blocks.some(
		({ kind, span }) => kind === 'comment-marker' && /comment|repl/iu.test(text.slice(span.start, span.end))
	);
	const headed = blocks
		.map((block, i) =>
			isHeading(words(block), block, blocks[i + 1]) ? { kind: 'heading' as const, level: 2, span: block.span } : block
		)
		.flatMap((block) => splitMarker(text, block, threaded));
	const lead = headed.find(({ kind }) => kind === 'paragraph');
	const refined = headed.flatMap((block) => splitDateline(words(block), block, block === lead));
	return setReaderCommentsAside(text, refined);
}

/** A short line without a full stop, above prose. */
function isHeading(words: string, block: Block, next: Block | undefined): boolean {
	if (block.kind !== 'paragraph' || words.length > 90 || words.includes('\n')) return false;
	if (/[.!?,;:…"”’]$/u.test(words) && !/^\p{Lu}[^.!?]{2,60}[!?]$/u.test(words)) return false;
	return /^[\p{Lu}\p{N}"“‘'¿]/u.test(words) && words.split(/\s+/u).length <= 12 && next !== undefined;
}

/** In a comment thread "1. TEHRAN — …" opens comment 1: the number is no part of what it says. */
function splitMarker(text: string, block: Block, threaded: boolean): Block[] {
	if (!threaded || block.kind !== 'list-item') return [block];
	const before = /(?:^|\n)[ \t]{0,40}(?<marker>\d{1,4}[.)])[ \t]{1,8}$/u.exec(
		text.slice(Math.max(0, block.span.start - 60), block.span.start)
	);
	const marker = before?.groups?.['marker'];
	if (marker === undefined) return [block];
	const start = text.lastIndexOf(marker, block.span.start);
	const bold = /^(?:\*\*[^*\n]{1,160}\*\*)$/u.test(text.slice(block.span.start, block.span.end));
	return [
		{ kind: 'comment-marker', span: { start, end: start + marker.length } },
		bold ? { kind: 'heading', level: 2, span: block.span } : { kind: 'paragraph', span: block.span }
	];
}

function splitDateline(words: string, block: Block, isLead: boolean): Block[] {
	if (block.kind !== 'paragraph' && block.kind !== 'quotation') return [block];
	const opening = words.slice(0, 160);
	const match = DATELINE.exec(opening) ?? (isLead ? BARE_DATELINE.exec(opening) : null);
	if (match === null || match[0].trim().length < 4) return [block];
	const start = block.span.start + match[0].length;
	const end = block.span.start + match[0].trimEnd().length;
	return [
		{ kind: 'date-line', span: { start: block.span.start, end } },
		{ ...block, span: { start, end: block.span.end } }
	];
}

/**
 * Sets aside paragraphs in the first person after the address that closes an article: at least two paragraphs stand before
 * that address, and nothing but paragraphs between it and the comment.
 */
function setReaderCommentsAside(text: string, blocks: readonly Block[]): Block[] {
	let prose = 0;
	let afterAddress = false;
	return blocks.map((block) => {
		if (block.kind === 'url') afterAddress = prose > 1;
		else if (block.kind !== 'paragraph' && block.kind !== 'comment-marker') afterAddress = false;
		if (block.kind === 'paragraph' || block.kind === 'quotation') prose++;
		const comment = afterAddress && block.kind === 'paragraph' && isFirstPerson(text, block);
		return comment ? { kind: 'reader-comment', span: block.span } : block;
	});
}

/** Says "I" or "we" outside quotation marks. */
function isFirstPerson(text: string, { span }: Block): boolean {
	const own = text.slice(span.start, Math.min(span.end, span.start + 5000)).replace(/’/gu, "'");
	return FIRST_PERSON.test(own.replace(QUOTED, ' '));
}
