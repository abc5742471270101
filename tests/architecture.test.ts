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

/** The only folders that know a package. */
const PACKAGE_HOMES: Record<string, readonly string[]> = {
	dexie: ['src/storage/dexie/'],
	'ts-fsrs': ['src/core/schedule/'],
	yaml: ['src/core/decks/'],
	valibot: ['src/core/decks/', 'src/storage/backup/', 'src/workers/'],
	'@noble/hashes': ['src/core/'],
	marked: ['src/ui/shared/', 'src/core/decks/exchange/'],
	papaparse: ['src/core/decks/exchange/'],
	commander: ['src/cli/'],
	'wink-nlp': ['src/workers/', 'src/cli/'],
	'wink-eng-lite-web-model': ['src/workers/', 'src/cli/']
};

interface Import {
	readonly file: string;
	readonly target: string;
}

const PATTERN = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](?<target>[^'"\n]{1,200})['"]/g;

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(PATTERN)].map((match) => ({ file, target: match.groups?.['target'] ?? '' }));
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
		const wrong = imports.filter(({ file, target }) => {
			const name = Object.keys(PACKAGE_HOMES).find((known) => target === known || target.startsWith(`${known}/`));
			return name !== undefined && !PACKAGE_HOMES[name]?.some((home) => file.startsWith(home));
		});
		expect(wrong).toEqual([]);
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
