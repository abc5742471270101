import { describe, expect, it } from 'vitest';
import { DECK_LIMITS } from '#core/decks/deck-limits.ts';
import { fetchDeck, readAddress } from '#ui/from-address/fetch-deck.ts';

const URL_OF_DECK = new URL('https://decks.example/water.yaml');
const answering = (body: BodyInit, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));

describe('readAddress', () => {
	it.each([
		['https://decks.example/a.yaml', 'https://decks.example/a.yaml'],
		[' decks.example/a.yaml ', 'https://decks.example/a.yaml'],
		['http://localhost:8000/a.yaml', 'http://localhost:8000/a.yaml'],
		['http://recto.test/decks/a.yaml', 'http://recto.test/decks/a.yaml']
	])('reads %s', (text, href) => {
		expect(String(readAddress(text, 'http://recto.test'))).toBe(href);
	});

	it.each([
		['', 'no-address'],
		['javascript:alert(1)', 'no-address'],
		['file:///etc/passwd', 'no-address'],
		['http://decks.example/a.yaml', 'not-secure']
	])('leaves %j alone', (text, problem) => {
		expect(readAddress(text, 'http://recto.test')).toBe(problem);
	});
});

describe('fetchDeck', () => {
	it('gives the file under the name that its address ends in', async () => {
		const fetched = await fetchDeck(URL_OF_DECK, answering('title: Water'));
		expect(fetched).toMatchObject({ ok: true, file: { name: 'water.yaml', size: 12 } });
	});

	const large = () => new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) });

	it.each([
		['a missing file', answering('no', { status: 404 }), 'refused'],
		['a page', answering('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), 'a-page'],
		[
			'a file that says it is too large',
			answering('', { headers: { 'content-length': String(DECK_LIMITS.characters * 5) } }),
			'too-large'
		],
		['a file that never ends', answering(large()), 'too-large'],
		['a site that does not answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable']
	])('tells of %s', async (_what, fetcher, problem) => {
		expect(await fetchDeck(URL_OF_DECK, fetcher)).toEqual({ ok: false, problem });
	});
});
