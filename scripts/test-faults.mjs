import { findChromium } from './find-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool } from './run.mjs';

/** Every kill of row 1; `npm test` makes do with a few. */
const KILLS = '200';

await ensureInstalled();
const chromium = await findChromium();
if (!chromium) process.exit(1);
const env = { CHROMIUM: chromium, RECTO_FAULTS: 'all', RECTO_KILLS: process.env['RECTO_KILLS'] ?? KILLS };
const reporters = '--reporter=list,./tests/faults/matrix-reporter.ts';
process.exit(
	await runTool('playwright', ['test', '--project', 'faults', reporters, ...process.argv.slice(2)], { env })
);
