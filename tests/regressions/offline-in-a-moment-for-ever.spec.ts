import { expect, test, untilReadyOffline } from '../e2e/fixtures.ts';
import { goTo } from '../e2e/pages/go-to.ts';

test(
	'what the browser threw away for want of room is kept again, and Settings says so',
	{ tag: '@row-14' },
	async ({ page, server, decks, study, settings }) => {
		await decks.take('rivers');
		await untilReadyOffline(page);
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await settings.open();
		await expect(page.getByRole('status').filter({ hasText: /^ready$/ })).toBeVisible();
		await server.kill();
		await goTo(page, '/progress');
		await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
		await study.openSession('rivers');
		await study.revealAndGrade('Good');
		await expect(study.question()).toContainText('Volga');
	}
);
