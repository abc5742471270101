import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { ROOT } from '../run.mjs';

const run = promisify(execFile);
const OUT = join(ROOT, '.cache', 'bench-node');

/** Texts whose size doubles; the last has a million words. */
const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000];
const HOSTILE_LENGTH = 1_000_000;

/** The maker as one file for Node, as a bundler writes it: without the marks that a loader for development adds. */
async function bundle() {
	mkdirSync(OUT, { recursive: true });
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		ssr: { external: ['wink-nlp', 'wink-eng-lite-web-model'] },
		build: { outDir: OUT, emptyOutDir: true, ssr: 'scripts/bench/generation-entry.ts', minify: false }
	});
	return join(OUT, 'generation-entry.js');
}

/** Each job has a process of its own, so that none inherits another's memory. @param {string} script @param {object} job */
async function measured(script, job) {
	const args = ['--expose-gc', '--max-old-space-size=6000', script, JSON.stringify(job)];
	const { stdout } = await run(process.execPath, args, { cwd: ROOT, maxBuffer: 1e7 });
	return JSON.parse(stdout);
}

const to = (/** @type {number} */ value, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * What making cards costs in Node, in processor time: against wink's own tagging of the same text, how it grows with the
 * text, how it grows with texts that nobody would write, and the memory that a book takes.
 * @param {{ quick?: boolean }} [options] `quick` leaves the largest sizes out
 */
export async function measureGeneration({ quick = false } = {}) {
	const script = await bundle();
	const speed = await measured(script, { measure: 'speed', words: 20_000 });
	const growth = await measured(script, { measure: 'growth', sizes: quick ? SIZES.slice(0, 3) : SIZES });
	const hostile = [];
	for (const shape of await measured(script, { measure: 'shapes' }))
		hostile.push(await measured(script, { measure: 'hostile', shape, length: quick ? 200_000 : HOSTILE_LENGTH }));
	const memory = await measured(script, { measure: 'memory', words: 100_000 });
	return {
		speed: {
			words: speed.words,
			cards: speed.cards,
			wordsPerSecond: to(speed.wordsPerSecond),
			winkWordsPerSecond: to((1000 * speed.words) / speed.winkMs),
			timesWink: to(speed.timesWink, 1)
		},
		growth: growth.map((/** @type {{ words: number, ms: number }} */ { words, ms }, /** @type {number} */ i) => ({
			words,
			ms: to(ms),
			timesHalf: i === 0 ? undefined : to(ms / growth[i - 1].ms, 2)
		})),
		hostile: hostile.map(({ shape, length, halfMs, ms }) => ({
			shape,
			characters: length,
			ms: to(ms),
			timesHalf: to(ms / Math.max(halfMs, 1), 2)
		})),
		memory: { words: memory.words, peakMb: to(memory.peakMb), ofWhichModelMb: to(memory.modelMb) }
	};
}
