import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, untilReadyOffline } from './fixtures.ts';
import { laySecondEdition } from './second-edition.ts';

/** Has the browser look for a further edition, as it does by itself when the app is opened. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);
}

const editionCaches = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => /^recto-(?!model)/.test(name)));

test(
	'a further edition is offered outside of cards only, and taken by one reload',
	{ tag: '@row-32' },
	async ({ page, server, decks, study }, info) => {
		const second = info.outputPath('second');
		laySecondEdition(second);
		const offer = page.getByRole('status').filter({ hasText: 'A new edition is ready' });

		await decks.take('rivers');
		await untilReadyOffline(page);
		await server.kill();
		await server.start(second);
		await study.openSession('rivers');
		await lookForUpdate(page);
		await study.revealAndGrade('Good');
		await expect(study.question()).toContainText('Volga');
		await expect(offer).toBeHidden();

		await decks.open();
		await expect(offer).toBeVisible();
		expect(await editionCaches(page)).toHaveLength(2);
		let loads = 0;
		page.on('load', () => loads++);
		await offer.getByRole('button', { name: 'Reload' }).click();
		await expect(page.locator('meta[name=edition]')).toHaveAttribute('content', 'second');
		await expect(decks.deck('Rivers')).toBeVisible();
		await expect(offer).toBeHidden();
		expect(loads).toBe(1);
		await expect.poll(() => editionCaches(page)).toEqual(['recto-second']);
	}
);

test(
	'an edition of which one file is missing is not taken',
	{ tag: '@row-33' },
	async ({ page, server, decks }, info) => {
		const second = info.outputPath('second');
		laySecondEdition(second);
		rmSync(join(second, 'favicon.svg'));

		await decks.take('rivers');
		await untilReadyOffline(page);
		const before = await editionCaches(page);
		await server.kill();
		await server.start(second);
		const end = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const next = registration.installing;
			return new Promise<string>((resolve) => {
				if (next === null) resolve('none');
				next?.addEventListener('statechange', () => resolve(next.state));
			});
		});
		expect(end).toBe('redundant');
		expect(await editionCaches(page)).toEqual(before);
		await server.kill();
		await page.reload();
		await expect(decks.deck('Rivers')).toBeVisible();
	}
);
