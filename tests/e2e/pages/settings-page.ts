import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

export type Paper = 'System' | 'Light' | 'Dark';

/** Settings: limits, paper, and the file that keeps everything safe. */
export class SettingsPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly heading = (): Locator => this.#page.getByRole('heading', { level: 1, name: 'Settings' });
	readonly backUpNow = (): Locator => this.#page.getByRole('button', { name: 'Back up now' });
	readonly backupFile = (): Locator => this.#page.getByLabel('Choose a backup file');
	readonly restoreSheet = (): Locator => this.#page.getByRole('dialog', { name: 'Restore from a file' });
	readonly addToWhatIsHere = (): Locator => this.#page.getByRole('button', { name: 'Add to what is here' });
	readonly putBack = (): Locator => this.#page.getByRole('button', { name: 'Put back' });
	/** What was done last. */
	readonly done = (): Locator => this.#page.getByRole('status').filter({ hasText: /was replaced|was missing|is back/ });
	readonly paper = (name: Paper): Locator => this.#page.getByRole('radio', { name, exact: true });

	async open(): Promise<void> {
		await goTo(this.#page, '/settings');
	}

	/** By the keyboard, as the label lies over its radio button. */
	async choosePaper(name: Paper): Promise<void> {
		await this.paper(name).focus();
		await this.#page.keyboard.press('Space');
	}

	/** Writes a backup and keeps the file that comes down at `path`. */
	async backUp(path: string): Promise<void> {
		const [download] = await Promise.all([this.#page.waitForEvent('download'), this.backUpNow().click()]);
		await download.saveAs(path);
	}

	/** Adds what a backup holds to what is here. */
	async restore(path: string): Promise<void> {
		await this.backupFile().setInputFiles(path);
		await this.addToWhatIsHere().click();
		await this.restoreSheet().waitFor({ state: 'hidden' });
	}
	/** Puts a backup in the place of everything. */
	async replaceBy(path: string): Promise<void> {
		await this.backupFile().setInputFiles(path);
		await this.#page.getByRole('button', { name: 'Replace …' }).click();
		await this.#page.getByRole('button', { name: 'Replace everything' }).click();
		await this.done().waitFor();
	}
}
