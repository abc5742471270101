import type { Browser } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { keptMemories } from '../e2e/kept-reviews.ts';
import { DecksPage } from '../e2e/pages/decks-page.ts';
import { SettingsPage } from '../e2e/pages/settings-page.ts';
import { StudyPage, type Grade } from '../e2e/pages/study-page.ts';
import { expectWhole } from './expect-whole.ts';

test.use({ serviceWorkers: 'block' });

/** A device on which a few cards were graded, by a clock of its own. */
async function device(browser: Browser, baseURL: string, [now, ...grades]: readonly [string, ...Grade[]]) {
	const context = await browser.newContext({ baseURL });
	await context.addInitScript((at) => {
		globalThis.rectoTest = { seed: at, now: at };
	}, now);
	const page = await context.newPage();
	await new DecksPage(page).take('rivers');
	const study = new StudyPage(page);
	await study.openSession('rivers');
	for (const grade of grades) {
		const asked = await study.question().textContent();
		await study.revealAndGrade(grade);
		await expect(study.question()).not.toHaveText(asked ?? '');
	}
	return { context, page, settings: new SettingsPage(page) };
}

test('row 38: logs replayed and out of order', async ({ browser, server }, info) => {
	// Their clocks are an hour apart, and both have graded the same cards.
	const left = await device(browser, server.address, ['2026-03-02T10:00:00Z', 'Good', 'Hard']);
	const right = await device(browser, server.address, ['2026-03-02T09:00:00Z', 'Easy', 'Again', 'Good']);
	for (const [name, { settings }] of Object.entries({ left, right })) {
		await settings.open();
		await settings.backUp(info.outputPath(name));
	}
	// Each takes the other in, one of them twice and its own besides.
	for (const name of ['right', 'left', 'right']) await left.settings.restore(info.outputPath(name));
	await right.settings.restore(info.outputPath('left'));
	const logs = await Promise.all([left, right].map(({ page }) => expectWhole(page)));
	expect(logs[0]).toHaveLength(5);
	expect(logs[0]).toEqual(logs[1]);
	expect(await keptMemories(left.page)).toEqual(await keptMemories(right.page));
	await Promise.all([left, right].map(({ context }) => context.close()));
});
