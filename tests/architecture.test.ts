import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** The data's way through the core: a stage may import itself and what stands before it. */
const STAGES = ['shared', 'document', 'sentences', 'facts', 'cards', 'decks', 'reviews', 'schedule'];

const MAY_IMPORT: Record<string, readonly string[]> = {
	core: ['core'],
	storage: ['core', 'storage'],
	workers: ['core', 'workers'],
	ui: ['core', 'storage', 'workers', 'ui'],
	routes: ['core', 'storage', 'workers', 'ui', 'routes'],
	cli: ['core', 'storage', 'cli']
};

const SCREENS = ['src/ui/', 'src/routes/'];

/** The only folders that know a package, or a module of the platform; whatever is not named here has no home in `src`. */
const PACKAGE_HOMES: Record<string, readonly string[]> = {
	svelte: SCREENS,
	'@sveltejs/kit': ['src/hooks.client.ts', 'src/hooks.server.ts'],
	$app: SCREENS,
	'$service-worker': ['src/service-worker/'],
	node: ['src/cli/'],
	dexie: ['src/storage/dexie/'],
	'ts-fsrs': ['src/core/schedule/'],
	yaml: ['src/core/decks/'],
	valibot: ['src/core/decks/', 'src/storage/backup/', 'src/workers/'],
	'@noble/hashes': ['src/core/'],
	marked: ['src/ui/shared/', 'src/core/decks/exchange/'],
	temml: ['src/ui/shared/markdown/'],
	'@codemirror/autocomplete': ['src/ui/editor/text/'],
	'@codemirror/commands': ['src/ui/editor/text/'],
	'@codemirror/language': ['src/ui/editor/text/'],
	'@codemirror/lint': ['src/ui/editor/text/'],
	'@codemirror/search': ['src/ui/editor/text/'],
	'@codemirror/state': ['src/ui/editor/text/'],
	'@codemirror/view': ['src/ui/editor/text/'],
	'@lezer/highlight': ['src/ui/editor/text/'],
	papaparse: ['src/core/decks/exchange/'],
	commander: ['src/cli/'],
	tsx: ['src/cli/'],
	'@mozilla/readability': ['src/workers/', 'src/cli/'],
	linkedom: ['src/workers/', 'src/cli/'],
	'wink-nlp': ['src/workers/', 'src/cli/'],
	'wink-eng-lite-web-model': ['src/workers/', 'src/cli/']
};

interface Import {
	readonly file: string;
	readonly target: string;
}

const PATTERN = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](?<target>[\w@$#./:-]{1,200})['"]/g;

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(PATTERN)].map((match) => ({ file, target: match.groups?.['target'] ?? '' }));
}

/** `node:fs` is a part of `node`, `dexie/dist` of `dexie`. */
const isPartOf = (target: string, name: string): boolean =>
	target === name || target.startsWith(`${name}/`) || target.startsWith(`${name}:`);

function isAtHome({ file, target }: Import): boolean {
	const homes = Object.entries(PACKAGE_HOMES).find(([name]) => isPartOf(target, name))?.[1] ?? [];
	return homes.some((home) => file.startsWith(home));
}

/** The path under `src/` that an import of our own code names, or nothing for a package. */
function ownPath({ file, target }: Import): string | undefined {
	if (target.startsWith('#')) return `src/${target.slice(1)}`;
	if (target.startsWith('.')) return normalize(join(dirname(file), target));
	return undefined;
}

const layerOf = (path: string): string | undefined => /^src\/(?<layer>[^/.]+)\//.exec(path)?.groups?.['layer'];
const stageOf = (path: string): string | undefined => /^src\/core\/(?<stage>[^/]+)\//.exec(path)?.groups?.['stage'];

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
	(path) => `src/${path.replaceAll('\\', '/')}`
);
const imports = paths.filter((path) => /\.(?:ts|svelte|mjs)$/.test(path)).flatMap(importsOf);
const own = imports.flatMap((entry) => {
	const to = ownPath(entry);
	return to === undefined ? [] : [{ file: entry.file, to }];
});

describe('the architecture', () => {
	it('reads the imports that it judges', () => {
		expect(own.length).toBeGreaterThan(20);
		expect(new Set(own.map(({ file }) => layerOf(file))).size).toBeGreaterThan(1);
	});

	it('lets imports point only along the arrows between layers', () => {
		const wrong = own.filter(({ file, to }) => {
			const [from, into] = [layerOf(file), layerOf(to)];
			return from !== undefined && into !== undefined && from in MAY_IMPORT && !MAY_IMPORT[from]?.includes(into);
		});
		expect(wrong).toEqual([]);
	});

	it('lets a stage of the core import only itself and earlier stages', () => {
		const wrong = own.filter(({ file, to }) => {
			const [from, into] = [stageOf(file), stageOf(to)];
			return from !== undefined && (into === undefined || STAGES.indexOf(into) > STAGES.indexOf(from));
		});
		expect(wrong.filter(({ to }) => to.startsWith('src/core/'))).toEqual([]);
	});

	it('names every stage that the core has', () => {
		const stages = new Set(paths.map(stageOf));
		expect([...stages].filter((stage) => stage !== undefined && !STAGES.includes(stage))).toEqual([]);
	});

	it('keeps each package in its home', () => {
		const wrong = imports.filter((entry) => ownPath(entry) === undefined && !isAtHome(entry));
		expect(wrong).toEqual([]);
	});

	it.each([
		['src/ui/study/Chart.svelte', 'd3-scale'],
		['src/core/make-deck.ts', 'node:fs'],
		['src/storage/backup/backup.ts', 'dexie'],
		['src/core/decks/read-deck.ts', 'yaml-and-more']
	])('has no home in %s for %s', (file, target) => {
		expect(isAtHome({ file, target })).toBe(false);
	});

	it('has no folder that says nothing of what it is for', () => {
		expect(paths.filter((path) => /\/(?:utils?|helpers|common|misc|lib)$/.test(path))).toEqual([]);
	});

	it('reaches for no clock and no chance in the core', () => {
		const reaches = /\b(?:Date\.now|Math\.random|performance\.now|new Date\(\))/;
		const core = paths.filter((path) => path.startsWith('src/core/') && path.endsWith('.ts'));
		const wrong = core.filter((file) => reaches.test(readFileSync(file, 'utf8')));
		expect(wrong).toEqual([]);
	});
});
