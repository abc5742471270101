import { expect, test } from '../e2e/fixtures.ts';
import { digest } from './expect-whole.ts';
import { writeLarge } from './large-backup.ts';

test.use({
	serviceWorkers: 'block',
	launchOptions: async ({ launchOptions }, use) => {
		await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--js-flags=--max-old-space-size=64'] });
	}
});

test('row 40: little memory', async ({ context, page, decks, settings, faults }, info) => {
	test.setTimeout(240_000);
	const file = info.outputPath('large.json');
	await writeLarge(file, 200_000);
	await decks.take('rivers');
	const before = await digest(page);
	await settings.open();
	const ended = Promise.race([
		page.waitForEvent('crash').then(() => 'crashed'),
		page
			.getByRole('alert')
			.filter({ hasText: /\S/ })
			.waitFor({ timeout: 0 })
			.then(() => 'said')
	]);
	await settings.backupFile().setInputFiles(file);
	info.annotations.push({ type: 'ended', description: await ended });
	const after = await context.newPage();
	await after.goto('/favicon.svg');
	expect(await digest(after)).toBe(before);
	await after.goto('/decks');
	await expect(after.getByRole('link', { name: 'Rivers' })).toBeVisible();
	faults.splice(0, Infinity, ...faults.filter((fault) => fault !== 'a page crashed'));
});
