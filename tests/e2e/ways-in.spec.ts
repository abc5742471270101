import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { goTo } from './pages/go-to.ts';

test.use({ serviceWorkers: 'block' });

const RIVERS = readFileSync('tests/fixtures/rivers.yaml', 'utf8');

test('a deck is pasted as YAML, and as a list of another program', async ({ page, decks }) => {
	await decks.open();
	for (const text of [RIVERS, 'solvent\tthe liquid that dissolves\nsolute\twhat is dissolved\n']) {
		await page.getByRole('button', { name: 'Paste' }).click();
		await page.getByRole('textbox', { name: 'Deck text' }).fill(text);
		await page.getByRole('button', { name: 'Open it' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'was added' })).toBeVisible();
	}
	await expect(decks.list().getByRole('link')).toHaveCount(2);
	await expect(decks.list().getByRole('link').first()).toContainText('2 cards');
});

test('a deck is fetched from another site, by that one page and only when it is asked for', async ({
	page,
	decks,
	faults
}) => {
	const site = 'https://decks.example/rivers.yaml';
	let asked = 0;
	await page.route('https://decks.example/**', async (route) => {
		asked++;
		await route.fulfill({ body: RIVERS, headers: { 'access-control-allow-origin': '*', 'content-type': 'text/yaml' } });
	});
	await goTo(page, `/from-address#${site}`);
	await expect(page.getByRole('textbox', { name: 'Address of the deck file' })).toHaveValue(site);
	expect(asked).toBe(0);
	await page.getByRole('button', { name: 'Fetch the deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: '“Rivers” was added' })).toBeVisible();
	await page.getByRole('link', { name: 'Open', exact: true }).click();
	await expect(decks.cards()).toHaveCount(6);
	expect(faults.splice(0)).toEqual([`foreign request: ${site}`]);

	const answer = await page.evaluate(
		(url) =>
			fetch(url)
				.then(() => 'fetched')
				.catch(() => 'refused'),
		site
	);
	expect(answer).toBe('refused');
	await expect.poll(() => faults.splice(0).join('\n')).toContain('connect-src');
	expect(asked).toBe(1);
});

test('a deck is handed out for other programs, and what has no place there is told', async ({ page, decks }) => {
	await decks.take('rivers');
	await decks.openDeck('rivers');
	await page.getByRole('button', { name: 'Deck settings' }).click();
	for (const [name, ending] of [
		['Anki', 'txt'],
		['Table (CSV)', 'csv'],
		['Moodle (GIFT)', 'gift'],
		['JSON', 'json'],
		['Page to print', 'html']
	] as const) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		expect((await download).suggestedFilename()).toBe(`rivers.${ending}`);
	}
	await expect(page.getByRole('status').filter({ hasText: 'rivers.html' })).toBeVisible();
});

test('a deck is handed out with a word of where it went, and named anew at once', async ({ page, decks }) => {
	await decks.take('rivers');
	await decks.openDeck('rivers');
	const download = page.waitForEvent('download');
	await decks.exportButton().click();
	const name = (await download).suggestedFilename();
	await expect(page.getByRole('status').filter({ hasText: name })).toContainText('among your downloads');

	await page.getByRole('button', { name: 'Deck settings' }).click();
	await page.getByRole('textbox', { name: 'Title' }).fill('Streams');
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Streams' })).toBeVisible();
});
