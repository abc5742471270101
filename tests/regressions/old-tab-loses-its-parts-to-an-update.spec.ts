import { expect, test, untilReadyOffline } from '../e2e/fixtures.ts';
import { DecksPage } from '../e2e/pages/decks-page.ts';
import { laySecondEdition } from '../e2e/second-edition.ts';

test(
	'a session in one tab comes to its end although another tab has taken a further edition',
	{ tag: '@row-32' },
	async ({ context, page, server, decks, study }, info) => {
		const second = info.outputPath('second');
		laySecondEdition(second);
		await decks.take('rivers');
		await untilReadyOffline(page);
		await study.openSession('rivers');
		await expect(study.question()).toContainText('Danube');

		await server.kill();
		await server.start(second);
		const other = await context.newPage();
		await new DecksPage(other).open();
		await other.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update();
		});
		await other.getByRole('button', { name: 'Reload' }).click();
		await expect(other.locator('meta[name=edition]')).toHaveAttribute('content', 'second');

		// What the HTTP cache still has would hide what the service worker has not.
		await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
		for (const river of ['Danube', 'Volga', 'Rhine', 'Rhône', 'Vistula', 'Tagus']) {
			await expect(study.question()).toContainText(river);
			await study.revealAndGrade('Easy');
		}
		await expect(study.complete()).toBeVisible();

		// The old edition is let go of with the last tab that ran it.
		const editions = () =>
			other.evaluate(async () => (await caches.keys()).filter((name) => /^recto-(?!model)/.test(name)));
		expect(await editions()).toHaveLength(2);
		await page.close();
		await other.reload();
		await expect.poll(editions).toEqual(['recto-second']);
	}
);
