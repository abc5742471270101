import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTemporaryFolder, runRecto } from './run-recto.ts';

const TEXT = `The Moss Bridge

The Moss Bridge is 420 metres long. The Moss Bridge was opened by Ada Okoye in 1950. Ada Okoye was the mayor of Port Varde.`;

interface Printed {
	readonly document: { readonly title: string; readonly published?: string };
	readonly cards: readonly {
		readonly id: string;
		readonly type: string;
		readonly question: string;
		readonly answer: string;
		readonly accept: readonly string[];
		readonly distractors: readonly string[];
		readonly source: { readonly quote: string; readonly start: number; readonly end: number };
	}[];
	readonly refused: readonly { readonly reason: string; readonly quote: string }[];
}

const at = inTemporaryFolder();
beforeAll(async () => {
	await writeFile(at('bridge.txt'), TEXT);
	await writeFile(at('empty.txt'), '');
});
const run = (args: readonly string[], stdin = '') => runRecto(args, { stdin });

describe('recto make', () => {
	it('prints one object whose quotes are cut from the document', async () => {
		const { code, out, said } = await run(['make', at('bridge.txt'), '--json', '--date', '1951-02']);
		const printed = JSON.parse(out) as Printed;
		expect(code).toBe(0);
		expect(said).toContain('The Moss Bridge');
		expect(printed.document).toMatchObject({ title: 'The Moss Bridge', published: '1951-02' });
		expect(printed.cards).toContainEqual(
			expect.objectContaining({ question: 'How long is the Moss Bridge?', answer: '420 metres' })
		);
		for (const { source } of printed.cards) expect(TEXT.slice(source.start, source.end)).toBe(source.quote);
	});

	it('reads the article of a web page, and prints the text that its offsets count in', async () => {
		const page = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><h1>The Moss Bridge</h1>
			<p>The <b>Moss Bridge</b> is 420 metres long.</p><p>It is the longest bridge of the island, and the ferries pass under it.</p></article></body></html>`;
		const { code, out } = await run(['make', '-', '--json'], page);
		const { document, cards } = JSON.parse(out) as Printed & { readonly document: { readonly text: string } };
		expect(code).toBe(0);
		expect(document.title).toBe('The Moss Bridge');
		expect(document.text).not.toContain('Home');
		expect(cards.map(({ question }) => question)).toContain('How long is the Moss Bridge?');
		for (const { source } of cards) expect(document.text.slice(source.start, source.end)).toBe(source.quote);
	});

	it('makes one deck of several documents, with both sources of what both tell', async () => {
		await writeFile(
			at('second.txt'),
			'Bridges of Port Varde\n\nMoss Lake lies near the town. The Moss Bridge is 420 metres long.'
		);
		const { out } = await run(['make', at('bridge.txt'), at('second.txt')]);
		expect(out.match(/How long is the Moss Bridge\?/gu)).toHaveLength(1);
		const entry = /How long is the Moss Bridge\?[^]*?(?=\n {2}- |$)/u.exec(out)?.[0] ?? '';
		expect(entry).toMatch(/source:\s[^]*- [^]*- /u);
	});

	it('gives every card of several documents an id of its own, where they agree and where they do not', async () => {
		const other = 'Bridges\n\nThe Moss Bridge is 380 metres long. The Moss Bridge was opened by Ada Okoye in 1950.';
		await writeFile(at('other.txt'), other);
		await run(['make', at('bridge.txt'), at('other.txt'), at('bridge.txt'), '-o', at('several.yaml')]);
		const ids = (await readFile(at('several.yaml'), 'utf8')).match(/\bid: \S+/gu) ?? [];
		expect(ids.length).toBeGreaterThan(3);
		expect(new Set(ids).size).toBe(ids.length);
		const checked = await run(['check', at('several.yaml'), '--json']);
		expect(checked).toMatchObject({ code: 0 });
		expect(checked.out).not.toContain('E212');
	});

	it('says of each passage without a card why it has none, when asked to', async () => {
		const text = 'She met Ada Okoye in Oslo in 1950. The Moss Bridge is 420 metres long.';
		const told = await run(['make', '-', '--why'], text);
		const lines = told.said.split('\n').filter((line) => line.startsWith('  “'));
		expect(lines).not.toEqual([]);
		for (const line of lines) expect(line).toMatch(/^ {2}“She met Ada Okoye in Oslo in 1950\.?” .+\.$/u);
		expect((await run(['make', '-'], text)).said.split('\n').some((line) => line.startsWith('  “'))).toBe(false);
	});

	it('reads standard input, and takes a title and a limit', async () => {
		const { code, out } = await run(['make', '-', '--json', '--title', 'Bridges', '--limit', '1'], TEXT);
		const printed = JSON.parse(out) as Printed;
		expect(code).toBe(0);
		expect(printed.document.title).toBe('Bridges');
		expect(printed.cards).toHaveLength(1);
	});

	it('writes a deck that it can check', async () => {
		const made = await run(['make', at('bridge.txt'), '-o', at('bridge.yaml')]);
		expect(made).toMatchObject({ code: 0, out: '' });
		expect(await readFile(at('bridge.yaml'), 'utf8')).toContain('420 metres');
		expect(await run(['check', at('bridge.yaml')])).toMatchObject({ code: 0 });
	});

	it('says what is wrong with a document, and of which', async () => {
		const { code, out, said } = await run(['make', at('empty.txt'), '--json']);
		expect(code).toBe(1);
		expect(out).toBe('');
		expect(said).toContain('empty.txt: There is no text here.');
	});

	it('goes on with the other documents when one cannot be read', async () => {
		const { code, out, said } = await run(['make', at('none.txt'), at('bridge.txt'), '--json']);
		expect(code).toBe(3);
		expect(said).toContain('none.txt: there is no such file.');
		expect((JSON.parse(out) as Printed).cards.length).toBeGreaterThan(0);
	});

	it.each([
		['a folder', () => ['make', at('.')], 3],
		['no document', () => ['make'], 2],
		['an unknown option', () => ['make', '--fast', 'a.txt'], 2],
		['a date in words', () => ['make', 'a.txt', '--date', 'yesterday'], 2],
		['a limit of none', () => ['make', 'a.txt', '--limit', '0'], 2],
		['an unknown command', () => ['forge'], 2]
	] as const)('ends with its own code for %s', async (_, args, expected) => {
		const { code, said } = await run(args());
		expect(code).toBe(expected);
		expect(said).not.toBe('');
	});

	it('shows examples when asked for help', async () => {
		const { code, out } = await run(['make', '--help']);
		expect(code).toBe(0);
		expect(out).toContain('recto make article.txt');
	});
});
