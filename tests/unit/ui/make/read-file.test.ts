import { describe, expect, it } from 'vitest';
import { FILE_LIMIT, readTextFile } from '#ui/make/read-file.ts';
import * as decoding from '#ui/make/text-decoding.ts';

const load = () =>
	Promise.resolve({
		...decoding,
		readPage: (page: Uint8Array) =>
			Promise.resolve(
				page.length === 0
					? { ok: false as const, problems: [{ code: 'no-prose' as const }] }
					: { ok: true as const, value: 'the article' }
			)
	});

function file(name: string, content: string | readonly number[], size?: number) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
	return { name, size: size ?? bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

describe('readTextFile', () => {
	it.each(['notes.txt', 'notes.md', 'NOTES.TXT', 'README'])('reads %s', async (name) => {
		expect(await readTextFile(file(name, 'Anna met Boris.'), load)).toEqual({ ok: true, value: 'Anna met Boris.' });
	});

	it.each(['page.html', 'page.HTM', 'page.xhtml'])('reads the article of %s', async (name) => {
		expect(await readTextFile(file(name, '<p>words</p>'), load)).toEqual({ ok: true, value: 'the article' });
	});

	it('says so when a web page has no words', async () => {
		const read = await readTextFile(file('page.html', ''), load);
		expect(read.ok ? '' : read.problems.join(' ')).toContain('No sentences');
	});

	it.each([
		['report.pdf', '“report.pdf” is a PDF'],
		['letter.docx', 'a Word document'],
		['deck.yaml', 'open it on the Decks page'],
		['thing.xyz', 'not a text file']
	])('says what to do about %s without opening it', async (name, words) => {
		const read = await readTextFile(
			{ name, size: 3, arrayBuffer: () => Promise.reject(new Error('was opened')) },
			load
		);
		expect(read.ok ? '' : read.problems.join(' ')).toContain(words);
	});

	it.each([
		['a picture named txt', 'photo.txt', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'a picture'],
		['UTF-16 without its mark', 'old.txt', [0x41, 0, 0x6e, 0, 0x6e, 0, 0x61, 0, 0x2e, 0, 0x20, 0], 'UTF-16'],
		['an empty file', 'empty.txt', [], 'no text']
	])('says what is wrong with %s', async (_, name, bytes, words) => {
		const read = await readTextFile(file(name, bytes), load);
		expect(read.ok ? '' : read.problems.join(' ')).toContain(words);
	});

	it('does not open a file beyond the limit', async () => {
		const read = await readTextFile(file('big.txt', 'x', FILE_LIMIT + 1), load);
		expect(read.ok ? '' : read.problems.join(' ')).toContain('9 MB');
	});
});
