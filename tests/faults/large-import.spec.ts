import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import type { SettingsPage } from '../e2e/pages/settings-page.ts';
import { digest } from './expect-whole.ts';
import { writeLarge } from './large-backup.ts';

test.use({ serviceWorkers: 'block' });

/** Gathers how long the screen stood still, from now on. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		globalThis.longest = 0;
		new PerformanceObserver((list) => {
			globalThis.longest = Math.max(globalThis.longest, ...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
	});
	return () => page.evaluate(() => globalThis.longest);
}

declare global {
	/** Milliseconds of the longest stretch in which the page did not answer. */
	var longest: number;
}

async function offer(page: Page, settings: SettingsPage, file: string): Promise<void> {
	await settings.open();
	await settings.backupFile().setInputFiles(file);
	await settings.addToWhatIsHere().waitFor({ timeout: 60_000 });
}

/** More of them to measure with: `RECTO_CARDS=100000 npm run test:faults -- -g "row 22:"`. */
const CARDS = Number(process.env['RECTO_CARDS'] ?? 5_000);

test('row 22: a very large import: cancel leaves nothing', async ({ page, decks, settings }, info) => {
	test.setTimeout(900_000);
	const file = info.outputPath('large.json');
	await writeLarge(file, CARDS);
	await decks.take('rivers');
	const before = await digest(page);
	await offer(page, settings, file);
	await settings.addToWhatIsHere().click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'everything is as it was' })).toBeVisible();
	expect(await digest(page)).toBe(before);

	await offer(page, settings, file);
	const longest = await watchTasks(page);
	const began = performance.now();
	await settings.addToWhatIsHere().click();
	await expect(settings.done()).toBeVisible({ timeout: 600_000 });
	const took = Math.round(performance.now() - began);
	const description = `${CARDS} cards in ${took} ms, the longest task ${Math.round(await longest())} ms`;
	info.annotations.push({ type: 'import', description });
	await decks.open();
	await expect(decks.deck('Large 4').first()).toBeVisible();
});
