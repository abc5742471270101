import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './find-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, say } from './run.mjs';

/** What we hold ourselves to; every figure is printed with its share of the mark. */
const MARKS = {
	javascriptKb: 90,
	cssKb: 12,
	fontsKb: 120,
	makeAt4xMs: 150,
	timesWink: 4,
	timesHalf: 2.3,
	memoryMb: 300,
	taskMs: 50,
	deckToYaml: 2,
	keyMs: 50
};

const { values } = parseArgs({
	options: { document: { type: 'string' }, quick: { type: 'boolean', default: false } }
});

await ensureInstalled();
if ((await ensureBuilt()) !== 0) process.exit(1);
const executablePath = await findChromium();
if (!executablePath) process.exit(1);

const { chromium } = await import('playwright');
const { measureFirstLoad } = await import('./bench/first-load.mjs');
const { measureGrades, measureStudyLoad } = await import('./bench/grades.mjs');
const { measureGeneration } = await import('./bench/generation.mjs');
const { measureMainThread } = await import('./bench/main-thread.mjs');
const { measureCollection } = await import('./bench/collection.mjs');
const { measureNextCard } = await import('./bench/next-card.mjs');
const { measureMaking } = await import('./bench/make.mjs');
const { measureDecks } = await import('./bench/decks.mjs');
const { measureTyping } = await import('./bench/typing.mjs');
const { printGeneration } = await import('./bench/print-generation.mjs');
const { serve } = await import('./serve.mjs');

const document = values.document ?? join(ROOT, 'src/ui/make/sample.txt');
if (!existsSync(document)) {
	say(`There is no file ${document}.`);
	process.exit(1);
}

const server = await serve({ port: 0 });
const browser = await chromium.launch({
	executablePath,
	chromiumSandbox: process.getuid?.() !== 0,
	args: ['--disable-gpu', '--disable-background-networking']
});

const ratio = (/** @type {number} */ value, /** @type {number} */ mark) => Math.round((value / mark) * 100) / 100;

/** @param {Awaited<ReturnType<typeof measureFirstLoad>>} load */
const withMarks = (load) => ({
	...load,
	toMark: {
		javascript: ratio(load.javascriptKb, MARKS.javascriptKb),
		css: ratio(load.cssKb, MARKS.cssKb),
		fonts: ratio(load.fontsKb, MARKS.fontsKb)
	}
});

/** @param {Awaited<ReturnType<typeof measureMaking>>[number]} run */
const withMark = (run) =>
	run.cpu === '4x'
		? {
				...run,
				toMark: { first: ratio(run.firstMs, MARKS.makeAt4xMs), warm: ratio(run.warmMedianMs, MARKS.makeAt4xMs) }
			}
		: run;

try {
	const fresh = await browser.newContext({ serviceWorkers: 'block' });
	const home = await measureFirstLoad(fresh, server.address, (page) =>
		page.getByRole('navigation', { name: 'Main' }).waitFor()
	);
	await fresh.close();
	const question = await measureStudyLoad(browser, server.address);
	const gradeToNextCard = await measureGrades(browser, server.address);
	const amongMany = [];
	for (const size of [{ cards: 1_000 }, { cards: 10_000 }, { cards: 100_000 }, { cards: 100_000, isPile: true }])
		amongMany.push(...(await measureCollection(browser, server.address, size)));
	const nextCard = await measureNextCard([1_000, 10_000, 100_000]);
	const making = await measureMaking(browser, readFileSync(document, 'utf8'), [1, 4]);
	const deckFile = await measureDecks();
	const typing = await measureTyping(browser, server.address);
	const mainThread = await measureMainThread(browser, server.address);
	const generation = await measureGeneration({ quick: values.quick });
	const report = {
		machine: { node: process.version, browser: browser.version() },
		firstLoad: { home: withMarks(home), question: withMarks(question) },
		gradeToNextCard,
		amongMany,
		nextCard,
		documentToCards: making.map(withMark),
		deckFile: { ...deckFile, toMark: ratio(deckFile.toYaml, MARKS.deckToYaml) },
		typing: { ...typing, toMark: { p95: ratio(typing.p95Ms, MARKS.keyMs) } },
		generation,
		mainThread
	};
	say(JSON.stringify(report, null, '\t'));
	printGeneration({ generation, mainThread }, MARKS);
} finally {
	await browser.close();
	server.close();
}
