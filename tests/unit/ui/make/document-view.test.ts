import { describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { countCoverage } from '#ui/make/coverage-counts.ts';
import { viewOf } from '#ui/make/document-view.ts';
import { madeOf } from './made-of.ts';

const TEXT = 'Anna met Boris.  It rained. Boris met Clara. ';
const made = madeOf(TEXT, ['Anna met Boris.', 'Boris met Clara.']);

describe('viewOf', () => {
	const [block] = viewOf(made.document, made.sentences, ['cards', 'nothing', 'cards']);

	it('joins up to the text, spaces and all', () => {
		expect(block?.pieces.map((piece) => piece.text).join('')).toBe(TEXT);
	});

	it('tells of every sentence how it fared, and counts those that gave cards', () => {
		const sentences = block?.pieces.filter((piece) => piece.sentence !== undefined);
		expect(sentences?.map(({ coverage, mark }) => [coverage, mark])).toEqual([
			['cards', 1],
			['nothing', undefined],
			['cards', 2]
		]);
	});

	it('shows what was set aside as it stands, and cuts it when it is long', () => {
		const text = `By Ann Author\n${'x'.repeat(5000)}`;
		const document: Document = {
			title: '',
			text,
			language: 'en',
			blocks: [
				{ kind: 'byline', span: { start: 0, end: 13 } },
				{ kind: 'code', span: { start: 14, end: text.length } }
			]
		};
		const [byline, code] = viewOf(document, [], []);
		expect(byline?.pieces).toEqual([{ text: 'By Ann Author' }]);
		expect(code?.pieces[0]?.text).toMatch(/^x{600} …$/u);
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
});
