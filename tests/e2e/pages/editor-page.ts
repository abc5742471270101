import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** One deck, written as YAML. */
export class EditorPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly text = (): Locator => this.#page.getByRole('textbox', { name: 'Deck as YAML' });
	readonly save = (): Locator => this.#page.getByRole('button', { name: 'Save' });
	readonly faults = (): Locator => this.#page.getByRole('list', { name: 'Faults' }).getByRole('listitem');
	readonly cards = (): Locator => this.#page.getByRole('list', { name: 'Cards' }).getByRole('listitem');
	readonly putRight = (): Locator => this.#page.getByRole('button', { name: 'Put it right' });

	async open(deck: string): Promise<void> {
		await goTo(this.#page, `/decks/${deck}/edit`);
		await this.text().waitFor();
	}

	/** Writes at the end of the text. */
	async append(text: string): Promise<void> {
		await this.text().focus();
		await this.#page.keyboard.press('ControlOrMeta+End');
		await this.#page.keyboard.insertText(text);
	}
}
