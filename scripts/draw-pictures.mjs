import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './find-chromium.mjs';
import { ROOT, say } from './run.mjs';
import { serve } from './serve.mjs';

/** Run by hand when screens have changed: the pictures of the README and of the app's entry in a store are committed. */
const FORMS = [
	{ name: 'narrow', viewport: { width: 390, height: 844 } },
	{ name: 'wide', viewport: { width: 1280, height: 800 } }
];

/** How many cards are looked at before the picture is taken: the first ones of the sample are short. */
const CARDS_BEFORE = 2;

/** @param {import('playwright').Page} page @param {string} file */
async function draw(page, file) {
	const path = join(ROOT, file);
	mkdirSync(dirname(path), { recursive: true });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path, animations: 'disabled' });
	say(file);
}

/** @param {import('playwright').Page} page @param {string} address */
async function makeSample(page, address) {
	await page.goto(`${address}/make`);
	await page.locator('html[data-ready]').waitFor();
	await page.getByRole('button', { name: 'Try the sample' }).click();
	await page.getByRole('button', { name: 'Make cards' }).click();
	await page.getByRole('list', { name: 'Proposed cards' }).waitFor();
}

/** @param {import('playwright').Page} page */
async function studyOn(page) {
	await page.getByRole('button', { name: 'Save deck' }).click();
	await page.getByRole('link', { name: 'Study now' }).click();
	for (let turned = 0; turned < CARDS_BEFORE; turned++) {
		const question = page.getByRole('region', { name: 'Question' });
		const asked = await question.textContent();
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: 'Good' }).waitFor();
		// The grade bar takes a press 200 ms after the turn.
		await page.waitForTimeout(250);
		await page.getByRole('button', { name: 'Good' }).click();
		await question.filter({ hasNotText: asked ?? '' }).waitFor();
	}
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Good' }).waitFor();
}

const executablePath = await findChromium();
if (!executablePath) process.exit(1);
await ensureBuilt();
const server = await serve({ dir: join(ROOT, 'build'), port: 0 });
const address = server.address.replace(/\/$/u, '');
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });
try {
	for (const { name, viewport } of FORMS) {
		const page = await browser.newPage({ viewport, locale: 'en-GB', colorScheme: 'light' });
		await makeSample(page, address);
		await draw(page, `static/screenshots/make-${name}.png`);
		await studyOn(page);
		await draw(page, `static/screenshots/study-${name}.png`);
		if (name === 'wide') await draw(page, 'docs/picture.png');
		await page.close();
	}
} finally {
	await browser.close();
	server.close();
}
