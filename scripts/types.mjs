import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';

/** Each project has its own notion of what exists: the core no DOM, the service worker no window. */
const PROJECTS = ['src/core/tsconfig.json', 'src/service-worker/tsconfig.json'];

let failed = (await runTool('svelte-kit', ['sync'])) !== 0;
for (const project of PROJECTS.filter((path) => existsSync(join(ROOT, path)))) {
	failed = (await runTool('tsc', ['-p', project])) !== 0 || failed;
}
failed = (await runTool('svelte-check', ['--fail-on-warnings', '--output', 'human'])) !== 0 || failed;
process.exit(failed ? 1 : 0);
