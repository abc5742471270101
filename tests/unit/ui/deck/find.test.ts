import { describe, expect, it } from 'vitest';
import { exportOf, fileStem } from '#ui/deck/export-deck.ts';
import { finder } from '#ui/deck/find.ts';
import { piecesOf } from '#ui/shared/quote-pieces.ts';
import { sourcesOf } from '#ui/deck/sources.ts';
import { basicCard, deckWith } from './deck-with.ts';

describe('finder', () => {
	it.each([
		['', 'anything'],
		['levitin TEHRAN', 'In Tehran Levitin met …'],
		['cafe', 'Le café'],
		['İstanbul', 'istanbul']
	])('finds “%s” in “%s”', (query, text) => {
		expect(finder(query)(text)).toBe(true);
	});

	it.each([
		['levitin moscow', 'In Tehran Levitin met …'],
		['tehrans', 'Tehran']
	])('does not find “%s” in “%s”', (query, text) => {
		expect(finder(query)(text)).toBe(false);
	});
});

describe('piecesOf', () => {
	it.each([
		['Ann met Bob.', 'Bob', ['Ann met ', '*Bob', '.']],
		['Bob met Ann.', 'bob', ['*Bob', ' met Ann.']],
		['Bob', 'Bob', ['*Bob']],
		['Ann met Bob.', 'Carl', ['Ann met Bob.']],
		['Ann met Bob.', ' ', ['Ann met Bob.']]
	])('cuts “%s” at “%s”', (quote, words, pieces) => {
		expect(piecesOf(quote, words).map(({ text, marked }) => (marked ? `*${text}` : text))).toEqual(pieces);
	});
});

describe('sourcesOf', () => {
	it('names each source once, the most cited first, and follows only web addresses', () => {
		const cited = (name: string, title: string, url?: string) => ({
			...basicCard(name),
			source: { title, ...(url === undefined ? {} : { url }) }
		});
		const deck = deckWith([
			cited('a', 'One', 'javascript:alert(1)'),
			cited('b', 'Two', 'https://example.org/2'),
			cited('c', 'Two', 'https://example.org/2'),
			basicCard('d')
		]);
		expect(sourcesOf(deck)).toEqual([{ title: 'Two', url: 'https://example.org/2' }, { title: 'One' }]);
	});
});

describe('exportOf', () => {
	it.each([
		['Great routes!', 'great-routes'],
		['Ələt → Bakı', 'ələt-bakı'],
		['../../etc/passwd', 'etc-passwd'],
		['???', 'deck']
	])('names the file of “%s” %s', (title, stem) => {
		expect(fileStem(title)).toBe(stem);
	});

	it('writes a file that can be read again', async () => {
		const { text, fileName } = await exportOf(deckWith([basicCard('a')], 'Great routes'));
		expect(fileName).toBe('great-routes.recto.yaml');
		expect(text).toContain('Question a?');
	});
});
