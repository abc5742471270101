import { SHORT_TEXT } from './article.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './pages/go-to.ts';

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

test(
	'the policy of every page admits no inline code and no other origin',
	{ tag: '@any-width' },
	async ({ request }) => {
		for (const path of ['/', '/make', '/decks', '/progress', '/settings', '/study/any']) {
			const html = await (await request.get(path)).text();
			const policy = /http-equiv="content-security-policy" content="(?<policy>[^"]{1,2000})"/.exec(html)?.groups?.[
				'policy'
			];
			expect(policy, path).toContain("default-src 'none'");
			expect(policy, path).toContain("require-trusted-types-for 'script'");
			expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
			expect(html, path).not.toMatch(/<[^>]{1,500} style="/);
		}
		const wider = await (await request.get('/from-address')).text();
		expect(wider).toContain("connect-src 'self' https: http://localhost:* http://127.0.0.1:*; ");
		expect(wider.replace(/connect-src [^;]{1,200};/, '')).not.toMatch(/content="default-src[^"]{0,2000}https?:/);
	}
);

test(
	'markup that is not trusted is refused, and such a violation would fail a test',
	{ tag: '@any-width' },
	async ({ page, faults }) => {
		await goTo(page, '/');
		const refused = await page.evaluate(() => {
			try {
				document.body.innerHTML = '<img src="x" onerror="alert(1)">';
				return false;
			} catch {
				return true;
			}
		});
		expect(refused).toBe(true);
		await expect.poll(() => faults.splice(0).join('\n')).toContain('require-trusted-types-for');
	}
);
