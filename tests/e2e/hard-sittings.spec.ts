import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';
import { DecksPage } from './pages/decks-page.ts';
import { goTo } from './pages/go-to.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

const ANSWERS = {
	'ten thousand letters': 'Donau '.repeat(1_666),
	emoji: '🌊👩‍👩‍👧‍👦🇦🇹'.repeat(40),
	'a line from right to left': 'دانوب رودخانه‌ای در اروپا است'
};

test('answers of any length and script are judged, and widen nothing', async ({ page, decks, study }) => {
	await decks.take('every-kind');
	await study.openSession('every-kind');
	await study.revealAndGrade('Easy');
	await study.revealAndGrade('Easy');
	for (const [name, answer] of Object.entries(ANSWERS)) {
		await expect(study.question()).toContainText('runs through Vienna');
		await expect(study.check()).toBeDisabled();
		await study.givenAnswer().fill(answer);
		await study.check().click();
		await expect(study.verdict(), name).toHaveText(/^Not quite/);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow, name).toBeLessThanOrEqual(0);
		await study.next().click();
		await expect(study.verdict()).toBeHidden();
		await study.undo();
	}
});

test('a deck that is taken away in another tab ends its session, and nothing that was graded is lost', async ({
	context,
	page,
	decks,
	study
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Volga');
	const other = await context.newPage();
	await goTo(other, '/decks/rivers');
	for (const name of ['Deck settings', 'Remove this deck', 'Remove the deck']) {
		await other.getByRole('button', { name, exact: true }).click();
	}
	await expect(other.getByRole('heading', { name: /is removed$/ })).toBeVisible();
	await page.bringToFront();
	await study.revealAndGrade('Good');
	await expect(study.question()).toBeHidden();
	expect(await keptReviews(page)).toBeGreaterThanOrEqual(1);
});

test('a card that its deck’s author mends in another tab is asked as it stands by now', async ({
	context,
	page,
	decks,
	study
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await expect(study.question()).toContainText('Into which sea does the Danube flow?');
	const other = await context.newPage();
	const mended = readFileSync('tests/fixtures/rivers.yaml', 'utf8').replace(
		/Into which sea does the Danube flow/,
		'Where does the Danube end'
	);
	const there = new DecksPage(other);
	await there.open();
	await there.file().setInputFiles({ name: 'rivers.yaml', mimeType: 'application/yaml', buffer: Buffer.from(mended) });
	await there.update().click();
	await expect(other.getByRole('status')).toContainText(['“Rivers” was updated.']);
	await other.close();
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(study.question()).toContainText('Where does the Danube end?');
	await expect(page.getByRole('main')).toContainText('This card was changed just now');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	expect(await keptReviews(page)).toBe(1);
});
