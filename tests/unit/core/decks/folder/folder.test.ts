import { describe, expect, it } from 'vitest';
import type { DeckFolder } from '#core/decks/folder/deck-folder.ts';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';

/** A folder of texts; a file whose text is a number is a picture of so many bytes. */
function folderOf(files: Readonly<Record<string, string | number>>): DeckFolder {
	const file = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
	return {
		text: (path) => (typeof file(path) === 'string' ? String(file(path)) : undefined),
		size: (path) => (typeof file(path) === 'number' ? Number(file(path)) : file(path) === undefined ? undefined : 1),
		twin: (path) => Object.keys(files).find((name) => name.toLowerCase() === path.toLowerCase())
	};
}

const read = (text: string, files: Readonly<Record<string, string | number>> = {}) =>
	readDeck(text, { fileName: 'd.yaml', folder: folderOf(files) });

/** File, line, column, code and words of everything that keeps the deck out or is doubted. */
const told = (text: string, files: Readonly<Record<string, string | number>> = {}): readonly string[] =>
	read(text, files)
		.faults.filter(({ severity }) => severity !== 'advice')
		.map((fault) => formatFault(fault, '', fault.file ?? 'd.yaml').replace(/\n\s+help: /u, ' '));

describe('included files', () => {
	it('give their cards, pairs and sources, before those of the deck', () => {
		const { deck, faults } = read(
			'id: d\ninclude: [units/water.yaml, acids.yaml]\nsources: {own: {title: Mine}}\ncards:\n  - {id: k4, q: C?, a: D, source: shared}\n',
			{
				'units/water.yaml':
					'title: Not this\npairs: {list: {solute: what dissolves}}\nsources: {shared: {title: Ours}}',
				'acids.yaml': '- {id: k2, q: A?, a: B, source: own}\n'
			}
		);
		expect(faults).toEqual([]);
		expect(deck?.title).toBe('D');
		expect(deck?.cards.map(({ id, source }) => [id, source?.title])).toEqual([
			['d/pairs#p:solute', undefined],
			['d/k2', 'Mine'],
			['d/k4', 'Ours']
		]);
	});

	it('may include others and pictures, each from where it stands', () => {
		const { deck, faults } = read('id: d\ninclude: a/b.yaml\n', {
			'a/b.yaml': 'include: c/d.yaml\ncards: [{id: k2, q: A?, a: B, image: {src: i.webp, alt: x}}]',
			'a/c/d.yaml': 'cards: [{id: k3, q: C?, a: D, image: {src: ../../i.webp, alt: y}}]',
			'a/i.webp': 10,
			'i.webp': 10
		});
		expect(faults).toEqual([]);
		expect(deck?.cards.map(({ image }) => image?.src)).toEqual(['i.webp', 'a/i.webp']);
	});

	it('are read once, however often they are named', () => {
		const { deck } = read('id: d\ninclude: [a.yaml, b.yaml, ./a.yaml]\n', {
			'a.yaml': '- {id: k2, q: A?, a: B}\n',
			'b.yaml': 'include: a.yaml\n'
		});
		expect(deck?.cards).toHaveLength(1);
	});

	it('are told of with their own file and line', () => {
		expect(
			told('id: d\ninclude: a.yaml\ncards: [A => B]\n', { 'a.yaml': 'cards:\n  - q: A: b\n  - anser: C\n' })
		).toEqual(
			[
				'a.yaml:2:8  E102  There is a ": " inside the text. Put the text in quotes: q: "A: b"',
				'a.yaml:2:5  E202  This card has a question but no answer. Add a: …',
				'a.yaml:3:5  E201  Unknown key "anser" in a card. Did you mean "a"?'
			].toSorted()
		);
	});

	it.each([
		[
			'one that is not there',
			'include: x.yaml',
			{},
			'd.yaml:2:10  E215  There is no file x.yaml. Paths count from the folder of this file.'
		],
		[
			'one with other capitals',
			'include: Units.yaml',
			{ 'units.yaml': 'cards: [A => B]' },
			'd.yaml:2:10  E215  There is no file Units.yaml. There is units.yaml; capital letters matter on phones.'
		],
		[
			'a circle',
			'include: a.yaml',
			{ 'a.yaml': 'include: b.yaml', 'b.yaml': 'x-a: 1\ninclude: a.yaml' },
			'b.yaml:2:10  E233  a.yaml includes this file in turn. Take one of the two lines out.'
		],
		[
			'a way out of the folder',
			'include: a/b.yaml',
			{ 'a/b.yaml': 'include: ../../c.yaml' },
			'a/b.yaml:1:10  E216  "../../c.yaml" leads outside the deck\'s folder. Put the file beside the deck and write its path from there.'
		],
		[
			'more than five levels',
			'include: 1.yaml',
			Object.fromEntries(
				['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => [
					`${n}.yaml`,
					`include: ${String(Number(n) + 1)}.yaml`
				])
			),
			'5.yaml:1:10  E234  More than 5 levels of files that include files. Put some of them into one file.'
		],
		[
			'the same id in two files',
			'include: a.yaml',
			{ 'a.yaml': '- {id: k2, q: A?, a: B}' },
			'd.yaml:3:14  E212  Id "k2" is used in a.yaml, line 1, too. Did you copy the card? Take an id of its own: '
		]
	])('are refused when there is %s', (_name, line, files, wanted) => {
		const all = told(`id: d\n${line}\ncards: [{id: k2, q: C?, a: D}]\n`, files);
		expect(all.filter((fault) => !fault.includes('W304')).map((fault) => fault.slice(0, wanted.length))).toEqual([
			wanted
		]);
	});
});

