import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SHORT_TEXT } from './article.ts';
import { expect, test } from './fixtures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoBarrier(page: Page, where: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	expect(found, where).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no screen holds a barrier that axe can find, in ${colorScheme}`, async ({ page, decks, make, study, quiz }) => {
		test.slow();
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await study.open();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNoBarrier(page, 'Study, with nothing in it');

		await decks.take('rivers');
		await expectNoBarrier(page, 'Decks');
		await decks.take('capitals');
		await decks.openDeck('rivers');
		await expect(decks.heading('Rivers')).toBeVisible();
		await expectNoBarrier(page, 'A deck');

		await study.open();
		await expect(study.studyNow()).toBeVisible();
		await expectNoBarrier(page, 'Study');
		await study.openSession('rivers');
		await expect(study.question()).toBeVisible();
		await expectNoBarrier(page, 'A question');
		await study.reveal();
		await expect(study.answer()).toBeVisible();
		await expectNoBarrier(page, 'An answer');

		await quiz.open('capitals');
		await expect(quiz.choices()).toBeVisible();
		await expectNoBarrier(page, 'A quiz');
		await quiz.choices().getByRole('radio').first().check();
		await quiz.check().click();
		await expect(quiz.verdict()).toBeVisible();
		await expectNoBarrier(page, 'A verdict');

		await make.open();
		await expectNoBarrier(page, 'Make');
		await make.make(SHORT_TEXT);
		await expect(make.proposals().first()).toBeVisible();
		await expectNoBarrier(page, 'Proposed cards');

		for (const path of ['/progress', '/settings', '/no/such/place']) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectNoBarrier(page, path);
		}
	});
}

test('no screen is wider than a phone of 320 pixels', async ({ page, decks, study, quiz }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const expectToFit = async (where: string) => {
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, where).toBeLessThanOrEqual(320);
	};
	await decks.take('capitals');
	for (const path of ['/', '/make', '/decks', '/decks/capitals', '/progress', '/settings', '/no/such/place']) {
		await page.goto(path);
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
