import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';

/** Does to the database what a tab with a newer edition of the app does when it opens. */
async function upgradeDatabase(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('recto', 10_000);
				opening.onerror = () => reject(new Error('The database could not be upgraded'));
				opening.onblocked = () => reject(new Error('An old tab holds the database'));
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			})
	);
}

test(
	'when another tab has a newer edition, no screen stands loading for ever',
	{ tag: '@row-8' },
	async ({ context, page, decks }) => {
		await decks.take('rivers');
		const other = await context.newPage();
		await other.goto('/no/such/place');
		await upgradeDatabase(other);
		const main = page.getByRole('navigation', { name: 'Main' });
		for (const name of ['Study', 'Progress', 'Settings', 'Decks']) {
			await main.getByRole('link', { name }).click();
			await expect(page.getByRole('alert'), name).toContainText('saved by a newer edition');
			await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
		}
	}
);

test('a screen that meets a refusal while it reads says so, and goes on when the device gives way', async ({
	context,
	page,
	decks
}) => {
	await context.addInitScript(() => {
		const original = Reflect.get(IDBDatabase.prototype, 'transaction');
		IDBDatabase.prototype.transaction = function (...given) {
			if ('isLost' in globalThis) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
			return Reflect.apply(original, this, given);
		};
	});
	await decks.take('rivers');
	for (const [name, next] of [
		['Progress', 'heading'],
		['Study', 'heading'],
		['Study now', 'region']
	] as const) {
		await page.evaluate(() => Object.assign(globalThis, { isLost: true }));
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('alert'), name).toContainText('The browser closed the storage');
		await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isLost'));
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('main').getByRole(next).first(), name).toBeVisible();
		await expect(page.getByRole('alert')).toBeHidden();
	}
});

test('a fault of ours in what a screen reads reaches the page that says so', async ({ page, decks, faults }) => {
	await decks.take('rivers');
	await page.evaluate(() => {
		const { from } = Array;
		Array.from = (given: ArrayLike<unknown>, ...more: []) => {
			if (!Array.isArray(given) && given.length === 14) throw new TypeError('a fault planted by the test');
			return from(given, ...more);
		};
	});
	const main = page.getByRole('navigation', { name: 'Main' });
	await main.getByRole('link', { name: 'Progress' }).click();
	await expect(page.getByRole('alert')).toContainText('a fault planted by the test');
	await main.getByRole('link', { name: 'Decks' }).click();
	await expect(decks.deck('Rivers')).toBeVisible();
	await expect.poll(() => faults.splice(0).join('\n')).toContain('a fault planted by the test');
});
