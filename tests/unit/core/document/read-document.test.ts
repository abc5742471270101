import { describe, expect, it } from 'vitest';
import { describeDocumentProblem } from '#core/document/describe-problem.ts';
import type { Document, DocumentProblem } from '#core/document/document.ts';
import { readDocument, type ReadOptions } from '#core/document/read-document.ts';

function read(text: string | Uint8Array, options?: ReadOptions): Document {
	const result = readDocument(text, options);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

function problemOf(input: string | Uint8Array): DocumentProblem | undefined {
	const result = readDocument(input);
	return result.ok ? undefined : result.problems[0];
}

const kinds = (document: Document): string[] =>
	document.blocks.map(({ kind, span }) => `${kind}: ${document.text.slice(span.start, span.end)}`);

const PROSE = 'The harbour was built in the north of the island, and it is the largest in the region.';
const MORE = 'A second quay was added by the council for the ferries that run to the mainland.';

describe('the parts of an article', () => {
	it.each([
		['Ada Holm was born in Lund on 7 May 1867.', 'Ada Holm was born in Lund…'],
		['The harbour of Port Ellis has two long quays of stone.', 'The harbour of Port Ellis has two long…'],
		['It is in the old part of the city.', 'It is in the old part…'],
		['Ports are old.', 'Ports are old.']
	])('names a text that has no title by its first words: %s', (text, title) => {
		expect(read(text).title).toBe(title);
	});

	it('tells title, date, byline, address and prose apart', () => {
		const text = `The harbour of Port Ellis\n\nThursday, May 7, 2015\n\nBy Anna Karlsson\n\nhttps://example.org/a/b\n\n${PROSE}`;
		const document = read(text);
		expect(kinds(document)).toEqual([
			'title: The harbour of Port Ellis',
			'date-line: Thursday, May 7, 2015',
			'byline: By Anna Karlsson',
			'url: https://example.org/a/b',
			`paragraph: ${PROSE}`
		]);
		expect(document).toMatchObject({ published: '2015-05-07', url: 'https://example.org/a/b', language: 'en' });
	});

	it('reads Markdown headings, lists and quotations without their marks', () => {
		const text = `# Ports\n\n${PROSE}\n\n## Ferries\n\n- one ferry to the mainland\n- one ferry to the islands\n\n> ${MORE}\n`;
		expect(kinds(read(text))).toEqual([
			'title: Ports',
			`paragraph: ${PROSE}`,
			'heading: Ferries',
			'list-item: one ferry to the mainland',
			'list-item: one ferry to the islands',
			`quotation: ${MORE}`
		]);
	});

	it('sets code, tables and page furniture aside', () => {
		const text = `Ports\n\n${PROSE}\n\n\`\`\`\nlet x = 1\n\`\`\`\n\n| port | depth |\n| --- | --- |\n| Ellis | 9 m |\n\nShare this article\n`;
		const document = read(text);
		expect(document.blocks.map(({ kind }) => kind)).toEqual([
			...['title', 'paragraph', 'code', 'code', 'code', 'table', 'table', 'table', 'navigation']
		]);
	});

	it('joins lines that were wrapped by hand and keeps long lines apart', () => {
		const wrapped =
			'The harbour was built in the north of the island\nby workers who had come from the mainland, and it\nis still in use.';
		expect(kinds(read(`Ports\n\n${wrapped}`))).toEqual(['title: Ports', `paragraph: ${wrapped}`]);
		const long = `${PROSE} ${MORE}`;
		expect(kinds(read(`Ports\n\n${long}\n${PROSE}`))).toEqual([
			'title: Ports',
			`paragraph: ${long}`,
			`paragraph: ${PROSE}`
		]);
	});

	it.each([
		['OSLO — ', 'OSLO —'],
		['NEW YORK (AP) — ', 'NEW YORK (AP) —'],
		['(Reuters) - ', '(Reuters) -'],
		['NEW YORK ', 'NEW YORK'],
		['SAN MARCO/HOLM, Estmark ', 'SAN MARCO/HOLM, Estmark']
	])('cuts the dateline %j off the first paragraph', (dateline, shown) => {
		expect(kinds(read(`Ports\n\n${dateline}${PROSE}`))).toEqual([
			'title: Ports',
			`date-line: ${shown}`,
			`paragraph: ${PROSE}`
		]);
	});

	it.each(['NATO Secretary Anna Holm said so.', 'ANNA HOLM was born in Lund.', 'EU Council members met.'])(
		'takes no dateline off %j',
		(opening) => {
			expect(kinds(read(`Ports\n\n${opening} ${PROSE}`))).toContain(`paragraph: ${opening} ${PROSE}`);
		}
	);

	it.each(['By boat', 'By the sea there is a town', 'From north to south'])('does not take %j for a byline', (line) => {
		const document = read(`Ports\n\n${PROSE}\n\n${line}\n\n${MORE}`);
		expect(document.blocks.some(({ kind }) => kind === 'byline')).toBe(false);
	});

	it('cuts comment numbers and sets the reader’s own words after the article aside', () => {
		const text = `Ports\n\n2 Comments\n\n1. ${PROSE}\n\n${MORE}\n\nhttps://example.org/2024/09/ports\n\nI think that this is a shame.`;
		expect(read(text).blocks.map(({ kind }) => kind)).toEqual([
			...['title', 'comment-marker', 'comment-marker', 'paragraph', 'paragraph', 'url', 'reader-comment']
		]);
	});
});

describe('what a document says of itself', () => {
	it.each([
		['https://example.org/2024/09/17/ports', '2024-09-17'],
		['https://example.org/news/2024/09/ports', '2024-09'],
		['https://example.org/ports-2024-09-17', '2024-09-17'],
		['https://example.org/item/20240', undefined],
		['https://example.org/2024/13/ports', undefined]
	])('reads the date of %s as %s', (url, published) => {
		expect(read(`Ports\n\n${url}\n\n${PROSE}`).published).toBe(published);
	});

	it.each([
		['12 May 2008', '2008-05-12'],
		['Published: May 12th, 2008', '2008-05-12'],
		['2008-05-12 10:30', '2008-05-12'],
		['May 2008', '2008-05'],
		['31 February 2008', undefined]
	])('reads the date line %j as %s', (line, published) => {
		expect(read(`Ports\n\n${line}\n\n${PROSE}`).published).toBe(published);
	});

	it('has no date when the text gives none', () => {
		expect(read(`Ports\n\n${PROSE}`)).not.toHaveProperty('published');
	});

	it('takes what its reader says over what the text says', () => {
		const document = read(`Ports\n\nMay 7, 2015\n\n${PROSE}`, {
			title: 'Quays',
			published: '2016',
			url: 'https://a.example'
		});
		expect(document).toMatchObject({ title: 'Quays', published: '2016', url: 'https://a.example' });
	});

	it.each([
		[{ fileName: 'folder/old_harbours.txt' }, 'Old harbours'],
		[{}, 'The harbour was built in the north…']
	])('names a text without a title by %j', (options, title) => {
		expect(read(PROSE, options).title).toBe(title);
	});
});

describe('what cannot be read', () => {
	const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
	const utf16 = (text: string): number[] => Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();

	it.each<[string, string | Uint8Array, DocumentProblem]>([
		['nothing', '', { code: 'empty' }],
		['white space', ' \n\t\u00a0 ', { code: 'empty' }],
		['a PDF', '%PDF-1.7 and so on', { code: 'binary', looksLike: 'pdf' }],
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), { code: 'binary', looksLike: 'image' }],
		['an archive', bytes(0x50, 0x4b, 3, 4, 0, 0), { code: 'binary', looksLike: 'zip' }],
		['a NUL among letters', 'abc\0def ghi', { code: 'binary' }],
		['Latin-1', bytes(...Array.from('The caf', (char) => char.charCodeAt(0)), 0xe9, 0x20, 0x61), { code: 'not-utf8' }],
		['UTF-16 without a mark', bytes(...utf16(PROSE)), { code: 'utf-16' }],
		['too much', 'word '.repeat(1_400_001), { code: 'too-long', length: 7_000_005, limit: 7_000_000 }],
		['numbers only', '1, 2, 3, 4, 5, 6', { code: 'no-prose' }],
		['one long word', 'a'.repeat(5000), { code: 'no-prose' }],
		[
			'German',
			'Der Hafen wurde im Norden der Insel gebaut, und er ist der größte in der Region. Die Fähren fahren von dort auf das Festland.',
			{ code: 'other-language', language: 'de' }
		],
		[
			'Russian',
			'Порт был построен на севере острова, и это самый большой порт в регионе.',
			{ code: 'other-language', language: 'ru' }
		],
		[
			'Japanese',
			'この港は島の北部に建設され、地域で最大の港です。フェリーが本土へ運航しています。',
			{ code: 'other-language', language: 'ja' }
		]
	])('says that %s cannot be read, and what to do', (_, input, problem) => {
		expect(problemOf(input)).toEqual(problem);
		expect(describeDocumentProblem(problem)).toMatch(/^\p{Lu}.{20,200}\.$/u);
	});

	it('takes a million short lines apart without running out of room', () => {
		const result = readDocument(`Ports\n\n${PROSE}\n\n${'a\n'.repeat(400_000)}`);
		expect(result.ok && result.value.blocks.length).toBeGreaterThan(400_000);
	});

	it('sets long runs that no one wrote as prose aside', () => {
		for (const noise of ['a', ',', '"', '(', '1 ', "a'", 'http://']) {
			const document = read(`Ports\n\n${PROSE}\n\n${noise.repeat(5000)}`);
			expect(document.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'code']);
		}
	});

	it('reads UTF-16 that says so, and UTF-8 with a mark, without the mark', () => {
		expect(read(bytes(0xff, 0xfe, ...utf16(PROSE))).text).toBe(PROSE);
		expect(read(new TextEncoder().encode(`\uFEFF${PROSE}`)).text).toBe(PROSE);
	});

	it('reads English with foreign names in it', () => {
		expect(
			problemOf(
				'In Łódź the Księży Młyn was bought by the family of Władysław Reymont, who is known for the novel Ziemia obiecana.'
			)
		).toBeUndefined();
	});
});
