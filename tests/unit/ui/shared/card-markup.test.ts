import { describe, expect, it } from 'vitest';
import { hasMarkup, markGaps, stretchesOf } from '#ui/shared/card-markup.ts';

describe('card text', () => {
	it.each([
		'Whom did Igor Levitin meet in Tehran in September 2024?',
		'The river is ____ km long.',
		'7,200 km (4,500 miles), from Mumbai to Moscow',
		'Ali Akbar Ahmadian – secretary; “the council’s” head & voice',
		'3 > 2 and 1 < 2'
	])('takes plain words as they are: %s', (text) => {
		expect(hasMarkup(text)).toBe(false);
	});

	it.each([
		'It is **bold**',
		'an _italic_ word',
		'`code`',
		'[a link](https://example.org)',
		'- one\n- two',
		'1. first',
		'> a quotation',
		'# A heading',
		'first line\nsecond line',
		'5 \\* 6',
		'Fish &amp; chips',
		'a <b>tag</b>'
	])('sends marked words to Markdown: %s', (text) => {
		expect(hasMarkup(text)).toBe(true);
	});

	it('cuts a text at its gaps, wherever they stand, and counts them', () => {
		const cut = (text: string) => stretchesOf(markGaps(text));
		expect(cut('It is ____ km.')).toEqual([{ words: 'It is ' }, { gap: 0 }, { words: ' km.' }]);
		expect(cut('____ met ____')).toEqual([{ gap: 0 }, { words: ' met ' }, { gap: 1 }]);
		expect(cut('no gap')).toEqual([{ words: 'no gap' }]);
		expect(cut('')).toEqual([]);
	});
});
