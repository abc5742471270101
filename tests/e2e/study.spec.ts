import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

test.beforeEach(async ({ decks }) => {
	await decks.take('rivers');
});

test('a session asks, answers, shows the source and comes to its end', async ({ page, study }) => {
	await study.open();
	await study.studyNow().click();
	await expect(study.question()).toContainText('Danube');
	await expect(study.answer()).toBeHidden();
	await study.reveal();
	await expect(study.answer()).toContainText('Black Sea');
	await expect(study.answer()).toBeFocused();
	for (const grade of ['Again', 'Hard', 'Good', 'Easy'] as const) {
		await expect(study.grade(grade)).toHaveAccessibleDescription(/\d/);
	}
	if (await study.sourceButton().isVisible()) await study.sourceButton().click();
	await expect(study.source()).toContainText('wide delta');
	await page.keyboard.press('Escape');
	await study.grade('Easy').click();
	for (const river of ['Volga', 'Rhine', 'Rhône', 'Vistula', 'Tagus']) {
		await expect(study.question()).toContainText(river);
		await study.revealAndGrade('Easy');
	}
	await expect(study.complete()).toBeVisible();
	expect(await keptReviews(page)).toBe(6);
});

test('a grade can be taken back, and the card is asked again', async ({ page, study }) => {
	await study.openSession('rivers');
	await study.revealAndGrade('Again');
	await expect(study.question()).toContainText('Volga');
	await study.undo();
	await expect(study.question()).toContainText('Danube');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	// The log only grows: the grade, its undoing, and the grade after it.
	expect(await keptReviews(page)).toBe(3);
});

test('a session can be worked by the keyboard alone', async ({ page, study }) => {
	await study.openSession('rivers');
	await expect(study.question()).toContainText('Danube');
	await page.keyboard.press('Space');
	await expect(study.answer()).toContainText('Black Sea');
	await page.keyboard.press('3');
	await expect(study.question()).toContainText('Volga');
	expect(await keptReviews(page)).toBe(1);
});

test('grades and the place in the session outlive a reload', { tag: '@any-width' }, async ({ page, study }) => {
	await study.openSession('rivers');
	await study.revealAndGrade('Easy');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Rhine');
	await page.reload();
	await expect(study.question()).toContainText('Rhine');
	expect(await keptReviews(page)).toBe(2);
});

test('a second press on a grade counts once', { tag: '@any-width' }, async ({ page, study }) => {
	await study.openSession('rivers');
	await study.reveal();
	await study.grade('Good').dblclick();
	await expect(study.question()).toContainText('Volga');
	expect(await keptReviews(page)).toBe(1);
});
