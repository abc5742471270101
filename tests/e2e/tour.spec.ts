import { SHORT_TEXT } from './article.ts';
import { expect, test } from './fixtures.ts';

test('a walk through every screen breaks no policy, asks no stranger and logs no error', async ({
	page,
	make,
	study,
	progress,
	settings
}) => {
	const visit = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
	await study.open();
	await visit('Make');
	await make.make(SHORT_TEXT);
	await expect(make.proposals().first()).toBeVisible();
	await make.save('A walk');
	await make.studyNow().click();
	await study.answerAnyhow();
	await page
		.getByRole('link', { name: /End the session/ })
		.or(page.getByRole('button', { name: /End the session/ }))
		.click();
	await visit('Decks');
	await page.getByRole('link', { name: /A walk/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'A walk' })).toBeVisible();
	await visit('Progress');
	await expect(progress.heading()).toBeVisible();
	await visit('Settings');
	await expect(settings.heading()).toBeVisible();
	await visit('Study');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('no page carries a style attribute or a script of its own beyond the one that is hashed', async ({
	page,
	study
}) => {
	await study.open();
	const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(policy).not.toContain('unsafe-inline');
	expect(policy).not.toContain('unsafe-eval');
	expect(policy).toContain("default-src 'none'");
});
