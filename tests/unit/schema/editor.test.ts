import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_FILE } from '../../../scripts/deck-schema.mjs';
import { LanguageServer } from './language-server.ts';

const MODELINE = '# yaml-language-server: $schema=./recto-deck-1.schema.json\n';

/** What VS Code's YAML extension runs, with a deck as `recto init` lays it out. */
describe('a deck in an editor', { timeout: 60_000 }, () => {
	const server = new LanguageServer();
	const folder = mkdtempSync(join(tmpdir(), 'recto-schema-'));
	beforeAll(async () => {
		copyFileSync(SCHEMA_FILE, join(folder, 'recto-deck-1.schema.json'));
		await server.start();
	}, 60_000);
	afterAll(() => {
		server.stop();
		rmSync(folder, { recursive: true });
	});

	const uri = (name: string): string => pathToFileURL(join(folder, name)).href;

	async function completions(name: string, text: string): Promise<readonly string[]> {
		const lines = text.split('\n');
		await server.open(uri(name), text);
		const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
		const found = (await server.ask('textDocument/completion', { textDocument: { uri: uri(name) }, position })) as {
			readonly items?: readonly { readonly label: string }[];
		};
		return (found.items ?? []).map(({ label }) => label);
	}

	it('is marked where a key is wrong, and nowhere else', async () => {
		const wrong = `${MODELINE}title: Capitals\ncards:\n  - q: What is the capital of Armenia?\n    anser: Yerevan\n`;
		const found = await server.open(uri('wrong.yaml'), wrong);
		expect(found.length).toBeGreaterThan(0);
		expect(found.map(({ range }) => range.start.line)).toContain(4);
		expect(found.map(({ message }) => message).join(' ')).toMatch(/anser/u);
		const right = wrong.replace('anser', 'a');
		expect(await server.open(uri('right.yaml'), right)).toEqual([]);
	});

	it('is completed with the keys of a deck and of a card', async () => {
		expect(await completions('head.yaml', `${MODELINE}title: Capitals\n`)).toEqual(
			expect.arrayContaining(['cards', 'language', 'settings', 'sources', 'licence'])
		);
		expect(await completions('card.yaml', `${MODELINE}cards:\n  - q: What?\n    `)).toEqual(
			expect.arrayContaining(['a', 'wrong', 'accept', 'number', 'explain', 'hint'])
		);
		expect(await completions('value.yaml', `${MODELINE}settings:\n  order: `)).toEqual(
			expect.arrayContaining(['as-written', 'random'])
		);
	});

	it('says of a key what it is', async () => {
		const text = `${MODELINE}cards:\n  - q: How long?\n    number: 7 km\n    tolerance: 1%\n`;
		await server.open(uri('hover.yaml'), text);
		const said = (await server.ask('textDocument/hover', {
			textDocument: { uri: uri('hover.yaml') },
			position: { line: 4, character: 6 }
		})) as { readonly contents?: { readonly value?: string } };
		expect(said.contents?.value).toContain('How far an answer may be off');
	});
});
