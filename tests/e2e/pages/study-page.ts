import type { Locator, Page } from '@playwright/test';
import { goTo } from './go-to.ts';

export type Grade = 'Again' | 'Hard' | 'Good' | 'Easy';

/** Study: what is due, and a session at the cards. */
export class StudyPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly studyNow = (): Locator =>
		this.#page.getByRole('link', { name: 'Study now' }).or(this.#page.getByRole('button', { name: 'Study now' }));
	readonly question = (): Locator => this.#page.getByRole('region', { name: 'Question' });
	readonly showAnswer = (): Locator => this.#page.getByRole('button', { name: 'Show answer' });
	readonly answer = (): Locator => this.#page.getByRole('region', { name: 'Answer' });
	readonly grades = (): Locator => this.#page.getByRole('group', { name: 'How well did you know it?' });
	readonly grade = (grade: Grade): Locator => this.grades().getByRole('button', { name: grade, exact: true });
	readonly undoButton = (): Locator => this.#page.getByRole('button', { name: 'Undo' });
	readonly sourceButton = (): Locator => this.#page.getByRole('button', { name: 'Source' });
	/** In the margin on wide screens; in a sheet that `Source` opens on phones. */
	readonly source = (): Locator => this.#page.getByRole('region', { name: 'Source' });
	readonly choices = (): Locator => this.#page.getByRole('radiogroup', { name: 'Choices' });
	readonly givenAnswer = (): Locator => this.#page.getByRole('textbox', { name: 'Your answer' });
	readonly check = (): Locator => this.#page.getByRole('button', { name: 'Check' });
	readonly next = (): Locator => this.#page.getByRole('button', { name: 'Next' });
	readonly sessionProgress = (): Locator => this.#page.getByRole('progressbar', { name: 'Session' });
	readonly complete = (): Locator => this.#page.getByRole('heading', { name: 'Session complete' });

	async open(): Promise<void> {
		await goTo(this.#page, '/');
	}

	async openSession(deck: string): Promise<void> {
		await goTo(this.#page, `/study/${deck}`);
	}

	async reveal(): Promise<void> {
		await this.showAnswer().click();
	}

	/** Turns the leaf and says how well it was known. */
	async revealAndGrade(grade: Grade): Promise<void> {
		await this.reveal();
		await this.grade(grade).click();
	}

	/** Deals with whatever card is asked, by looking or by answering, and moves on. */
	async answerAnyhow(): Promise<void> {
		await this.showAnswer().or(this.check()).first().waitFor();
		if (await this.choices().isVisible()) {
			await this.choices().getByRole('radio').first().check();
			await this.check().click();
			await this.next().click();
		} else if (await this.givenAnswer().isVisible()) {
			await this.givenAnswer().fill('1');
			await this.check().click();
			await this.next().click();
		} else {
			await this.revealAndGrade('Good');
		}
	}

	async undo(): Promise<void> {
		await this.undoButton().click();
	}
}
