import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npmCommand, ROOT, say } from './run.mjs';

/** What travels with a release: every package that the app is made of or built with, with its version and the hash of its archive. */
const PLACE = join(ROOT, 'build', 'sbom.cdx.json');

/**
 * Nothing is left out as of development only: npm counts a package there that a tool wants, too. It reads the lockfile alone: what is written is what `npm ci` installs, whatever lies about in
 * node_modules.
 */
export function billOfMaterials() {
	const [command, args] = npmCommand(['sbom', '--sbom-format=cyclonedx', '--package-lock-only']);
	const { stdout, stderr, status } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 });
	if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
	return stdout;
}

if (process.argv[1]?.endsWith('sbom.mjs')) {
	if (!existsSync(dirname(PLACE))) mkdirSync(dirname(PLACE));
	writeFileSync(PLACE, billOfMaterials());
	say(`The bill of materials: ${PLACE}`);
}
