import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** A file as a reader would choose it. */
export interface ChosenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** Make: from a text to a saved deck. */
export class MakePage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly text = (): Locator => this.#page.getByRole('textbox', { name: 'Document text' });
	readonly title = (): Locator => this.#page.getByRole('textbox', { name: 'Deck title' });
	readonly file = (): Locator => this.#page.getByLabel('Choose a file');
	readonly makeButton = (): Locator => this.#page.getByRole('button', { name: 'Make cards' });
	readonly working = (): Locator => this.#page.getByRole('progressbar');
	readonly proposals = (): Locator => this.#page.getByRole('list', { name: 'Proposed cards' }).locator('> li');
	readonly saveButton = (): Locator => this.#page.getByRole('button', { name: 'Save deck' });
	readonly studyNow = (): Locator => this.#page.getByRole('link', { name: 'Study now' });
	/** What is wrong and what to do, when there is something. */
	readonly trouble = (): Locator => this.#page.getByRole('alert').filter({ hasText: /\S/ });
	/** The tick that keeps one proposed card. */
	readonly keep = (proposal: Locator): Locator => proposal.getByRole('checkbox', { name: 'Keep' });

	async open(): Promise<void> {
		await goTo(this.#page, '/make');
	}

	/** Pastes a text and asks for cards. */
	async make(text: string): Promise<void> {
		await this.text().fill(text);
		await this.makeButton().click();
	}

	async makeSample(): Promise<void> {
		await this.#page.getByRole('button', { name: 'Try the sample' }).click();
		await this.text().evaluate(async (area: HTMLTextAreaElement) => {
			while (area.value === '') await new Promise(requestAnimationFrame);
		});
		await this.makeButton().click();
	}

	async choose(file: ChosenFile): Promise<void> {
		await this.file().setInputFiles(file);
	}

	async save(title?: string): Promise<void> {
		if (title !== undefined) await this.title().fill(title);
		await this.saveButton().click();
		await this.studyNow().waitFor();
	}
}
