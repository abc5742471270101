import { article } from './article.ts';
import { expect, test, untilReadyOffline } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';

test('a pasted article becomes a deck whose five grades outlive the server and a reload', async ({
	page,
	server,
	make,
	study
}) => {
	await make.open();
	if (article === undefined) await make.makeSample();
	else await make.make(article);
	await expect(make.proposals().first()).toBeVisible();
	expect(await make.proposals().count()).toBeGreaterThanOrEqual(5);
	const first = make.proposals().first();
	await expect(make.keep(first)).toBeChecked();
	await expect(first.getByRole('blockquote')).toHaveText(/\S/);

	await make.save('The whole way');
	await make.studyNow().click();
	for (let graded = 1; graded <= 5; graded++) {
		await study.answerAnyhow();
		await expect.poll(() => keptReviews(page)).toBe(graded);
	}
	const asked = await study.question().textContent();

	await untilReadyOffline(page);
	await server.kill();
	await page.reload();
	await expect(study.question()).toHaveText(asked ?? '');
	expect(await keptReviews(page)).toBe(5);
	await study.open();
	await expect(page.getByRole('link', { name: /The whole way/ })).toBeVisible();
});
