import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownCard, ownWords, type Selectable } from '#core/cards/own-card.ts';
import type { Span } from '#core/shared/span.ts';

const TEXT =
	'The “Moss Bridge” of Port\nVarde is 7,200 metres long. Abdol-Nasser Okoye’s plan was\u00a0**bold**.\n\nIt opened in 1950.\n\n| a | b |';

function given(text = TEXT): Selectable {
	const blocks = [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/gu)].map(({ 0: words, index }) => ({
		kind: words.startsWith('|') ? ('table' as const) : ('paragraph' as const),
		span: { start: index, end: index + words.length }
	}));
	const sentences = blocks.flatMap(({ kind, span }, block) =>
		kind === 'table'
			? []
			: [...text.slice(span.start, span.end).matchAll(/\S[^.]*\./gu)].map(({ 0: words, index }) => ({
					block,
					span: { start: span.start + index, end: span.start + index + words.length }
				}))
	);
	return {
		document: { title: 'Bridges', text, blocks, language: 'en', published: '1951' },
		sentences: sentences.map((sentence, index) => ({ index, ...sentence }))
	};
}

function at(words: string): Span {
	const start = TEXT.indexOf(words);
	return { start, end: start + words.length };
}

function read(selection: Span) {
	const result = ownWords(given(), selection);
	return result.ok ? result.value : result.problems[0];
}

describe('words that a reader selects', () => {
	it('become the gap of their sentence', () => {
		expect(read(at('Moss Bridge'))).toEqual({
			answer: 'Moss Bridge',
			text: 'The “____” of Port Varde is 7,200 metres long.',
			span: { start: 0, end: TEXT.indexOf(' Abdol') },
			sentence: 0,
			repeated: false
		});
	});

	it.each([
		['oss Bridg', 'Moss Bridge'],
		['“Moss Bridge” ', 'Moss Bridge'],
		[',200 me', '7,200 metres'],
		['Nasser', 'Abdol-Nasser'],
		['Okoye', 'Okoye’s'],
		['Port\nVarde', 'Port Varde'],
		['bold', 'bold'],
		['**bold**', 'bold']
	])('grow from %j to %j', (selected, answer) => {
		expect(read(at(selected))).toMatchObject({ answer });
	});

	it('may reach over two sentences of a paragraph', () => {
		expect(read(at('long. Abdol'))).toMatchObject({
			answer: 'long. Abdol-Nasser',
			text: 'The “Moss Bridge” of Port Varde is 7,200 metres ____ Okoye’s plan was bold.'
		});
	});

	it('may stand in what was set aside', () => {
		expect(read(at('b |'))).toMatchObject({ answer: 'b', text: '| a | ____ |', sentence: 2 });
	});

	it('say when they also stand elsewhere in the text', () => {
		const text = 'Oslo is Oslo.';
		expect(ownWords(given(text), { start: 0, end: 4 })).toMatchObject({
			value: { text: '____ is Oslo.', repeated: true }
		});
	});

	it.each([
		[' “', 'no-words'],
		['long.\u0020', undefined],
		['bold**.\n\nIt', 'across-paragraphs']
	])('%j: %s', (selected, problem) => {
		const result = read(at(selected));
		if (problem === undefined) expect(result).toMatchObject({ answer: 'long' });
		else expect(result).toBe(problem);
	});

	it('are too long beyond what anybody can be asked', () => {
		const text = `${'word '.repeat(80)}end.`;
		expect(ownWords(given(text), { start: 0, end: 350 })).toEqual({ ok: false, problems: ['too-long'] });
	});

	it('are cut exactly wherever they begin and end, in any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, start, length) => {
				const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
				const result = ownWords(given(text), span);
				if (!result.ok) return;
				expect(result.value.text.split('____')).toHaveLength(2);
				const { card } = ownCard(given(text).document, result.value, { ...result.value, form: 'cloze' });
				expect(text.slice(card.source?.start, card.source?.end)).toBe(card.source?.quote);
			}),
			{ numRuns: 500, examples: [['__0__', 0, 3]] }
		);
	});
});

describe('ownCard', () => {
	const words = read(at('7,200 metres'));
	if (typeof words !== 'object') throw new Error('words were wanted');

	it('makes a gap of them, with the exact sentence as its source', () => {
		const { card, relation, sentence } = ownCard(given().document, words, { ...words, form: 'cloze' });
		expect([relation, sentence]).toEqual(['own', 0]);
		expect(card).toMatchObject({
			type: 'cloze',
			answer: '7,200 metres',
			kind: 'By hand',
			source: { title: 'Bridges', date: '1951', start: 0, quote: TEXT.slice(0, TEXT.indexOf(' Abdol')) }
		});
	});

	it('or asks the reader’s own question', () => {
		const asked = { text: 'How long is the Moss Bridge?', answer: '7,200 metres', form: 'basic' as const };
		expect(ownCard(given().document, words, asked).card).toMatchObject({
			type: 'basic',
			question: 'How long is the Moss Bridge?'
		});
	});
});
