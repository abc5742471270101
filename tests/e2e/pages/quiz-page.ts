import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** Quiz: questions that the app checks itself. */
export class QuizPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly question = (): Locator => this.#page.getByRole('region', { name: 'Question' });
	readonly choices = (): Locator => this.#page.getByRole('radiogroup', { name: 'Choices' });
	readonly choice = (text: string | RegExp): Locator => this.choices().getByRole('radio', { name: text });
	readonly check = (): Locator => this.#page.getByRole('button', { name: 'Check' });
	readonly verdict = (): Locator => this.#page.getByRole('status').filter({ hasText: /^(?:Correct|Not quite|Almost)/ });
	readonly iWasRight = (): Locator => this.#page.getByRole('button', { name: 'I was right' });
	readonly next = (): Locator => this.#page.getByRole('button', { name: 'Next' });
	readonly results = (): Locator => this.#page.getByRole('heading', { name: 'Results' });

	async open(deck: string): Promise<void> {
		await goTo(this.#page, `/quiz/${deck}`);
	}

	/** Gives the first answer that reads so, and has it judged. */
	async choose(text: string | RegExp): Promise<void> {
		await this.choice(text).first().check();
		await this.check().click();
	}
}
