import { quantile } from './grades.mjs';

const CARDS = 1_000;
const RATE = 4;
const KEYS = 60;

/** A deck of a thousand cards as teachers write them, at whose middle is typed. */
function deckText() {
	const cards = Array.from({ length: CARDS }, (_, i) => {
		const answer = `The river ${(i * 7919).toString(36)}`;
		if (i % 4 === 0) return `  - id: c${i}\n    q: Which river has the number ${i} on our map?\n    a: ${answer}\n`;
		if (i % 4 === 1) return `  - id: c${i}\n    cloze: River ${i} is called [[${answer}]].\n`;
		if (i % 4 === 2)
			return `  - id: c${i}\n    q: How long is river ${i}?\n    number: ${i + 12} km\n    tolerance: 1%\n`;
		return `  - id: c${i}\n    q: Which is river ${i}?\n    a: ${answer}\n    wrong: [The Ob ${i}, The Po ${i}]\n`;
	});
	return `id: typing\ntitle: A thousand rivers\nlanguage: en\ncards:\n${cards.join('')}`;
}

/** Runs in the page: gathers, for each key that goes down, the time to the next paint, and every long task. */
function watchKeys() {
	const seen = { paints: /** @type {number[]} */ ([]), tasks: /** @type {number[]} */ ([]) };
	Object.assign(globalThis, { typed: seen });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.tasks.push(duration);
	}).observe({ type: 'longtask' });
	const painted = new MessageChannel();
	/** @type {number[]} */
	const waiting = [];
	painted.port1.onmessage = () => {
		const now = performance.now();
		for (const at of waiting.splice(0)) seen.paints.push(now - at);
	};
	addEventListener(
		'keydown',
		({ timeStamp }) => {
			waiting.push(timeStamp);
			// A message that is sent within a frame arrives when that frame was painted.
			requestAnimationFrame(() => painted.port2.postMessage(undefined));
		},
		{ capture: true }
	);
}

/**
 * Milliseconds from a key in the editor of a deck of 1,000 cards to the next paint, on a processor four times slower, while the
 * text is read, its faults are marked and its cards drawn; and the longest task meanwhile.
 * @param {import('playwright').Browser} browser
 * @param {string} address of the served app
 */
export async function measureTyping(browser, address) {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await page.goto(`${address}decks`);
	await page.waitForSelector('html[data-ready]');
	await page
		.getByLabel('Choose a deck file')
		.setInputFiles({ name: 'typing.yaml', mimeType: 'text/yaml', buffer: Buffer.from(deckText()) });
	await page
		.getByRole('list', { name: 'Decks' })
		.getByRole('link', { name: /A thousand rivers/u })
		.waitFor();
	await page.goto(`${address}decks/typing/edit`);
	const field = page.getByRole('textbox', { name: 'Deck as YAML' });
	await field.click();
	await page.keyboard.press('Control+Home');
	for (let i = 0; i < 12; i++) await page.keyboard.press('PageDown');
	await page.keyboard.press('End');
	await page.evaluate(watchKeys);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
	// Words, and a pause after each so that the text is read between them.
	for (let i = 0; i < KEYS; i++)
		await page.keyboard.press(i % 6 === 5 ? 'Space' : 'abcde'.charAt(i % 6), { delay: i % 6 === 5 ? 700 : 90 });
	await page.waitForFunction((keys) => /** @type {any} */ (globalThis).typed.paints.length >= keys, KEYS);
	const { paints, tasks } = await page.evaluate(
		() => /** @type {{ paints: number[], tasks: number[] }} */ (/** @type {any} */ (globalThis).typed)
	);
	await context.close();
	const sorted = paints.toSorted((a, b) => a - b);
	return {
		cards: CARDS,
		cpu: `${RATE}x`,
		keys: sorted.length,
		p50Ms: Math.round(quantile(sorted, 0.5)),
		p95Ms: Math.round(quantile(sorted, 0.95)),
		longestTaskMs: Math.round(Math.max(0, ...tasks))
	};
}
