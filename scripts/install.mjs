import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm, say } from './run.mjs';

const LOCKFILE = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.recto-lock');

/** Stops with a plain sentence when Node is too old to run what the project is built with. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	say(`Recto needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
	process.exit(1);
}

/** Installs exactly what the lockfile names, unless that is what is there already. */
export async function ensureInstalled() {
	requireNode();
	const wanted = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	say('Installing what is missing (npm ci) …');
	// What builds and tests the app is wanted even where NODE_ENV says production.
	const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
		// The browser is looked for by find-chromium, where it is needed; no package may fetch one of its own here.
		env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
	});
	if (code !== 0) {
		say('npm ci failed: see the lines above. Recto needs the npm registry once, to install its packages.');
		process.exit(code);
	}
	writeFileSync(STAMP, wanted);
}
