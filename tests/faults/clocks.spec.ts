import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { keptLog, keptMemories } from '../e2e/kept-reviews.ts';
import { DecksPage } from '../e2e/pages/decks-page.ts';
import { StudyPage } from '../e2e/pages/study-page.ts';
import { expectWhole } from './expect-whole.ts';
import { MortalBrowser } from './mortal-browser.ts';

// The page's own clock is set; a clock of the test mode would go before it.
test.use({ rectoTest: null, serviceWorkers: 'block', trace: 'off' });

async function gradeNext(study: StudyPage): Promise<void> {
	const asked = await study.question().textContent();
	await study.revealAndGrade('Good');
	await expect(study.question()).not.toHaveText(asked ?? '');
}

const gradesOf = async (page: Page) => (await keptLog(page)).filter((event) => event.type === 'grade');

/** Grades one card at that moment, in a session that is opened then. */
async function gradeAt(page: Page, study: StudyPage, moment: string): Promise<void> {
	await page.clock.setSystemTime(moment);
	await study.openSession('rivers');
	await gradeNext(study);
}

test('row 15: clock set back five years', async ({ page, decks, study }) => {
	await page.clock.setSystemTime('2026-03-02T10:00:00Z');
	await decks.take('rivers');
	await gradeAt(page, study, '2026-03-02T10:00:00Z');
	await gradeAt(page, study, '2021-03-02T10:00:00Z');
	// The card that was graded five years from now is asked again as well.
	for (let i = 0; i < 3; i++) await gradeNext(study);
	const log = await expectWhole(page);
	const grades = await gradesOf(page);
	expect(grades).toHaveLength(5);
	for (const { due, at } of grades) expect(due).toBeGreaterThanOrEqual(at);
	expect(log.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
	for (const { stability } of (await keptMemories(page)).values()) expect(stability).toBeGreaterThan(0);
});

test('row 16: clock far ahead, then right', async ({ page, decks, study }) => {
	await page.clock.setSystemTime('2026-03-02T10:00:00Z');
	await decks.take('rivers');
	await page.clock.setSystemTime('2099-03-02T10:00:00Z');
	await study.openSession('rivers');
	await expect(study.question()).toContainText('Danube');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Volga');

	await page.clock.setSystemTime('2026-03-03T10:00:00Z');
	await study.openSession('rivers');
	// Behind what is due by the right clock, and before the session ends.
	for (let i = 0; !(await study.question().textContent())?.includes('Danube') && i < 6; i++) {
		const asked = await study.question().textContent();
		await study.revealAndGrade('Easy');
		await expect(study.question()).not.toHaveText(asked ?? '');
	}
	await expect(study.question()).toContainText('Danube');
	await study.revealAndGrade('Good');
	await expect(study.grades()).toBeHidden();
	await expectWhole(page);
	const danube = [...(await keptMemories(page)).values()].find(({ cardId }) => cardId.includes('danube'));
	expect(new Date(danube?.due ?? 0).getUTCFullYear()).toBeLessThan(2030);
});

/** Moments about the change of clocks, and how many study days after the first each of them is. */
const CHANGES = [
	{
		zone: 'America/New_York',
		moments: [
			['2026-11-01T05:59:00Z', 0],
			['2026-11-01T07:30:00Z', 0],
			['2026-11-01T09:30:00Z', 1],
			['2026-11-02T09:30:00Z', 2]
		]
	},
	{
		zone: 'Australia/Lord_Howe',
		moments: [
			['2026-10-03T14:00:00Z', 0],
			['2026-10-03T16:45:00Z', 0],
			['2026-10-03T17:15:00Z', 1],
			['2026-10-04T17:15:00Z', 2]
		]
	}
] as const;

for (const { zone, moments } of CHANGES) {
	test.describe(zone, () => {
		test.use({ timezoneId: zone });

		test(`row 17: days of 23 and 25 hours: ${zone}`, async ({ page, decks, study }) => {
			await page.clock.setSystemTime(moments[0][0]);
			await decks.take('rivers');
			for (const [moment] of moments) await gradeAt(page, study, moment);
			const days = (await gradesOf(page)).toSorted((a, b) => a.sequence - b.sequence).map(({ day }) => day);
			expect(days.map((day) => day - (days[0] ?? 0))).toEqual(moments.map(([, after]) => after));
			await expectWhole(page);
		});
	});
}

test('row 18: travel in a session', async ({ server }, info) => {
	// A browser of its own: the zone of a test's context cannot be changed.
	const browser = await MortalBrowser.launch({ profile: info.outputPath('profile') });
	const { page } = browser;
	const study = new StudyPage(page);
	const session = await page.context().newCDPSession(page);
	const travel = (timezoneId: string) => session.send('Emulation.setTimezoneOverride', { timezoneId });
	await page.clock.setSystemTime('2026-03-02T22:00:00Z');
	await travel('Asia/Tokyo');
	await page.goto(`${server.address}/decks`);
	await page.locator('html[data-ready]').waitFor();
	await new DecksPage(page).chooseFile('tests/fixtures/rivers.yaml');
	await new DecksPage(page).deck('Rivers').waitFor();
	await page.goto(`${server.address}/study/rivers`);
	for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia']) {
		await travel(zone);
		await gradeNext(study);
	}
	const grades = (await gradesOf(page)).toSorted((a, b) => a.sequence - b.sequence);
	// In Tokyo and Apia it is the next morning; in Los Angeles the afternoon before.
	expect(grades.map(({ offsetMinutes }) => offsetMinutes)).toEqual([540, -480, 780]);
	expect(grades.map(({ day }) => day - (grades[0]?.day ?? 0))).toEqual([0, -1, 0]);
	await expectWhole(page);
	await page.goto(`${server.address}/progress`);
	await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
	await browser.kill();
});
