import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, run, say } from './run.mjs';

const INPUTS = ['src', 'decks', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const STAMP = join(ROOT, '.cache', 'built-from');

/** Every file under `path`, in a fixed order. @param {string} path @returns {string[]} */
function filesUnder(path) {
	const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const child = `${path}/${entry.name}`;
			return entry.isDirectory() ? filesUnder(child) : [child];
		});
}

/** A hash of everything that the build reads. */
function fingerprint() {
	const hash = createHash('sha256').update(process.env['APP_VERSION'] ?? '');
	const files = INPUTS.flatMap((input) => (input.includes('.') ? [input] : filesUnder(input)));
	for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
	return hash.digest('hex');
}

/** Lays a `.gz` beside each built text, which the server then sends. Brotli at its best would take half a minute here. */
function compress() {
	const files = filesUnder('build').filter((file) => /\.(?:js|css|html|json|svg|txt|webmanifest)$/.test(file));
	for (const file of files)
		writeFileSync(join(ROOT, `${file}.gz`), gzipSync(readFileSync(join(ROOT, file)), { level: 9 }));
}

/** Builds the app into `build/`, unless what is there was built from the same files. Gives the exit code. */
export async function ensureBuilt() {
	const wanted = fingerprint();
	const built = existsSync(join(ROOT, 'build', '200.html')) && existsSync(STAMP);
	if (built && readFileSync(STAMP, 'utf8') === wanted) return 0;
	say('Building …');
	const code = await run('npx', ['vite', 'build', '--logLevel', 'warn']);
	if (code === 0) {
		compress();
		mkdirSync(join(ROOT, '.cache'), { recursive: true });
		// Taken again: the build writes generated files (the cut fonts) under src.
		writeFileSync(STAMP, fingerprint());
	}
	return code;
}
