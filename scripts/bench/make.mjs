import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../run.mjs';

const RUNS = 7;

/** The maker as one plain script, so that it can run on a page's main thread, which the browser can slow down. */
async function bundleMaker() {
	const outDir = join(ROOT, '.cache', 'bench');
	mkdirSync(outDir, { recursive: true });
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		build: {
			outDir,
			emptyOutDir: true,
			lib: {
				entry: join(ROOT, 'scripts/bench/make-entry.ts'),
				formats: ['iife'],
				name: 'bench',
				fileName: () => 'make.js'
			}
		}
	});
	return join(outDir, 'make.js');
}

/**
 * Milliseconds from a text to its cards, the model being loaded: the first run on a fresh page, and the median of the next ones.
 * @param {import('playwright').Browser} browser
 * @param {string} text
 * @param {readonly number[]} slowdowns CPU throttling rates
 */
export async function measureMaking(browser, text, slowdowns) {
	const script = await bundleMaker();
	const results = [];
	for (const rate of slowdowns) {
		const page = await browser.newPage();
		await page.addScriptTag({ path: script });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		const runs = [];
		// One run after another: each is a measurement of the same page, getting warmer.
		for (let i = 0; i < RUNS; i++)
			runs.push(await page.evaluate((given) => /** @type {any} */ (globalThis).benchMake(given), text));
		const [first, ...warm] = runs;
		warm.sort((a, b) => a.ms - b.ms);
		results.push({
			cpu: `${rate}x`,
			cards: first.cards,
			firstMs: round(first.ms),
			warmMedianMs: round(warm[Math.floor(warm.length / 2)].ms)
		});
		await page.close();
	}
	return results;
}

const round = (/** @type {number} */ ms) => Math.round(ms * 10) / 10;
