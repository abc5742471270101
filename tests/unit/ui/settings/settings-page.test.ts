import { describe, expect, it } from 'vitest';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { SettingsPage, shownNumber } from '#ui/settings/settings-page.svelte.ts';

async function opened() {
	const { settings } = await openMemoryStores();
	const page = new SettingsPage(
		() => Promise.resolve(settings),
		(error) => `failed: ${String(error)}`
	);
	await page.load();
	return { settings, page };
}

describe('SettingsPage', () => {
	it.each([
		['newPerDay', 12, 12],
		['newPerDay', -4, 0],
		['newPerDay', 1e9, 999],
		['reviewsPerDay', 12.6, 13],
		['retention', 85, 85],
		['retention', 50, 70],
		['retention', 100, 97]
	] as const)('keeps %s %d as %d, for the next visit too', async (setting, given, kept) => {
		const { settings, page } = await opened();
		await page.setNumber(setting, given);
		expect(shownNumber(await settings.get(), setting)).toBe(kept);
		expect(page.settings === undefined ? undefined : shownNumber(page.settings, setting)).toBe(kept);
	});

	it('leaves a setting alone when what is given is no number', async () => {
		const { settings, page } = await opened();
		await page.setNumber('newPerDay', Number.NaN);
		expect((await settings.get()).newPerDay).toBe(20);
	});

	it('keeps a theme', async () => {
		const { settings, page } = await opened();
		await page.set({ theme: 'dark' });
		expect((await settings.get()).theme).toBe('dark');
	});

	it('says in words that the device refused', async () => {
		const page = new SettingsPage(
			() => Promise.reject(new Error('quota')),
			(error) => `failed: ${String(error)}`
		);
		await page.set({ theme: 'dark' });
		expect(page.trouble).toBe('failed: Error: quota');
	});
});
