import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { editionName } from './edition-name.mjs';
import { ROOT, runTool, say } from './run.mjs';

const BUILD = join(ROOT, 'build');
const STAMP = join(ROOT, '.cache', 'built-from');

/** Lays a `.gz` beside each built text, which the server then sends. Brotli at its best would take half a minute here. */
function compress() {
	const texts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((path) =>
		/\.(?:js|css|html|json|svg|txt|webmanifest)$/.test(path)
	);
	for (const path of texts) {
		writeFileSync(join(BUILD, `${path}.gz`), gzipSync(readFileSync(join(BUILD, path)), { level: 9 }));
	}
}

/**
 * Builds the app into `build/`, unless what is there was built from the same files. Gives the exit code.
 * @param {import('./run.mjs').RunOptions} [options]
 */
export async function ensureBuilt(options) {
	const wanted = `${editionName()} ${process.env['APP_VERSION'] ?? ''}`;
	const isBuilt = existsSync(join(BUILD, '200.html')) && existsSync(STAMP);
	if (isBuilt && readFileSync(STAMP, 'utf8') === wanted) return 0;
	if (!options?.output) say('Building …');
	// A build that is broken off leaves no stamp of the one before.
	rmSync(STAMP, { force: true });
	const code = await runTool('vite', ['build', '--logLevel', 'warn'], options);
	if (code === 0) {
		compress();
		mkdirSync(dirname(STAMP), { recursive: true });
		writeFileSync(STAMP, wanted);
	}
	return code;
}
