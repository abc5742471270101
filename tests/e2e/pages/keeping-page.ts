import type { Locator, Page } from '@playwright/test';

/** What keeps the cards safe, wherever it shows. */
export class KeepingPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Something was here and is gone. */
	readonly lost = (): Locator => this.#page.getByRole('heading', { name: 'Your cards were here, and are gone' });
	readonly firstTime = (): Locator => this.#page.getByRole('heading', { name: 'Remember what you read' });
	readonly restoreCopy = (): Locator => this.#page.getByRole('button', { name: 'Restore the copy', exact: true });
	readonly beginAnew = (): Locator => this.#page.getByRole('button', { name: 'Begin anew', exact: true });
	readonly letGo = (): Locator => this.#page.getByRole('button', { name: 'Let the copy go and begin anew' });
	readonly sheet = (): Locator => this.#page.getByRole('dialog', { name: 'Restore a copy' });
	readonly add = (): Locator => this.#page.getByRole('button', { name: 'Add to what is here' });
	readonly showCopies = (): Locator => this.#page.getByRole('button', { name: 'Show copies' });
	readonly restoreFirst = (): Locator => this.#page.getByRole('button', { name: /^Restore the copy of/u }).first();
	readonly testNewest = (): Locator => this.#page.getByRole('button', { name: 'Test the newest backup' });
	readonly verify = (): Locator => this.#page.getByRole('button', { name: 'Verify' });
	/** On the first page, when something should be done. */
	readonly word = (): Locator =>
		this.#page.getByRole('paragraph').filter({ hasText: 'The browser may clear it when room runs short.' });
	readonly fresh = (): Locator => this.#page.getByText('The backup is fresh');
	/** What was done last. */
	readonly news = (): Locator =>
		this.#page.getByRole('status').filter({ hasText: /came back|reviews say|was missing|was replaced/ });

	/** The newest copy is kept beside the database, too. */
	hasSpare(): Promise<boolean> {
		return this.#page.evaluate(() => caches.has('kept-by-recto'));
	}

	/** It is noted outside of the database that somebody was here. */
	hasMark(): Promise<boolean> {
		return this.#page.evaluate(() => localStorage.getItem('recto-was-here') !== null);
	}
}
