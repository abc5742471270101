import { expectNoBarrierInBothLights } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';
import { livedLog } from './lived-log.ts';

/** More than a day's work, and learnt so long ago that all of it is due. */
const HILLS = Array.from({ length: 45 }, (_, i) => `hill-${i}`);
const HILLS_DECK = `id: hills\ntitle: Hills\ncards:\n${HILLS.map((id) => `  - {id: ${id}, q: How high is ${id}?, a: High}\n`).join('')}`;
const AWAY = livedLog(HILLS.map((id) => ({ card: `hills/${id}`, from: '2026-01-05T10:00:00Z', ratings: ['easy'] })));

for (const by of ['touch', 'keys'] as const) {
	test(`what was missed and what was marked is looked over, and the schedule stays as it is, by ${by}`, async ({
		page,
		decks,
		study
	}) => {
		await decks.take('rivers');
		await study.openSession('rivers');
		await expect(study.question()).toContainText('Danube');
		await study.revealAndGrade('Again', by);
		await expect(study.question()).toContainText('Volga');
		if (by === 'keys') await page.keyboard.press('*');
		else {
			await study.moreButton().click();
			await study.more().getByRole('button', { name: 'Mark' }).click();
		}
		for (const river of ['Volga', 'Rhine', 'Rhône', 'Vistula', 'Tagus', 'Danube']) {
			await expect(study.question()).toContainText(river);
			await study.revealAndGrade('Easy', by);
		}
		await expect(study.complete()).toBeFocused();
		const kept = await keptReviews(page);
		await study.press(study.goOver(), by);
		await expect(study.question()).toContainText('Danube');
		await study.reveal(by);
		// Nothing is promised where nothing is scheduled.
		await expect(study.grade('Good')).toHaveAccessibleDescription('');
		await study.press(study.grade('Good'), by);
		await expect(study.complete()).toBeVisible();
		for (const [name, river] of [
			['What you missed', 'Danube'],
			['What you marked', 'Volga']
		] as const) {
			await study.press(study.home(), by);
			await study.press(study.studyMore(), by);
			await study.press(study.look(name), by);
			await expect(study.question(), name).toContainText(river);
			await study.revealAndGrade('Good', by);
			await expect(study.lookedOver(), name).toBeVisible();
		}
		expect(await keptReviews(page)).toBe(kept);
	});
}

test.describe('after a gap', () => {
	test.use({ rectoTest: { seed: 'away', now: '2026-03-02T10:00:00Z', log: AWAY } });

	for (const by of ['touch', 'keys'] as const) {
		test(`a learner chooses how to catch up, and may stop, by ${by}`, async ({ page, decks, study }) => {
			await decks.takeWritten('Hills', HILLS_DECK);
			await study.open();
			await expect(page.getByRole('heading', { name: 'Take it up at your own pace' })).toBeVisible();
			await expect(study.ways()).toHaveCount(3);
			if (by === 'touch') await expectNoBarrierInBothLights(page, 'Coming back');
			if (by === 'touch') await page.getByText('Over four days').click();
			else {
				await study.tabTo(study.ways().nth(1));
				await page.keyboard.press('ArrowDown');
			}
			await expect(study.ways().nth(2)).toBeChecked();
			await study.press(study.beginCatchingUp(), by);
			await expect(page.getByRole('heading', { name: 'Twelve cards are due' })).toBeVisible();
			await study.press(study.studyNow(), by);
			await study.revealAndGrade('Good', by);
			await expect(study.grades()).toBeHidden();
			await study.open();
			await expect(page.getByRole('heading', { name: 'Eleven cards are due' })).toBeVisible();
			await study.press(study.stopCatchingUp(), by);
			await expect(page.getByRole('heading', { name: /^Forty-four cards are due/ })).toBeVisible();
		});
	}
});
