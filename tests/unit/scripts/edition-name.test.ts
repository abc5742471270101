import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionName } from '../../../scripts/edition-name.mjs';

describe('the name of an edition', () => {
	let root = '';
	const write = (path: string, words = 'words') => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), words);
	};
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'recto-'));
		write('src/app.css');
		write('package.json');
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it('is the same for the same sources', () => {
		expect(editionName(root)).toBe(editionName(root));
	});

	it.each([
		['a source that has changed', 'src/app.css'],
		['a further one', 'src/ui/App.svelte'],
		['a shipped deck', 'decks/rivers.yaml'],
		['a picture', 'static/icon.svg'],
		['the script that cuts the fonts', 'scripts/cut-fonts.mjs'],
		['a package', 'package-lock.json']
	])('is another for %s', (_what, path) => {
		const name = editionName(root);
		write(path, 'other words');
		expect(editionName(root)).not.toBe(name);
	});

	it.each([
		['the build itself writes', 'src/ui/fonts/cut/roman.woff2'],
		['the build reads nothing of', 'tests/unit/any.test.ts']
	])('does not depend on what %s', (_what, path) => {
		const name = editionName(root);
		write(path);
		expect(editionName(root)).toBe(name);
	});
});
