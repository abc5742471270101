import { measureFirstLoad } from './first-load.mjs';

const CARDS = 20;

/** A deck of plain cards, each with a question of its own, so that the next one can be told from the last. */
function deckFile() {
	const cards = Array.from(
		{ length: CARDS },
		(_, i) => `  - {id: card-${i}, q: 'What is the square of ${i + 2}?', a: '${(i + 2) ** 2}'}`
	);
	return {
		name: 'squares.yaml',
		mimeType: 'text/yaml',
		buffer: Buffer.from(`id: squares\ntitle: Squares\ncards:\n${cards.join('\n')}\n`)
	};
}

/**
 * Runs in the page: turns leaf after leaf, grades each *Good*, and times the press until the next question is painted; ends
 * with the session or after `most` grades.
 * @param {number} most
 */
export async function gradeAll(most) {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const button = (/** @type {string} */ name) =>
		[...document.querySelectorAll('button')].find((each) => each.textContent?.includes(name));
	const question = () => document.querySelector('section[aria-label="Question"]')?.textContent ?? '';
	const times = [];
	for (;;) {
		while (!button('Show answer')) {
			if (document.querySelector('h1')?.textContent?.includes('Session complete')) return times;
			await frame();
		}
		const asked = question();
		button('Show answer')?.click();
		while (!button('Good')) await frame();
		// The grade bar takes a press 200 ms after the turn.
		await new Promise((done) => setTimeout(done, 250));
		const began = performance.now();
		button('Good')?.click();
		while (question() === asked && !document.querySelector('h1')?.textContent?.includes('Session complete'))
			await frame();
		times.push(performance.now() - began);
		if (times.length === most) return times;
	}
}

/** Of sorted milliseconds, to a tenth. */
export const quantile = (/** @type {readonly number[]} */ sorted, /** @type {number} */ q) =>
	Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0) * 10) / 10;

/**
 * What the first study screen loads, and the milliseconds from a grade's press to the next question painted, durably saved.
 * @param {import('playwright').Browser} browser
 * @param {string} address of the served app
 */
export async function measureGrades(browser, address) {
	const grades = [];
	for (const rate of [1, 4]) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(`${address}decks`);
		await page.getByLabel('Choose a deck file').setInputFiles(deckFile());
		await page.getByRole('link', { name: 'Squares' }).first().waitFor();
		await page.goto(`${address}study/squares`);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		const times = (await page.evaluate(gradeAll, CARDS)).sort((a, b) => a - b);
		grades.push({ cpu: `${rate}x`, grades: times.length, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) });
		await context.close();
	}
	return grades;
}

/**
 * Everything that a profile with a deck fetches, its cache empty, to show the first question.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
export async function measureStudyLoad(browser, address) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`${address}decks`);
	await page.getByLabel('Choose a deck file').setInputFiles(deckFile());
	await page.getByRole('link', { name: 'Squares' }).first().waitFor();
	const load = await measureFirstLoad(context, `${address}study/squares`, (fresh) =>
		fresh.getByRole('region', { name: 'Question' }).waitFor()
	);
	await context.close();
	return load;
}
