import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inTemporaryFolder, runRecto } from './run-recto.ts';

const at = inTemporaryFolder();
const DECK =
	'id: d\ntitle: Capitals\ncards:\n  - q: What is the capital of Armenia? # easy\n    a: Yerevan\n  - {q: Of Georgia?, a: Tbilisi, wrong: [Baku, {text: Kars, why: In Turkey.}]}\n  - Of Azerbaijan? => Baku\n';

async function put(name: string, text: string): Promise<string> {
	await writeFile(at(name), text);
	return at(name);
}

describe('recto init', () => {
	it.each(['basic', 'vocab', 'exam'])(
		'begins a deck that has no fault, with the schema beside it: %s',
		async (template) => {
			const { code, said } = await runRecto(['init', at(`new-${template}`), '--template', template]);
			expect(code).toBe(0);
			expect(said).toContain('Now: edit');
			const deck = at(`new-${template}/new-${template}.recto.yaml`);
			expect(await readFile(deck, 'utf8')).toContain('# yaml-language-server: $schema=./recto-deck-1.schema.json');
			expect(JSON.parse(await readFile(at(`new-${template}/recto-deck-1.schema.json`), 'utf8'))).toHaveProperty(
				'definitions'
			);
			expect(await runRecto(['check', deck, '--strict'])).toMatchObject({ code: 0 });
		}
	);

	it('leaves alone what is there', async () => {
		await mkdir(at('mine'), { recursive: true });
		await put('mine/mine.recto.yaml', DECK);
		const { said } = await runRecto(['init', at('mine'), '--json']);
		expect(said).toContain('is there already and stays as it is.');
		expect(await readFile(at('mine/mine.recto.yaml'), 'utf8')).toBe(DECK);
	});
});

describe('recto ids', () => {
	it('puts ids in, and nothing else', async () => {
		const path = await put('ids.yaml', DECK);
		const { code, said } = await runRecto(['ids', path]);
		expect(code).toBe(0);
		expect(said).toBe(`${path}: 2 cards given an id; 1 card of one line has no room for one (--expand).\n`);
		const written = await readFile(path, 'utf8');
		expect(written.replaceAll(/id: [b-z]\S{5}(?:\n {4}|, )/gu, '')).toBe(DECK);
		expect((await runRecto(['ids', path, '--check'])).code).toBe(0);
	});

	it('says what it would do without doing it', async () => {
		const path = await put('dry.yaml', DECK);
		expect(await runRecto(['ids', path, '--dry-run'])).toMatchObject({ code: 0 });
		const { code, out } = await runRecto(['ids', path, '--check', '--json']);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({ command: 'ids', ok: false, files: [{ added: 2, withoutRoom: 1 }] });
		expect(await readFile(path, 'utf8')).toBe(DECK);
	});

	it('asks for errors to be mended first', async () => {
		const { code, said } = await runRecto(['ids', await put('bad.yaml', 'cards:\n  - q: A\n')]);
		expect(code).toBe(1);
		expect(said).toContain('Mend them first: recto check');
	});
});

describe('recto diff', () => {
	it('tells what an update does for those who learn', async () => {
		const before = await put('before.yaml', DECK);
		const after = await put(
			'after.yaml',
			DECK.replace('a: Yerevan', 'a: Erevan').replace('  - Of Azerbaijan? => Baku\n', '  - Of Iran? => Tehran\n')
		);
		const { code, out } = await runRecto(['diff', before, after]);
		expect(code).toBe(0);
		expect(out).toBe(
			[
				'1 card new.',
				'1 card changed; progress is kept.',
				'1 card taken away; resting for 90 days.',
				'  + Of Iran? → Tehran',
				'  ~ What is the capital of Armenia? → Erevan  (answer)',
				'  − Of Azerbaijan? → Baku',
				''
			].join('\n')
		);
		expect((await runRecto(['diff', before, after, '--exit-code'])).code).toBe(1);
		expect((await runRecto(['diff', before, before, '--exit-code'])).out).toBe('Nothing has changed.\n');
		const { out: json } = await runRecto(['diff', before, after, '--json']);
		expect(JSON.parse(json)).toMatchObject({
			command: 'diff',
			ok: true,
			added: [{ question: 'Of Iran?' }],
			unchanged: 1
		});
	});

	it('reads one side from standard input, and says when ids of decks differ', async () => {
		const after = await put('after.yaml', DECK.replace('id: d', 'id: e'));
		const { out, said } = await runRecto(['diff', '-', after], { stdin: DECK });
		expect(out).toBe('Nothing has changed.\n');
		expect(said).toContain('to learners they are two decks');
	});
});

