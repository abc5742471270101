import type { Block } from './document.ts';

/** Longest line that can be a title, in characters. */
const LONGEST_TITLE = 260;

/** The document's title, and its blocks with the one that gave it marked as such. */
export function findTitle(
	text: string,
	blocks: readonly Block[],
	given: { readonly title?: string; readonly fileName?: string }
): { readonly title: string; readonly blocks: readonly Block[] } {
	const at = blocks.findIndex((block, i) => isTitle(text, block, i, blocks));
	const block = blocks[at];
	const own = block === undefined ? undefined : plainly(text.slice(block.span.start, block.span.end));
	const marked =
		block === undefined
			? blocks
			: blocks.map((each, i) => (i === at ? { kind: 'title' as const, span: block.span } : each));
	return { title: given.title?.trim() || own || fromFileName(given.fileName) || opening(text, blocks), blocks: marked };
}

/** A first-level heading before any prose, or the first line when it is short and no sentence. */
function isTitle(text: string, block: Block, i: number, blocks: readonly Block[]): boolean {
	if (i > 6 || blocks.slice(0, i).some(({ kind }) => kind === 'paragraph' || kind === 'heading')) return false;
	if (block.kind === 'heading') return true;
	if (block.kind !== 'paragraph' || blocks.length < 2) return false;
	const words = text.slice(block.span.start, block.span.end);
	return words.length <= LONGEST_TITLE && !/[.,;:…]["”’]?$/u.test(words) && /\p{L}/u.test(words);
}

const plainly = (words: string): string =>
	words
		.replace(/[*_`#]{1,6}/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();

function fromFileName(name: string | undefined): string | undefined {
	if (name === undefined) return undefined;
	const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).slice(0, 200);
	const words = base
		.replace(/\.[a-z\d]{1,5}$/iu, '')
		.replace(/[_-]{1,8}/gu, ' ')
		.trim();
	return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

const MOST_WORDS = 8;
const FEWEST_WORDS = 3;
/** What looks cut off at the end of a few words. */
const HANGING =
	/^(?:an?|the|of|in|on|at|to|by|for|from|with|into|and|or|but|as|that|which|who|is|are|was|were|has|had|his|her|its|their|about|\d[\d.,]{0,12})$/iu;

/** The first words of the text, for one that names itself nowhere. */
function opening(text: string, blocks: readonly Block[]): string {
	const start = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'quotation')?.span.start ?? 0;
	const words = plainly(text.slice(start, start + 400)).split(' ');
	if (words.length <= MOST_WORDS) return words.join(' ');
	const first = words.slice(0, MOST_WORDS);
	while (first.length > FEWEST_WORDS && HANGING.test(first.at(-1) ?? '')) first.pop();
	return `${first.join(' ')}…`;
}
