import type { Locator } from '@playwright/test';
import { goTo } from './go-to.ts';
import { LeafPage } from './leaf-page.ts';

/** Quiz: questions that the app checks itself. */
export class QuizPage extends LeafPage {
	/** Where a quiz is laid out: checkboxes for decks and kinds, a number, two switches. */
	readonly heading = (): Locator => this.page.getByRole('heading', { name: 'What shall be asked?' });
	readonly deck = (title: string): Locator => this.page.getByRole('checkbox', { name: title });
	readonly kind = (name: string): Locator => this.page.getByRole('checkbox', { name });
	readonly questions = (): Locator => this.page.getByRole('spinbutton', { name: 'Questions' });
	readonly counts = (): Locator => this.page.getByRole('switch', { name: 'Counts for the schedule' });
	readonly asExam = (): Locator => this.page.getByRole('switch', { name: 'As an exam' });
	readonly begin = (): Locator => this.page.getByRole('button', { name: 'Begin' });
	/** A quiz that was left in its middle, as Study tells of it and as Quiz does. */
	readonly goOnWithIt = (): Locator => this.page.getByRole('link', { name: 'Go on with it' });
	readonly goOn = (): Locator => this.page.getByRole('button', { name: 'Go on', exact: true });
	readonly pass = (): Locator => this.page.getByRole('button', { name: 'Pass' });
	/** In an exam, where nothing is judged before the end. */
	readonly giveAnswer = (): Locator => this.page.getByRole('button', { name: 'Answer', exact: true });
	readonly results = (): Locator => this.page.getByRole('heading', { name: 'Results' });
	readonly missed = (): Locator => this.page.getByRole('list', { name: 'Missed' }).getByRole('listitem');
	readonly askMissedAgain = (): Locator => this.page.getByRole('button', { name: /^Ask the .+ again$/ });

	async open(deck: string): Promise<void> {
		await goTo(this.page, `/quiz/${deck}`);
	}

	async openSetUp(): Promise<void> {
		await goTo(this.page, '/quiz');
	}

	/** Gives the first answer that reads so, and has it judged. */
	async chooseAndCheck(text: string | RegExp): Promise<void> {
		await this.option(text).first().check();
		await this.check().click();
	}
}
