import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { wantsColours } from '../../../src/cli/console.ts';
import { inTemporaryFolder, runRecto } from './run-recto.ts';

interface Printed {
	readonly recto: string;
	readonly command: string;
	readonly ok: boolean;
	readonly summary: Readonly<Record<string, number>>;
	readonly diagnostics: readonly {
		readonly code: string;
		readonly file: string;
		readonly start: { readonly line: number; readonly column: number; readonly offset: number };
		readonly fix?: {
			readonly safe: boolean;
			readonly edits: readonly { readonly offset: number; readonly length: number; readonly text: string }[];
		};
	}[];
}

const at = inTemporaryFolder();
const BROKEN =
	'id: d\ntitle: Broken\ncards:\n  - {id: k2, q: Who?}\n  - id: k3\n    q: What did Galileo say: it moves?\n    a: That\n';
const DOUBTED = 'id: d\ncards:\n  - {id: k2, q: When was it signed?, a: In 1813}\n';
const SOUND = 'id: d\ncards:\n  - {id: k2, q: When was the treaty signed?, a: In 1813}\n';

async function put(name: string, text: string): Promise<string> {
	await writeFile(at(name), text);
	return at(name);
}

describe('recto check', () => {
	it('tells every fault with its place, and ends with 1', async () => {
		const path = await put('broken.yaml', BROKEN);
		const { code, out, said } = await runRecto(['check', path]);
		expect(code).toBe(1);
		expect(out).toContain(`${path}:4:14  E202  This card has a question but no answer.`);
		expect(out).toContain(`${path}:6:8  E102`);
		expect(out).toContain('(--fix)');
		expect(said).toBe('1 file: 2 errors, 0 warnings (1 can be fixed: --fix).\n');
	});

	it('counts in the right number of everything', async () => {
		expect((await runRecto(['check', await put('doubt.yaml', DOUBTED)])).said).toBe(
			'1 file: 0 errors, 1 warning in 1 card.\n'
		);
		expect((await runRecto(['check', await put('sound.yaml', SOUND), await put('other.yaml', SOUND)])).said).toBe(
			'2 files: 0 errors, 0 warnings in 2 cards.\n'
		);
	});

	it('lets doubts pass unless told otherwise', async () => {
		const path = await put('doubt.yaml', DOUBTED);
		expect((await runRecto(['check', path])).code).toBe(0);
		expect((await runRecto(['check', path, '--strict'])).code).toBe(1);
		expect((await runRecto(['check', path, '--max-warnings', '0'])).code).toBe(1);
		expect((await runRecto(['check', path, '--max-warnings', '1'])).code).toBe(0);
		expect((await runRecto(['check', path, '--quiet'])).out).toBe('');
	});

	it('gives programs one object, whose edits mend the file', async () => {
		const path = await put('broken.yaml', BROKEN);
		const { code, out } = await runRecto(['check', path, '--json']);
		const printed = JSON.parse(out) as Printed;
		expect(code).toBe(1);
		expect(printed).toMatchObject({
			command: 'check',
			ok: false,
			summary: { files: 1, errors: 2, warnings: 0, fixable: 1 }
		});
		expect(printed.diagnostics.map(({ code: one, file, start }) => [one, file, start.line])).toEqual([
			['E202', path, 4],
			['E102', path, 6]
		]);
		const [, second] = printed.diagnostics;
		const edit = second?.fix?.edits[0];
		expect(second?.start.offset).toBe(BROKEN.indexOf('What did'));
		expect(edit && BROKEN.slice(edit.offset, edit.offset + edit.length)).toBe('What did Galileo say: it moves?');
		expect(edit?.text).toBe('"What did Galileo say: it moves?"');
	});

	it('speaks to GitHub too', async () => {
		const path = await put('broken.yaml', BROKEN);
		const { out } = await runRecto(['check', path, '--format', 'github']);
		expect(out).toContain(
			`::error file=${path},line=4,col=14,title=E202::This card has a question but no answer. Add a: …`
		);
	});

	it('mends what loses no word, or only shows it', async () => {
		const path = await put('mend.yaml', BROKEN);
		const trial = await runRecto(['check', path, '--fix', '--dry-run']);
		expect(trial.said).toContain(
			'1 fault would be mended.\n6\n-     q: What did Galileo say: it moves?\n+     q: "What did Galileo say: it moves?"'
		);
		expect(await readFile(path, 'utf8')).toBe(BROKEN);
		const { code, out } = await runRecto(['check', path, '--fix']);
		expect(await readFile(path, 'utf8')).toBe(
			BROKEN.replace('What did Galileo say: it moves?', '"What did Galileo say: it moves?"')
		);
		expect(code).toBe(1);
		expect(out).not.toContain('E102');
	});

	it('reads folders, standard input, and what lies beside a deck', async () => {
		await mkdir(at('decks/img'), { recursive: true });
		await put('decks/a.yaml', SOUND);
		await put(
			'decks/img/b.yml',
			'id: e\ninclude: c.yaml\ncards:\n  - {id: k2, q: A?, a: B, image: {src: Map.webp, alt: x}}\n'
		);
		await put('decks/img/c.yaml', '- q: C?\n');
		await put('decks/img/map.webp', 'x');
		const { out, said } = await runRecto(['check', at('decks')]);
		expect(said).toContain('3 files: ');
		expect(out).toContain(`${at('decks/img/c.yaml')}:1:3  E202`);
		expect(out).toContain('There is no file Map.webp.');
		expect((await runRecto(['check', '-'], { stdin: SOUND })).code).toBe(0);
	});

	it('never follows a link out of the folder', async () => {
		await mkdir(at('linked'), { recursive: true });
		await put('secret.yaml', 'cards: [A => B]\n');
		await symlink(at('secret.yaml'), at('linked/in.yaml'));
		const { out } = await runRecto([
			'check',
			await put('linked/deck.yaml', 'id: d\ninclude: in.yaml\ncards: [A => B]\n')
		]);
		expect(out).toContain('E215  There is no file in.yaml.');
	});

	it('ends with 3 when a file is missing, and checks the others', async () => {
		const { code, said, out } = await runRecto(['check', at('none.yaml'), await put('broken.yaml', BROKEN)]);
		expect(code).toBe(3);
		expect(said).toContain('none.yaml: there is no such file.');
		expect(out).toContain('E202');
	});

	it('tells of bytes that are no text', async () => {
		await writeFile(at('latin.yaml'), Buffer.from('title: Caf\u00e9\n', 'latin1'));
		expect((await runRecto(['check', at('latin.yaml')])).out).toContain('latin.yaml:1:11  E015');
	});

	it('paints only where colours are wanted', async () => {
		const path = await put('broken.yaml', BROKEN);
		expect((await runRecto(['check', path], { hasColours: true })).out).toContain('\u001b[31mE202\u001b[0m');
		expect((await runRecto(['check', path, '--no-color'], { hasColours: true })).out).not.toContain('\u001b[');
		expect(wantsColours({}, true)).toBe(true);
		expect(wantsColours({}, false)).toBe(false);
		expect(wantsColours({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
		expect(wantsColours({ FORCE_COLOR: '1' }, false)).toBe(true);
		expect(wantsColours({ TERM: 'dumb' }, true)).toBe(false);
	});

	it('watches a file and tells what a save has changed', async () => {
		const path = await put('watched.yaml', BROKEN);
		const stop = new AbortController();
		let heard = '';
		const running = { ended: Promise.resolve({ code: 0 }) };
		const seen = new Promise<void>((resolve) => {
			running.ended = runRecto(['check', path, '--watch'], {
				interrupted: stop.signal,
				onOutput: (text) => {
					heard += text;
					if (heard.includes('mended,')) resolve();
					else if (heard.includes('1 file: 2 errors')) void writeFile(path, SOUND);
				}
			});
		});
		await seen;
		stop.abort();
		expect((await running.ended).code).toBe(130);
		expect(heard).toContain('2 mended, 0 new.');
	}, 20_000);
});
