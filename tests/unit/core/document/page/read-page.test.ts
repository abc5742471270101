import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { looksLikePage } from '#core/document/page/looks-like-page.ts';
import { readPage } from '#core/document/page/read-page.ts';
import { loadPageTools } from '../../../../../src/cli/page-tools.ts';

const tools = await loadPageTools();

const PROSE =
	'The harbour was built in the north of the island, and it is the largest in the region, with room for two hundred boats.';
const MORE = 'A second quay was added by the council for the ferries that run to the mainland, twice a day in summer.';
const HEAD = '<meta charset="utf-8"><title>The harbour of Port Ellis | The Island News</title>';

const page = (article: string, head = HEAD): string =>
	`<!doctype html><html lang="en"><head>${head}</head><body>
	<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
	<main><article><h1>The harbour of Port Ellis</h1>${article}</article></main>
	<aside><p>Most read this week: ten bridges that you must see before winter comes.</p></aside>
	<footer><p>All rights reserved.</p></footer></body></html>`;

function textOf(html: string | Uint8Array, fragment = false): string {
	const read = readPage(html, tools, { fragment });
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

function blocksOf(html: string): string[] {
	const read = readDocument(textOf(html));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const { text, blocks } = read.value;
	return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe('the article of a page', () => {
	it('is found among navigation, asides and footers, under its own title', () => {
		expect(blocksOf(page(`<p>${PROSE}</p><p>${MORE}</p>`))).toEqual([
			'title: The harbour of Port Ellis',
			`paragraph: ${PROSE}`,
			`paragraph: ${MORE}`
		]);
	});

	it('keeps headings, lists, quotations and captions apart, and sets tables and code aside', () => {
		const article = `<p>${PROSE}</p><h2>Ferries</h2><ul><li>one to the mainland</li><li>one to the islands</li></ul>
			<blockquote><p>${MORE}</p></blockquote><figure><img src="a.jpg"><figcaption>The quay in winter</figcaption></figure>
			<table><tr><th>Boat</th><th>Length</th></tr><tr><td>Ellis</td><td>40 m</td></tr></table><pre>let x = 1</pre><p>${PROSE}</p>`;
		expect(blocksOf(page(article))).toEqual([
			'title: The harbour of Port Ellis',
			`paragraph: ${PROSE}`,
			'heading: Ferries',
			'list-item: one to the mainland',
			'list-item: one to the islands',
			`quotation: ${MORE}`,
			'caption: The quay in winter',
			'table: | Boat | Length |',
			'table: | Ellis | 40 m |',
			'code: ```',
			'code: let x = 1',
			'code: ```',
			`paragraph: ${PROSE}`
		]);
	});

	it('numbers ordered lists and reads paragraphs inside items with their item', () => {
		const text = textOf('<ol><li><p>first</p></li><li>second<ul><li>inner</li></ul></li></ol>', true);
		expect(text).toBe('1. first\n\n2. second\n\n- inner');
	});

	it('joins white space, keeps line breaks, and begins a new paragraph after two', () => {
		expect(textOf('<p>One\n   two&nbsp;three<br>four<br><br>five</p>', true)).toBe('One two three\nfour\n\nfive');
	});

	it('drops the numbers of notes and keeps powers', () => {
		const text = textOf('<p>It covers 12 km<sup>2</sup> of H<sub>2</sub>O.<sup><a href="#n1">[1]</a></sup></p>', true);
		expect(text).toBe('It covers 12 km² of H₂O.');
	});

	it.each([
		['<script>alert(1)</script>'],
		['<style>p { color: red }</style>'],
		['<p hidden>secret</p>'],
		['<p style="display: none">secret</p>'],
		['<template><p>secret</p></template>'],
		['<!-- secret -->'],
		['<svg><text>secret</text></svg>']
	])('leaves out what nobody sees: %s', (unseen) => {
		expect(textOf(`<p>One</p>${unseen}<p>two</p>`, true)).toBe('One\n\ntwo');
	});

	it('reads a table that only lays the page out as prose', () => {
		const cell = `${PROSE} ${MORE}`;
		expect(textOf(`<table><tr><td>${cell}</td><td>${MORE}</td></tr></table>`, true)).toBe(`${cell}\n\n${MORE}`);
	});
});

describe('what a page says of itself', () => {
	const dated = (head: string): ReturnType<typeof readDocument> =>
		readDocument(textOf(page(`<p>${PROSE}</p><p>${MORE}</p>`, `${HEAD}${head}`)));

	it.each([
		['<meta property="article:published_time" content="2019-06-14T10:00:00Z">', '2019-06-14'],
		['<meta name="DC.date.issued" content="2019-06">', '2019-06'],
		['<meta name="citation_publication_date" content="2019/6/4">', '2019-06-04'],
		['<meta name="date" content="14 June 2019">', '2019-06-14'],
		[
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The harbour of Port Ellis","datePublished":"2019-06-14"}</script>',
			'2019-06-14'
		],
		['<link rel="canonical" href="https://example.org/2019/06/14/harbour">', '2019-06-14'],
		['<meta name="date" content="yesterday">', undefined],
		['<meta name="date" content="2019-02-31">', undefined],
		['', undefined]
	])('takes the day of publication from %s', (head, published) => {
		const read = dated(head);
		expect(read.ok && read.value.published).toBe(published);
	});

	it('takes the address and the byline', () => {
		const head = `<link rel="canonical" href="https://example.org/harbour"><meta name="author" content="Anna Karlsson">`;
		const read = dated(head);
		expect(read.ok && read.value.url).toBe('https://example.org/harbour');
		expect(read.ok && read.value.blocks.map(({ kind }) => kind)).toContain('byline');
	});

	it('takes no address that is not of the web', () => {
		const read = dated('<link rel="canonical" href="javascript:alert(1)">');
		expect(read.ok && read.value.url).toBeUndefined();
	});
});

describe('a page that nobody should have written', () => {
	it.each([
		['without an end to its nesting', '<div>'.repeat(5000) + PROSE],
		['of tables in tables', '<table><tr><td>'.repeat(1000) + PROSE],
		['of quotations in quotations', '<blockquote>'.repeat(2000) + PROSE],
		['with an end to nothing', `</p></div></li>${PROSE}<`],
		['of words alone', PROSE],
		['with marks in marks', `${'<b><i>'.repeat(2000)}<p>${PROSE}`]
	])('is read all the same: %s', (_, html) => {
		expect(textOf(html)).toContain(PROSE);
	});

	it.each(['', '<p></p>', '<!doctype html><script>alert(1)</script>', '<<<<', '&&&&&'])('has no words: %j', (html) => {
		expect(readPage(html, tools)).toMatchObject({ ok: false });
	});

	it('is read in the encoding that it declares, or as old pages are', () => {
		const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
		const body = `<p>The caf\u00e9 of Port Ellis was built in the north.</p><p>${PROSE}</p>`;
		expect(textOf(bytes(page(body, '<meta charset="iso-8859-1">')))).toContain('café');
		expect(textOf(bytes(page(body, '')))).toContain('café');
		expect(textOf(bytes(page(body, '<meta charset="no-such-thing">')))).toContain('café');
	});
});

describe('looksLikePage', () => {
	it.each([
		'<!DOCTYPE html>\n<html>',
		'  <html lang="en">',
		'<?xml version="1.0"?>\n<!-- saved -->\n<html>',
		'<p>One</p>\n<p>two</p>',
		'<div class="x">One</div>'
	])('knows %j', (text) => expect(looksLikePage(text)).toBe(true));

	it.each([
		'The tag <html> begins a page.',
		'<b>Bold</b> words in a note.',
		'<p> is the tag of a paragraph',
		'# Title\n\n<div>',
		'2 < 3 and 4 > 3'
	])('leaves %j alone', (text) => expect(looksLikePage(text)).toBe(false));
});
