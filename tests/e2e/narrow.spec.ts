import { expect, test } from './fixtures.ts';
import { goTo } from './pages/go-to.ts';

test('no screen is wider than a phone of 320 pixels', async ({ page, decks, study, quiz }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const expectToFit = async (where: string) => {
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, where).toBeLessThanOrEqual(320);
	};
	await decks.take('capitals');
	for (const path of ['/', '/make', '/decks', '/decks/capitals', '/progress', '/settings', '/no/such/place']) {
		await goTo(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectToFit(path);
	}
	await study.openSession('capitals');
	await expect(study.choices()).toBeVisible();
	await expectToFit('A question');
	await quiz.open('capitals');
	await expect(quiz.choices()).toBeVisible();
	await expectToFit('A quiz');
});
