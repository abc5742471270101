import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Everything that the app is built from. */
const SOURCES = [
	'src',
	'decks',
	'static',
	'scripts/build.mjs',
	'scripts/cut-fonts.mjs',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Cut from a package by a script: the lockfile and the script are named above. */
const GENERATED = 'src/ui/fonts/cut';

/** @param {string} root @param {string} path @returns {string[]} */
function filesAt(root, path) {
	const full = join(root, path);
	if (path === GENERATED || !existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full).flatMap((name) => filesAt(root, `${path}/${name}`));
}

/** Names an edition of the app by what it is built from: the same sources give the same name, and so the same files. */
export function editionName(root = ROOT) {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap((source) => filesAt(root, source)).sort()) {
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(root, path)))
			.update('\0');
	}
	return hash.digest('hex').slice(0, 12);
}
