import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './find-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run, runTool, say } from './run.mjs';

const RESULTS = join(ROOT, '.cache', 'results');
const UNIT = join(RESULTS, 'unit.json');
const E2E = join(RESULTS, 'e2e.json');

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A check that either holds or does not counts as one. @param {number} code @returns {Tally} */
const whole = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/**
 * What a runner's own report counts; a runner that failed without naming a failed test counts as one failure.
 * @param {number} code
 * @param {string} report
 * @param {(json: any) => Tally} read
 * @returns {Tally}
 */
function counted(code, report, read) {
	const tally = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : whole(1);
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function unit() {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
	const code = await runTool('vitest', ['run', ...reporters]);
	return counted(code, UNIT, (json) => ({
		passed: json.numPassedTests,
		failed: json.numFailedTests,
		skipped: json.numPendingTests + json.numTodoTests
	}));
}

async function e2e() {
	const chromium = await findChromium();
	if (!chromium) return whole(1);
	const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E };
	const code = await runTool('playwright', ['test', '--reporter=list,json'], { env });
	return counted(code, E2E, ({ stats }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		skipped: stats.skipped
	}));
}

/** @type {readonly { name: string, check: () => Promise<Tally> }[]} */
const STEPS = [
	{ name: 'format', check: async () => whole(await runTool('prettier', ['--check', '--log-level', 'warn', '.'])) },
	{ name: 'types', check: async () => whole(await run(process.execPath, ['scripts/types.mjs'])) },
	{ name: 'lint', check: async () => whole(await runTool('eslint', ['.', '--max-warnings', '0'])) },
	{ name: 'unit', check: unit },
	{ name: 'build', check: async () => whole(await ensureBuilt()) },
	{ name: 'e2e', check: e2e }
];

await ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, check } of STEPS) {
	const began = Date.now();
	say(`\n── ${name} ──`);
	const tally = await check();
	for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += tally[key];
	say(`${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
say(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
