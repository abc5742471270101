import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** Progress: what was done, and what is to come. */
export class ProgressPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly heading = (): Locator => this.#page.getByRole('heading', { level: 1, name: 'Progress' });

	async open(): Promise<void> {
		await goTo(this.#page, '/progress');
	}
}
