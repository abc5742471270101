import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { keptReviews } from '../e2e/kept-reviews.ts';
import { DecksPage } from '../e2e/pages/decks-page.ts';
import { goTo } from '../e2e/pages/go-to.ts';
import { StudyPage } from '../e2e/pages/study-page.ts';
import { digest, expectWhole } from './expect-whole.ts';

declare global {
	/** How many of the next transactions are lost. */
	var losses: number;
}

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

const ROOM = 4_000_000;

/** Fills what room there is, down to less than a grade takes. */
async function fill(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('filler');
			opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('No database can be opened'));
		});
		const fits = (size: number) =>
			new Promise<boolean>((resolve) => {
				const transaction = database.transaction('filler', 'readwrite');
				transaction.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(size)));
				transaction.oncomplete = () => resolve(true);
				transaction.onabort = () => resolve(false);
			});
		for (const size of [60_000, 4_000, 200]) while (await fits(size));
		database.close();
	});
}

test('row 5: no room left', { tag: '@quick' }, async ({ context, page, server, decks, study, settings }, info) => {
	const session = await context.newCDPSession(page);
	const giveRoom = (quotaSize?: number) =>
		session.send('Storage.overrideQuotaForOrigin', { origin: server.address, ...(quotaSize && { quotaSize }) });
	// Before anything is opened: how much room is left, a browser asks only now and then.
	await giveRoom(ROOM);
	await decks.take('rivers');
	await study.openSession('rivers');
	await expect(study.question()).toContainText('Danube');
	await fill(page);
	await study.revealAndGrade('Good');
	await expect(page.getByRole('alert')).toContainText('The device has no room left: this answer is not saved yet.');
	await expect(study.question()).toContainText('Danube');
	await expect(study.answer()).toBeVisible();
	expect(await keptReviews(page)).toBe(0);

	const other = await context.newPage();
	await goTo(other, '/settings');
	const download = other.waitForEvent('download');
	await other.getByRole('button', { name: 'Back up now' }).click();
	await (await download).saveAs(info.outputPath('backup'));
	await other.close();

	await giveRoom();
	await study.grade('Good').click();
	await expect(study.question()).toContainText('Volga');
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await expectWhole(page)).toHaveLength(1);
	await settings.open();
	await expect(settings.heading()).toBeVisible();
});

test('row 6: two tabs grade one card', { tag: '@quick' }, async ({ context, page, decks, study }) => {
	await decks.take('rivers');
	const other = new StudyPage(await context.newPage());
	await Promise.all([study.openSession('rivers'), other.openSession('rivers')]);
	for (const there of [study, other]) {
		await expect(there.question()).toContainText('Danube');
		await there.reveal();
		await expect(there.grade('Hard')).toBeVisible();
	}
	await Promise.all([study.grade('Hard').click(), other.grade('Easy').click()]);
	await expect.poll(() => keptReviews(page)).toBe(2);
	const log = await expectWhole(page);
	expect(new Set(log.map(({ cardId }) => cardId)).size).toBe(1);
	for (const there of [study, other]) await expect(there.question()).toContainText('Volga');
});

test('row 7: double tap, key held down', { tag: '@quick' }, async ({ page, decks, study }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.reveal();
	await study.grade('Good').dblclick();
	await expect(study.question()).toContainText('Volga');
	await expect(study.showAnswer()).toBeVisible();
	expect(await expectWhole(page)).toHaveLength(1);

	await study.reveal('keys');
	await study.grade('Good').waitFor();
	for (let repeat = 0; repeat < 8; repeat++) await page.keyboard.down('3');
	await page.keyboard.up('3');
	await expect(study.question()).toContainText('Rhine');
	await expect(study.showAnswer()).toBeVisible();
	expect(await expectWhole(page)).toHaveLength(2);
});

/** Makes the database one that a later edition of the app has written. */
async function writeAsLater(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('recto', 10_000);
				opening.onerror = () => reject(new Error('The database could not be upgraded'));
				opening.onupgradeneeded = () => {
					opening.transaction?.objectStore('meta').put({ key: 'schema', value: 1_000 });
				};
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			})
	);
}

test('row 9: old code meets a newer database', { tag: '@quick' }, async ({ context, page, decks, study }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	const quiet = await context.newPage();
	await quiet.goto('/favicon.svg');
	// Only now, while the old code has its session open.
	await study.reveal();
	await writeAsLater(quiet);
	const before = await digest(quiet);
	await study.grade('Good').click();
	await expect(page.getByRole('alert')).toContainText(/newer edition/);
	for (const address of ['/', '/study/rivers', '/decks', '/settings']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { name: 'Your cards were saved by a newer edition' })).toBeVisible();
	}
	expect(await digest(quiet)).toBe(before);
});

/** Lets transactions fail, as in a browser that has lost its database, as often as the test will have it. */
async function makeLosable(context: BrowserContext, name: string): Promise<void> {
	// Before the app begins: it holds on to the verb of the database that it opens.
	await context.addInitScript((error) => {
		const usual = Reflect.get(IDBDatabase.prototype, 'transaction');
		IDBDatabase.prototype.transaction = function (...given) {
			if (globalThis.losses-- > 0) throw new DOMException('Connection to Indexed Database server lost', error);
			return Reflect.apply(usual, this, given);
		};
		globalThis.losses = 0;
	}, name);
}

const loseNext = (page: Page, times: number) =>
	page.evaluate((count) => {
		globalThis.losses = count;
	}, times);

for (const name of ['UnknownError', 'InvalidStateError']) {
	test(
		`row 11: connection to the database lost: ${name}`,
		{ tag: '@quick' },
		async ({ context, page, decks, study }) => {
			await makeLosable(context, name);
			await decks.take('rivers');
			await study.openSession('rivers');
			await study.reveal();
			await loseNext(page, 2);
			await study.grade('Good').click();
			await expect(study.question()).toContainText('Volga');
			expect(await page.evaluate(() => globalThis.losses)).toBeLessThanOrEqual(0);
			expect(await expectWhole(page)).toHaveLength(1);

			await study.reveal();
			await loseNext(page, 1_000);
			await study.grade('Good').click();
			await expect(page.getByRole('alert')).toContainText(/storage|saved/);
			await expect(study.question()).toContainText('Volga');
			await loseNext(page, 0);
			expect(await expectWhole(page)).toHaveLength(1);
			await study.grade('Good').click();
			await expect(study.question()).toContainText('Rhine');
			expect(await expectWhole(page)).toHaveLength(2);
		}
	);
}

test('row 12: no database at all', async ({ context, page, study }) => {
	await context.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The user denied permission to access the database', 'SecurityError');
		};
	});
	await page.goto('/decks');
	await expect(page.getByRole('heading', { name: 'This browser lets nothing be kept here' })).toBeVisible();
	await page.getByRole('button', { name: 'Go on without saving' }).click();
	const decks = new DecksPage(page);
	await decks.chooseFile('tests/fixtures/rivers.yaml');
	await decks.deck('Rivers').click();
	await page.getByRole('link', { name: 'Study now' }).click();
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
});