describe('recto stats', () => {
	it('counts what a deck holds', async () => {
		const path = await put('stats.yaml', DECK);
		const { out } = await runRecto(['stats', path]);
		expect(out).toContain('“Capitals”, 3 cards from 3 entries');
		expect(out).toContain('types     basic 2, choice 1');
		expect(JSON.parse((await runRecto(['stats', path, '--json'])).out)).toMatchObject({
			decks: [{ stats: { cards: 3, withId: 0 } }]
		});
	});
});

describe('recto explain', () => {
	it('shows a code with a deck that has it', async () => {
		const { code, out } = await runRecto(['explain', 'e102']);
		expect(code).toBe(0);
		expect(out).toContain('E102  A colon followed by a space begins a value.');
		expect(out).toContain('Wrong:\n    cards:');
	});

	it('lists all codes, and knows of no others', async () => {
		expect((await runRecto(['explain'])).out.split('\n').length).toBeGreaterThan(80);
		expect(await runRecto(['explain', 'E999'])).toMatchObject({ code: 2 });
	});
});

describe('recto schema', () => {
	it('is the published one', async () => {
		expect((await runRecto(['schema'])).out).toBe(await readFile('static/schema/recto-deck-1.schema.json', 'utf8'));
	});
});

describe('recto import and export', () => {
	it('make a deck of a table, and a table of a deck', async () => {
		const table = await put('words.csv', 'question,answer\nCapital of Armenia?,Yerevan\n');
		const deck = at('words.recto.yaml');
		const { code, said } = await runRecto(['import', table, '-o', deck, '--language', 'en']);
		expect(code).toBe(0);
		expect(said).toBe(`${table}: read as csv; 1 card.\n`);
		expect(await readFile(deck, 'utf8')).toContain('title: Words');
		expect(await runRecto(['check', deck])).toMatchObject({ code: 0 });
		const { out } = await runRecto(['export', deck, '--to', 'csv']);
		expect(out).toContain('Capital of Armenia?,Yerevan');
	});

	it('tell what is left out', async () => {
		const { said } = await runRecto(['export', await put('lossy.yaml', DECK), '--to', 'csv', '-o', at('lossy.csv')]);
		expect(said).toBe('Left out: reasons why an answer is wrong.\n');
		const imported = await runRecto(['import', await put('table.csv', 'A?,B,C\n')]);
		expect(imported.said).toContain('Left out: column 3, which no first line names.');
	});

	it('make one file of a deck that includes others', async () => {
		await put('part.yaml', '- {id: k9, q: Of Iran?, a: Tehran}\n');
		const { out } = await runRecto(['export', await put('whole.yaml', `${DECK}include: part.yaml\n`), '--to', 'yaml']);
		expect(out).toContain('Of Iran?');
		expect(out).not.toContain('include');
	});

	it('end with 1 for a file without cards and with 2 for a format that is none', async () => {
		expect((await runRecto(['import', await put('empty.csv', '\n')])).code).toBe(1);
		expect((await runRecto(['export', await put('d.yaml', DECK), '--to', 'pdf'])).code).toBe(2);
		expect((await runRecto(['export', at('gone.yaml'), '--to', 'csv'])).code).toBe(3);
	});

	it('take a separator by name', async () => {
		const path = await put('list.txt', 'a,b;c\nd,e;f\n');
		expect((await runRecto(['import', path, '--from', 'quizlet', '--sep', 'semicolon'])).out).toContain('a,b: c');
	});
});

describe('recto', () => {
	it('shows examples for every command', async () => {
		for (const name of [
			'init',
			'check',
			'preview',
			'ids',
			'diff',
			'stats',
			'explain',
			'schema',
			'import',
			'export',
			'make'
		]) {
			const { code, out } = await runRecto([name, '--help']);
			expect(code).toBe(0);
			expect(out).toContain('Examples:');
			expect(out).toContain(`recto ${name}`);
		}
	});

	it('suggests the command that was meant', async () => {
		expect(await runRecto(['chek'])).toMatchObject({
			code: 2,
			said: "error: unknown command 'chek'\n(Did you mean check?)\n"
		});
	});

	it('tells its version', async () => {
		expect((await runRecto(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
	});
});
