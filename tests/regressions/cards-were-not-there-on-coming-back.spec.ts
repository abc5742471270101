import { SHORT_TEXT } from '../e2e/article.ts';
import { expect, test } from '../e2e/fixtures.ts';

test.use({ serviceWorkers: 'block' });

/** Long enough to be read on while its reader looks elsewhere. */
const LONG = `${SHORT_TEXT}\n\nThe ${'port of the island, '.repeat(2_000)}`;

test('a reader who looks elsewhere while a text is read finds its cards on coming back', async ({ page, make }) => {
	const visit = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
	await make.open();
	await make.make(LONG);
	await visit('Study');
	await expect(page.getByRole('heading', { level: 1, name: 'Remember what you read' })).toBeVisible();
	await visit('Make');
	await expect(make.proposals().first()).toBeVisible({ timeout: 30_000 });
});
