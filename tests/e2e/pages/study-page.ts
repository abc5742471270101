import type { Locator } from '@playwright/test';
import { goTo } from './go-to.ts';
import { LeafPage, type By } from './leaf-page.ts';

export type Grade = 'Again' | 'Hard' | 'Good' | 'Easy';

/** Study: what is due, and a session at the cards. */
export class StudyPage extends LeafPage {
	readonly studyNow = (): Locator =>
		this.page.getByRole('link', { name: 'Study now' }).or(this.page.getByRole('button', { name: 'Study now' }));
	readonly showAnswer = (): Locator => this.page.getByRole('button', { name: 'Show answer' });
	readonly grades = (): Locator => this.page.getByRole('group', { name: 'How well did you know it?' });
	readonly grade = (grade: Grade): Locator => this.grades().getByRole('button', { name: grade, exact: true });
	readonly undoButton = (): Locator => this.page.getByRole('button', { name: 'Undo' });
	readonly moreButton = (): Locator => this.page.getByRole('button', { name: 'More' });
	/** What can be done about a card: bury, suspend, mark, edit, and the keys. */
	readonly more = (): Locator => this.page.getByRole('dialog', { name: 'More' });
	readonly keys = (): Locator => this.page.getByRole('dialog', { name: 'Keys' });
	readonly sessionProgress = (): Locator => this.page.getByRole('progressbar', { name: 'Session' });
	/** At the end of a session: once more what was missed, off the schedule. */
	readonly goOver = (): Locator => this.page.getByRole('button', { name: /^Go over/ });
	/** Out of what has ended, to Study. */
	readonly home = (): Locator => this.page.getByRole('link', { name: /^(?:Done for today|Go to Study)$/ });
	readonly studyMore = (): Locator => this.page.getByRole('button', { name: 'Study more' });
	/** Off the schedule: `What you missed`, `What comes next`, `What you marked`. */
	readonly look = (name: string): Locator =>
		this.page.getByRole('dialog', { name: 'Study more' }).getByRole('link', { name });
	readonly lookedOver = (): Locator => this.page.getByRole('heading', { name: 'Looked over' });
	/** The ways to catch up that somebody who was away is offered. */
	readonly ways = (): Locator => this.page.getByRole('group', { name: 'How to catch up' }).getByRole('radio');
	readonly beginCatchingUp = (): Locator => this.page.getByRole('button', { name: 'Begin' });
	readonly stopCatchingUp = (): Locator => this.page.getByRole('button', { name: 'Stop catching up' });
	/** Of a card that keeps being forgotten. */
	readonly whatHelps = (): Locator => this.page.getByRole('button', { name: 'What helps' });
	readonly complete = (): Locator => this.page.getByRole('heading', { name: 'Session complete' });

	async open(): Promise<void> {
		await goTo(this.page, '/');
	}

	async openSession(deck: string): Promise<void> {
		await goTo(this.page, `/study/${deck}`);
	}

	async reveal(by: By = 'touch'): Promise<void> {
		if (by === 'touch') return this.showAnswer().click();
		await this.showAnswer().waitFor();
		await this.page.keyboard.press('Space');
	}

	/** Turns the leaf and says how well it was known. */
	async revealAndGrade(grade: Grade, by: By = 'touch'): Promise<void> {
		await this.reveal(by);
		if (by === 'touch') return this.grade(grade).click();
		await this.grade(grade).waitFor();
		await this.page.keyboard.press(String(1 + ['Again', 'Hard', 'Good', 'Easy'].indexOf(grade)));
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

	/** At the end of a session: the log of all that ever happened to its cards; gives the path of the file. */
	async downloadLog(): Promise<string> {
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.page.getByRole('button', { name: 'Download the log' }).click()
		]);
		return download.path();
	}

	async undo(): Promise<void> {
		await this.undoButton().click();
	}
}
