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

/** @typedef {import('./run.mjs').RunOptions} RunOptions @typedef {{ name: string, check: (options: RunOptions) => Promise<Tally> }} Step */

/** @param {string} tool @param {readonly string[]} args @returns {Step['check']} */
const tool = (tool, args) => async (options) => whole(await runTool(tool, args, options));

/** @type {Step['check']} */
async function unit(options) {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
	const code = await runTool('vitest', ['run', ...reporters], options);
	return counted(code, UNIT, (json) => ({
		passed: json.numPassedTests,
		failed: json.numFailedTests,
		skipped: json.numPendingTests + json.numTodoTests
	}));
}

/** @param {string | undefined} chromium */
async function e2e(chromium) {
	if (!chromium) return whole(1);
	const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E };
	const code = await runTool('playwright', ['test', '--reporter=list,json'], { env });
	return counted(code, E2E, ({ stats }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		skipped: stats.skipped
	}));
}

/**
 * What can be judged without a browser, in two lanes side by side: none of these programs keeps more than one core at work.
 * @type {readonly (readonly Step[])[]}
 */
const LANES = [
	[
		{ name: 'unit', check: unit },
		{ name: 'build', check: async (options) => whole(await ensureBuilt(options)) },
		{ name: 'format', check: tool('prettier', ['--check', '--log-level', 'warn', '.']) }
	],
	[
		{ name: 'types', check: async (options) => whole(await run(process.execPath, ['scripts/types.mjs'], options)) },
		{ name: 'lint', check: tool('eslint', ['.', '--max-warnings', '0']) }
	]
];

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {{ name: string, text: string }[]} */
const failures = [];

/** Runs one step and says how it went; what it prints is held until its end, so that no two steps speak at once. @param {Step} step */
async function held({ name, check }) {
	/** @type {string[]} */
	const output = [];
	const began = Date.now();
	const tally = await check({ output });
	const text = output.join('').trimEnd();
	say(`\n── ${name} ──${text ? `\n${text}` : ''}`);
	count(name, tally, began, text);
}

/** @param {string} name @param {Tally} tally @param {number} began @param {string} [text] */
function count(name, tally, began, text = '') {
	for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += tally[key];
	if (tally.failed > 0) failures.push({ name, text });
	say(`${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

await ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// What SvelteKit writes for the compiler is read in both lanes.
await runTool('svelte-kit', ['sync']);

const chromium = findChromium();
say('Unit tests and build, beside format, types and lint …');
await Promise.all(
	LANES.map(async (lane) => {
		for (const step of lane) await held(step);
	})
);

const began = Date.now();
say('\n── e2e ──');
count('e2e', await e2e(await chromium), began);

// What failed before the browser tests has long scrolled away: its last words are said again.
for (const { name, text } of failures)
	say(`\n── ${name} failed ──\n${text.split('\n').slice(-40).join('\n')}`.trimEnd());
say(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
