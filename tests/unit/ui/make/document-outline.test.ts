import { describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { countCoverage } from '#ui/make/coverage-counts.ts';
import { DocumentOutline, type Item } from '#ui/make/document-outline.ts';
import { describeAside, whySetAside } from '#ui/make/set-aside-words.ts';
import { madeOf } from './made-of.ts';

const TEXT = 'Anna met Boris.  It rained. Boris met Clara. ';
const made = madeOf(TEXT, ['Anna met Boris.', 'Boris met Clara.']);

/** A document of one line for each kind. */
function lines(...kinds: readonly Document['blocks'][number]['kind'][]): Document {
	const text = kinds.map((kind) => `${kind} line`).join('\n');
	const blocks = kinds.map((kind, i) => {
		const start = kinds.slice(0, i).reduce((sum, each) => sum + each.length + 6, 0);
		return { kind, span: { start, end: start + kind.length + 5 } };
	});
	return { title: '', text, blocks, language: 'en' };
}

const outlineOf = (document: Document) => new DocumentOutline({ document, sentences: [], proposals: [], refusals: [] });
const itemsOf = (outline: DocumentOutline): readonly Item[] => outline.sections.flatMap(({ items }) => items);

describe('the pieces of a block', () => {
	const pieces = new DocumentOutline(made).piecesOf(0, { kind: 'paragraph', span: { start: 0, end: TEXT.length } });

	it('join up to the text, spaces and all, and say where they begin', () => {
		expect(pieces.map((piece) => piece.text).join('')).toBe(TEXT);
		for (const { start, text } of pieces) expect(TEXT.slice(start, start + text.length)).toBe(text);
	});

	it('tell of every sentence how it fared, and count those that gave cards', () => {
		const sentences = pieces.filter((piece) => piece.sentence !== undefined);
		expect(sentences.map(({ coverage, mark }) => [coverage, mark])).toEqual([
			['cards', 1],
			['nothing', undefined],
			['cards', 2]
		]);
	});
});

describe('an outline', () => {
	it('counts a sentence of which the reader made a card as one that gave cards', () => {
		expect(new DocumentOutline(made, new Set([1])).coverage).toEqual(['cards', 'cards', 'cards']);
	});

	it('joins what was set aside in a row', () => {
		const outline = outlineOf(lines('title', 'url', 'byline', 'paragraph', 'date-line', 'paragraph'));
		expect(itemsOf(outline).map((item) => (item.kind === 'prose' ? item.block.kind : item.blocks.length))).toEqual([
			...['title', 2, 'paragraph', 1, 'paragraph']
		]);
	});

	it.each([
		[['title', 'url', 'paragraph', 'paragraph'], 2],
		[['paragraph'], 0],
		[['title', 'caption', 'paragraph'], 2],
		[['title', 'list-item', 'paragraph'], undefined],
		[['title', 'heading', 'paragraph'], undefined],
		[['title', 'quotation', 'paragraph'], undefined]
	] as const)('of %j has its initial at %s', (kinds, opening) => {
		expect(outlineOf(lines(...kinds)).opening).toBe(opening);
	});

	it('cuts a book into sections that are light to draw', () => {
		const document = lines(...new Array<'paragraph'>(5000).fill('paragraph'));
		const outline = outlineOf(document);
		expect(Math.max(...outline.sections.map(({ items }) => items.length))).toBeLessThanOrEqual(4);
		expect(itemsOf(outline)).toHaveLength(5000);
	});

	it('knows in which section a sentence is drawn', () => {
		expect(new DocumentOutline(made).sectionOf(2)).toBe(0);
		expect(new DocumentOutline(made).sectionOf(undefined)).toBeUndefined();
	});

	it('cuts what was set aside when it is long', () => {
		const text = 'x'.repeat(5000);
		const block = { kind: 'code', span: { start: 0, end: 5000 } } as const;
		const outline = outlineOf({ title: '', text, language: 'en', blocks: [block] });
		expect(outline.words(block, 300)).toBe(`${'x'.repeat(300)} …`);
	});
});

describe('what was set aside', () => {
	it('is told by its kinds', () => {
		const { blocks } = lines('url', 'byline', 'comment-marker', 'comment-marker', 'date-line');
		expect(describeAside(blocks)).toBe('Set aside: an address, a byline, two comment marks and a dateline');
	});

	it('says why, for every kind', () => {
		for (const { kind } of lines(
			'byline',
			'url',
			'comment-marker',
			'reader-comment',
			'date-line',
			'code',
			'table',
			'navigation'
		).blocks)
			expect(whySetAside(kind)).toMatch(/\w{3}/u);
	});
});

describe('countCoverage', () => {
	it('counts each fate', () => {
		expect(countCoverage(['cards', 'refused', 'cards', 'nothing'])).toEqual({
			cards: 2,
			refused: 1,
			nothing: 1,
			unread: 0
		});
	});

	it('tells how much more there is of a text that was read in part', () => {
		expect(countCoverage(['cards', 'nothing'], 4)).toMatchObject({ unread: 8 });
	});
});
