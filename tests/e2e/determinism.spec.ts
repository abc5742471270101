import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptLog } from './kept-reviews.ts';
import { DecksPage } from './pages/decks-page.ts';
import { goTo } from './pages/go-to.ts';
import { StudyPage } from './pages/study-page.ts';

const RECTO_TEST = { seed: 'two machines', now: '2026-03-02T10:00:00Z' };

/** A sitting with every kind of grade, an undo and a card set aside; gives the log as it is kept. */
async function sitting(context: BrowserContext, address: string): Promise<string> {
	await context.addInitScript((given) => {
		globalThis.rectoTest = given;
	}, RECTO_TEST);
	const page = await context.newPage();
	const study = new StudyPage(page);
	const decks = new DecksPage(page);
	await page.goto(`${address}/decks`);
	await page.locator('html[data-ready]').waitFor();
	await decks.chooseFile('tests/fixtures/rivers.yaml');
	await decks.deck('Rivers').waitFor();
	await page.goto(`${address}/study/rivers`);
	for (const grade of ['Again', 'Hard', 'Good', 'Easy'] as const) {
		await study.revealAndGrade(grade);
		await expect(study.grades()).toBeHidden();
	}
	await study.undo();
	await expect.poll(async () => (await keptLog(page)).length).toBe(5);
	await study.revealAndGrade('Hard');
	await expect(study.grades()).toBeHidden();
	await study.moreButton().click();
	await study.more().getByRole('button', { name: 'Bury' }).click();
	await expect.poll(async () => (await keptLog(page)).length).toBe(7);
	return JSON.stringify(await keptLog(page));
}

test('two fresh browsers with the same seed and the same presses keep the same log, byte for byte', async ({
	browser,
	server
}) => {
	const logs: string[] = [];
	for (let time = 0; time < 2; time++) {
		const context = await browser.newContext();
		logs.push(await sitting(context, server.address));
		await context.close();
	}
	expect(logs[0]).toBe(logs[1]);
	expect(JSON.parse(logs[0] ?? '[]')).toHaveLength(7);
});

test('a downloaded log gives a fresh browser the same states, and the command line prints them', async ({
	browser,
	decks,
	server,
	study
}) => {
	await decks.take('one-card');
	await study.openSession('one-card');
	await study.revealAndGrade('Easy');
	await expect(study.complete()).toBeVisible();
	const log = await readFile(await study.downloadLog(), 'utf8');
	expect(log.split('\n').filter((line) => line.includes('"easy"'))).toHaveLength(1);
	const context = await browser.newContext();
	await context.addInitScript(
		(given) => {
			globalThis.rectoTest = given;
		},
		{ seed: 'another', now: '2026-03-02T12:00:00Z', log }
	);
	const page = await context.newPage();
	await goTo(page, `${server.address}/decks`);
	await new DecksPage(page).chooseFile('tests/fixtures/one-card.yaml');
	await new DecksPage(page).deck('One card').click();
	await expect(new DecksPage(page).cards()).toContainText(['in 10 days']);
	expect(await keptLog(page)).toHaveLength(1);
	await context.close();
	const printed = spawnSync(process.execPath, ['src/cli/recto.mjs', 'replay', '-'], { input: log, encoding: 'utf8' });
	expect(printed.stdout).toMatch(/^2026-03-02 10:00 {2}one-card\/volga {2}easy .+ due 2026-03-12/);
});
