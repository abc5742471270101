import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';
import { DecksPage } from './pages/decks-page.ts';
import { SettingsPage } from './pages/settings-page.ts';

test('a backup brings decks and grades to another device, and twice is as good as once', async ({
	browser,
	decks,
	server,
	settings,
	study
}, info) => {
	const file = info.outputPath('backup');
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await study.revealAndGrade('Hard');
	await expect(study.question()).toContainText('Rhine');
	await settings.open();
	await settings.backUp(file);

	const other = await browser.newContext({ baseURL: server.address });
	const page = await other.newPage();
	const otherSettings = new SettingsPage(page);
	await otherSettings.open();
	await otherSettings.restore(file);
	expect(await keptReviews(page)).toBe(2);
	await otherSettings.restore(file);
	expect(await keptReviews(page)).toBe(2);
	const otherDecks = new DecksPage(page);
	await otherDecks.open();
	await expect(otherDecks.deck('Rivers')).toBeVisible();
	await other.close();
});

test('what a backup takes the place of is kept aside, and comes back even after a reload', async ({
	page,
	decks,
	settings,
	study
}, info) => {
	const file = info.outputPath('backup');
	await decks.take('capitals');
	await settings.open();
	await settings.backUp(file);
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');

	await settings.open();
	await settings.replaceBy(file);
	expect(await keptReviews(page)).toBe(0);
	await page.reload();
	await settings.putBack().click();
	await expect(settings.done()).toContainText('back');
	expect(await keptReviews(page)).toBe(1);
	await decks.open();
	await expect(decks.deck('Rivers')).toBeVisible();
});

test('a file that is no backup changes nothing', async ({ page, decks, settings }) => {
	await decks.take('rivers');
	await settings.open();
	await settings.backupFile().setInputFiles('tests/fixtures/broken-line.yaml');
	await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
	await decks.open();
	await expect(decks.deck('Rivers')).toBeVisible();
});

test('the paper that was chosen is there from the first moment of the next visit', async ({ page, settings }) => {
	await settings.open();
	await settings.choosePaper('Dark');
	await expect(settings.paper('Dark')).toBeChecked();
	const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
	expect(await theme()).toBe('dark');
	await page.reload({ waitUntil: 'commit' });
	await expect.poll(theme).toBe('dark');
});
