import { describe, expect, it } from 'vitest';
import { hasMarkup, stretchesOf } from '#ui/shared/card-markup.ts';

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

	it('cuts a text at its gap, wherever it stands', () => {
		expect(stretchesOf('It is ____ km.')).toEqual([{ words: 'It is ' }, { gap: true }, { words: ' km.' }]);
		expect(stretchesOf('____ signed it')).toEqual([{ gap: true }, { words: ' signed it' }]);
		expect(stretchesOf('no gap')).toEqual([{ words: 'no gap' }]);
		expect(stretchesOf('')).toEqual([]);
	});
});
