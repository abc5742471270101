import { longText } from './long-text.mjs';

const WORDS = 20_000;
const RATE = 4;

/** Runs in the page: does what a reader does, each step a task of its own, and gives the tasks over 50 ms that came of it. */
async function read(/** @type {string} */ text) {
	const tasks = /** @type {{ step: string, ms: number }[]} */ ([]);
	let step = 'before';
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) tasks.push({ step, ms: Math.round(duration) });
	}).observe({ type: 'longtask' });
	const idle = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
	const until = async (/** @type {() => unknown} */ there) => {
		while (!there()) await idle(100);
	};
	const button = (/** @type {string} */ name) =>
		/** @type {HTMLElement | undefined} */ (
			[...document.querySelectorAll('button, [role=tab]')].find((each) => each.textContent?.trim().startsWith(name))
		);
	const cards = () => document.querySelectorAll('[aria-label="Proposed cards"] > li').length;

	await idle(1000);
	step = 'choose';
	const input = /** @type {HTMLInputElement} */ (document.querySelector('input[type=file]'));
	const files = new DataTransfer();
	files.items.add(new File([text], 'long.txt', { type: 'text/plain' }));
	input.files = files.files;
	await idle(0);
	input.dispatchEvent(new Event('change', { bubbles: true }));
	await until(() => document.querySelector('textarea')?.value);
	await idle(1500);
	step = 'make';
	button('Make cards')?.click();
	await until(() => cards() > 0 && !document.querySelector('[role=progressbar]'));
	await idle(4000);
	step = 'look at the text';
	button('Text')?.click();
	await until(() => document.querySelector('article'));
	await idle(2500);
	step = 'scroll';
	for (let i = 0; i < 10; i++) {
		scrollBy(0, 600);
		await idle(200);
	}
	return tasks;
}

/**
 * What a document of 20,000 words does to the main thread of a slow phone, from its file to its text on the screen.
 * @param {import('playwright').Browser} browser
 * @param {string} address of the served app
 */
export async function measureMainThread(browser, address) {
	const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.goto(`${address}make`);
	await page.waitForSelector('html[data-ready]');
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
	const tasks = await page.evaluate(read, longText(WORDS));
	await context.close();
	const steps = [...new Set(['choose', 'make', 'look at the text', 'scroll'])];
	return {
		words: WORDS,
		cpu: `${RATE}x`,
		longestMs: Math.max(0, ...tasks.map(({ ms }) => ms)),
		tasksOver50Ms: tasks.length,
		steps: steps.map((step) => {
			const own = tasks.filter((task) => task.step === step).map(({ ms }) => ms);
			return { step, longestMs: Math.max(0, ...own), tasksOver50Ms: own.length };
		})
	};
}
