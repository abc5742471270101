import { expect, test, untilReadyOffline } from '../e2e/fixtures.ts';
import { goTo } from '../e2e/pages/go-to.ts';
import { laySecondEdition } from '../e2e/second-edition.ts';

test('a page that was reloaded past the service worker takes a further edition at one press', async ({
	context,
	page,
	server,
	study
}, info) => {
	const second = info.outputPath('second');
	laySecondEdition(second);
	await study.open();
	await untilReadyOffline(page);
	const other = await context.newPage();
	await goTo(other, '/decks');
	await server.kill();
	await server.start(second);
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	const offer = page.getByRole('status').filter({ hasText: 'A new edition is ready' });
	await expect(offer).toBeVisible();

	const devtools = await context.newCDPSession(page);
	await devtools.send('Page.reload', { ignoreCache: true });
	await page.locator('html[data-ready]').waitFor();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await expect(offer).toBeVisible();
	await offer.getByRole('button', { name: 'Reload' }).click();
	// Asked across the reload, which takes the page from under a single question.
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(offer).toBeHidden();
});
