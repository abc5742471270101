import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptCopies, keptMemories, keptReviews } from './kept-reviews.ts';
import { livedLog } from './lived-log.ts';

/** Takes from this browser what it would clear, or lose, by itself. */
async function lose(context: BrowserContext, page: Page, what: 'indexeddb' | 'indexeddb,cache_storage'): Promise<void> {
	const { origin } = new URL(page.url());
	await page.goto('about:blank');
	const session = await context.newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: what });
}

test(
	'what a lost database held comes back from the copy beside it, each memory as it was',
	{ tag: '@row-13' },
	async ({ context, page, decks, study, keeping }) => {
		await decks.take('rivers');
		await study.openSession('rivers');
		await study.revealAndGrade('Good');
		await study.revealAndGrade('Hard');
		await study.revealAndGrade('Again');
		await study.open();
		await expect.poll(() => keptCopies(page)).toMatchObject([{ decks: 1, reviews: 3 }]);
		await expect.poll(() => keeping.hasSpare()).toBe(true);
		const before = await keptMemories(page);
		expect(before.size).toBe(3);

		await lose(context, page, 'indexeddb');
		await study.open();
		await expect(keeping.lost()).toBeVisible();
		await keeping.restoreCopy().click();
		await expect(keeping.sheet()).toContainText('3');
		await keeping.add().click();
		await expect(study.studyNow()).toBeVisible();
		expect(await keptMemories(page)).toEqual(before);
	}
);

test('a deck that is taken after a loss neither hides it nor takes the place of the copy that was spared', async ({
	context,
	page,
	decks,
	study,
	keeping
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect.poll(() => keeping.hasMark()).toBe(true);
	await study.open();
	await expect.poll(() => keeping.hasSpare()).toBe(true);
	const before = await keptMemories(page);

	await lose(context, page, 'indexeddb');
	await decks.take('capitals');
	await page.goto('/progress');
	await study.open();
	await expect(keeping.lost()).toBeVisible();
	expect(await keptCopies(page)).toEqual([]);
	await keeping.restoreCopy().click();
	await keeping.add().click();
	await expect(study.studyNow()).toBeVisible();
	expect(await keptMemories(page)).toEqual(before);
	await decks.open();
	await expect(decks.deck('Capitals')).toBeVisible();
});

test('a browser that hands over no caches hides no loss', async ({ context, page, decks, study, keeping }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect.poll(() => keeping.hasMark()).toBe(true);
	await lose(context, page, 'indexeddb');
	await page.addInitScript(() => {
		caches.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
	});
	await study.open();
	await expect(keeping.lost()).toBeVisible();
	await expect(keeping.restoreCopy()).toBeHidden();
});

test('where nothing was spared, a backup file brings it back', async ({
	context,
	page,
	decks,
	settings,
	study,
	keeping
}, info) => {
	const file = info.outputPath('backup.json.gz');
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect.poll(() => keeping.hasMark()).toBe(true);
	await settings.open();
	await settings.backUp(file);
	const before = await keptMemories(page);

	await lose(context, page, 'indexeddb,cache_storage');
	await study.open();
	await expect(keeping.lost()).toBeVisible();
	await expect(keeping.restoreCopy()).toBeHidden();
	await settings.backupFile().setInputFiles(file);
	await keeping.add().click();
	await expect(study.studyNow()).toBeVisible();
	expect(await keptMemories(page)).toEqual(before);
});

test('who begins anew is not told of the loss again', async ({ context, page, decks, study, keeping }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect.poll(() => keeping.hasMark()).toBe(true);
	await lose(context, page, 'indexeddb,cache_storage');
	await study.open();
	await keeping.beginAnew().click();
	await expect(keeping.firstTime()).toBeVisible();
	await study.open();
	await expect(keeping.firstTime()).toBeVisible();
	await expect(keeping.lost()).toBeHidden();
});

test('who begins anew is asked once more before a copy is let go', async ({ context, page, decks, study, keeping }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect.poll(() => keeping.hasMark()).toBe(true);
	await study.open();
	await expect.poll(() => keeping.hasSpare()).toBe(true);
	await lose(context, page, 'indexeddb');
	await study.open();
	await keeping.beginAnew().click();
	await expect(keeping.lost()).toBeVisible();
	await expect(keeping.restoreCopy()).toBeVisible();
	expect(await keeping.hasSpare()).toBe(true);
	await keeping.letGo().click();
	await expect(keeping.firstTime()).toBeVisible();
	expect(await keeping.hasSpare()).toBe(false);
});

test('the newest copy is tried out, every card is verified, and a copy is restored', async ({
	page,
	decks,
	study,
	settings,
	keeping
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await study.revealAndGrade('Good');
	await settings.open();
	await expect.poll(() => keptCopies(page)).toHaveLength(1);
	// On a busy machine it may have been made between the two grades.
	const [copy] = await keptCopies(page);
	await keeping.testNewest().click();
	await expect(keeping.news()).toContainText('all of it came back');
	await keeping.verify().click();
	await expect(keeping.news()).toContainText('stand as their reviews say');

	await decks.openDeck('rivers');
	for (const name of ['Deck settings', 'Remove this deck', 'Remove the deck']) {
		await page.getByRole('button', { name, exact: true }).click();
	}
	await expect(page.getByRole('heading', { name: /is removed$/ })).toBeVisible();
	await settings.open();
	await keeping.showCopies().click();
	await keeping.restoreFirst().click();
	await expect(keeping.sheet()).toContainText('Reviews');
	await keeping.add().click();
	await expect(keeping.news()).toContainText('the copy held one deck');
	expect(await keptReviews(page)).toBe(copy?.reviews);
	await decks.open();
	await expect(decks.deck('Rivers')).toBeVisible();
	const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(names).toEqual(['recto']);
});

test('a copy is made once a study day, by one of two tabs', async ({ context, page, decks, study }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	const other = await context.newPage();
	await Promise.all([page.goto('/'), other.goto('/progress')]);
	await expect.poll(() => keptCopies(page)).toHaveLength(1);
	await other.reload();
	expect(await keptCopies(page)).toHaveLength(1);
});

test.describe('with reviews that are worth a word', () => {
	const cards = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `rivers/${name}`);
	const ratings = ['good', 'good', 'good', 'good'] as const;
	const log = livedLog(cards.map((card) => ({ card, from: '2025-06-01T10:00:00Z', ratings })));
	test.use({ rectoTest: { seed: 'e2e', now: '2026-03-02T10:00:00Z', log } });

	test('the first page asks for a backup, and Settings say when it is fresh', async ({
		decks,
		settings,
		study,
		keeping
	}, info) => {
		await decks.take('rivers');
		await study.open();
		await expect(keeping.word()).toContainText('may clear it');
		await keeping.word().getByRole('link', { name: 'Back up' }).click();
		await settings.backUp(info.outputPath('backup'));
		await expect(keeping.fresh()).toBeVisible();
	});
});
