import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMPED = ['service-worker.js', '_app/version.json'];

/**
 * Lays a further edition of the built app into `dir`: another version by name, and a mark in its pages to tell it by.
 * Its scripts are the same, so that no second build is needed.
 */
export function laySecondEdition(dir: string): void {
	const isPacked = (path: string) => /\.(?:br|gz)$/.test(path);
	cpSync('build', dir, { recursive: true, filter: (path) => !isPacked(path) });
	const change = (file: string, from: string, to: string) => {
		const path = join(dir, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
	};
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	for (const file of STAMPED) change(file, version, 'second');
	for (const page of readdirSync(dir).filter((name) => name.endsWith('.html')))
		change(page, '<head>', '<head><meta name="edition" content="second" />');
}