describe('pictures and sounds', () => {
	const card = (rest: string) => `id: d\ncards: [{id: k2, q: A?, a: B, ${rest}}]\n`;

	it('are looked for beside the deck', () => {
		expect(told(card('image: {src: img/a.webp, alt: x}, audio: a.mp3'), { 'img/a.webp': 10, 'a.mp3': 10 })).toEqual([]);
		expect(told(card('image: {src: img/B.webp, alt: x}'), { 'img/b.webp': 10 })).toEqual([
			'd.yaml:2:44  E215  There is no file img/B.webp. There is img/b.webp; capital letters matter on phones.'
		]);
		expect(told(card('audio: a.mp3'))).toEqual([
			'd.yaml:2:38  E215  There is no file a.mp3. Paths count from the folder of this file.'
		]);
	});

	it('are told to be too large', () => {
		expect(told(card('image: {src: a.webp, alt: x}'), { 'a.webp': 50_000_000 })).toEqual([
			'd.yaml:2:44  E238  a.webp has 50 MB; at most 5 MB can be shown. Make the picture smaller: 1600 dots across are plenty.'
		]);
	});
});

describe('quotations', () => {
	const deck = (quote: string) =>
		`id: d\nsources: {m: {title: M, file: m.txt}}\ncards:\n  - {id: k2, q: A?, a: B, source: {ref: m, quote: "${quote}"}}\n`;
	const files = {
		'm.txt': 'Title\n\nThe 7,200-kilometer (4,500-mile) route – “a short cut” –\nlinks Iran’s ports to Russia.\n'
	};

	it.each(['7,200-kilometer (4,500-mile) route', '\\"a short cut\\" - links Iran\'s ports', 'route — “a  short cut”'])(
		'stand in the file of their source: %s',
		(quote) => {
			expect(told(deck(quote), files)).toEqual([]);
		}
	);

	it('are told with what is nearest when they do not', () => {
		expect(told(deck('7,200-kilometre (4,500-mile) route'), files)).toEqual([
			'd.yaml:4:51  W214  The quotation does not stand in m.txt. Nearest: "7,200-kilometer (4,500-mile) route" (line 3); 2 letters differ.'
		]);
		expect(told(deck('nothing like it whatever'), files)).toEqual([
			'd.yaml:4:51  W214  The quotation does not stand in m.txt. Nothing there is like it; copy the words from the file.'
		]);
	});

	it('are looked for in good time, however long the file', () => {
		const book = { 'm.txt': 'the same words again and again '.repeat(30_000) };
		const began = performance.now();
		expect(told(deck('the same words again and never'), book)).toHaveLength(1);
		expect(performance.now() - began).toBeLessThan(5_000);
	});
});
