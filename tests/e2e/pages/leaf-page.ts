import type { Locator, Page } from '@playwright/test';

/** How one moves through the app: `touch` taps (clicks where there is no touch), `keys` never points at anything. */
export type By = 'touch' | 'keys';

/** More stops than any screen has. */
const MOST_STOPS = 80;

/** The leaf that a session and a quiz turn: a question, what it is answered with, and the verdict. */
export class LeafPage {
	protected readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	readonly question = (): Locator => this.page.getByRole('region', { name: 'Question' });
	readonly answer = (): Locator => this.page.getByRole('region', { name: 'Answer' });
	/** Radios where one option is right, checkboxes where several are. */
	readonly choices = (): Locator => this.page.getByLabel('Choices', { exact: true });
	readonly option = (text: string | RegExp): Locator =>
		this.choices()
			.getByRole('radio', { name: text })
			.or(this.choices().getByRole('checkbox', { name: text }));
	readonly givenAnswer = (): Locator => this.page.getByRole('textbox', { name: 'Your answer' });
	/** Of a text with several gaps, counted from 1. */
	readonly gap = (number: number): Locator => this.page.getByRole('textbox', { name: `Gap ${number}` });
	readonly order = (): Locator => this.page.getByRole('list', { name: 'Your order' });
	/** The handle of a part, which arrow keys, Home and End move. */
	readonly handle = (part: string): Locator => this.order().getByRole('button', { name: `Move ${part}: place` });
	readonly moveUp = (part: string): Locator =>
		this.order().getByRole('button', { name: `Move ${part} up`, exact: true });
	readonly matches = (): Locator => this.page.getByRole('group', { name: 'Matches' });
	readonly match = (right: string): Locator => this.matches().getByRole('button', { name: right, exact: true });
	readonly pairs = (): Locator => this.page.getByRole('list', { name: 'Pairs' });
	readonly check = (): Locator => this.page.getByRole('button', { name: 'Check' });
	readonly verdict = (): Locator => this.page.getByRole('status').filter({ hasText: /^(?:Correct|Not quite|Almost)/ });
	readonly iWasRight = (): Locator => this.page.getByRole('button', { name: 'I was right' });
	readonly next = (): Locator => this.page.getByRole('button', { name: 'Next' });
	readonly sourceButton = (): Locator => this.page.getByRole('button', { name: 'Source' });
	/** In the margin on wide screens; in a sheet that `Source` opens on phones. */
	readonly source = (): Locator => this.page.getByRole('region', { name: 'Source' });

	/** Goes from stop to stop by Tab until the focus is there. */
	async tabTo(target: Locator): Promise<void> {
		await target.waitFor();
		for (let stop = 0; stop < MOST_STOPS; stop++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await this.page.keyboard.press('Tab');
		}
		throw new Error(`Tab never comes to ${target.toString()}`);
	}

	/** Presses a button, by hand or by keys. */
	async press(button: Locator, by: By): Promise<void> {
		if (by === 'touch') return button.click();
		await this.tabTo(button);
		await this.page.keyboard.press('Enter');
	}

	/** Chooses options, without checking them. */
	async choose(texts: readonly string[], by: By): Promise<void> {
		for (const text of texts) {
			if (by === 'touch') await this.option(text).check({ force: true });
			else await this.page.keyboard.press(String(1 + (await this.placeOf(text))));
		}
	}

	/** Where an option stands, counted from 0. */
	async placeOf(option: string): Promise<number> {
		const texts = await this.choices().locator('label').allTextContents();
		return texts.findIndex((text) => text.trim() === option);
	}

	/** Writes into the fields that are there, one text for each. */
	async write(texts: readonly string[], by: By): Promise<void> {
		for (const [i, text] of texts.entries()) {
			const field = texts.length > 1 ? this.gap(i + 1) : this.givenAnswer();
			if (by === 'touch') await field.fill(text);
			else {
				await this.tabTo(field);
				await this.page.keyboard.type(text);
			}
		}
	}

	/** Brings the parts into an order: by hand with the buttons, by keys with Home on the handles. */
	async arrange(parts: readonly string[], by: By): Promise<void> {
		await this.order().waitFor();
		for (const part of parts.toReversed()) {
			if (by === 'keys') {
				await this.tabTo(this.handle(part));
				await this.page.keyboard.press('Home');
			} else while (await this.moveUp(part).isEnabled()) await this.moveUp(part).click();
		}
	}

	/** Gives each left side, from the first on, its right side. */
	async pair(rights: readonly string[], by: By): Promise<void> {
		for (const right of rights) {
			if (by === 'touch') await this.match(right).click();
			else await this.press(this.match(right), by);
		}
	}

	/** Has what was given judged. */
	async judge(by: By): Promise<void> {
		if (by === 'touch') return this.check().click();
		// Where the focus is on a button, Enter is that button's.
		const isOnButton = await this.page.evaluate(() => document.activeElement instanceof HTMLButtonElement);
		if (isOnButton) await this.press(this.check(), by);
		else await this.page.keyboard.press('Enter');
	}
}
