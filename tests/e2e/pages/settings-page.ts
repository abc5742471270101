import type { Locator, Page } from '@playwright/test';

/** Settings: limits, paper, and the file that keeps everything safe. */
export class SettingsPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly heading = (): Locator => this.#page.getByRole('heading', { level: 1, name: 'Settings' });

	async open(): Promise<void> {
		await this.#page.goto('/settings');
	}
}
