import { expectNoBarrier } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { keptLog, keptReviews } from './kept-reviews.ts';
import { goTo } from './pages/go-to.ts';
import { swipe } from './swipe.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

/** More than the thirty that are promised. */
const STEPS = 31;

test('thirty-one grades are taken back after a reload, one by one', async ({ page, decks, study }) => {
	test.slow();
	await decks.take('rivers');
	await study.openSession('rivers');
	for (let step = 0; step < STEPS; step++) {
		// By keys: hands wait each time until a double press is over.
		await study.revealAndGrade('Again', 'keys');
		await expect(study.grades()).toBeHidden();
	}
	await page.reload();
	await expect(study.question()).toBeVisible();
	for (let step = 1; step <= STEPS; step++) {
		await page.keyboard.press('u');
		await expect.poll(() => keptReviews(page)).toBe(STEPS + step);
	}
	await expect(study.question()).toContainText('Danube');
	await study.reveal();
	await expect(study.grade('Easy')).toHaveAccessibleDescription(/^[5-9] days|^1\d days/);
});

test('the phone’s keyboard leaves question, field and button in sight', async ({ page, decks, study }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await decks.take('every-kind');
	await study.openSession('every-kind');
	await study.revealAndGrade('Easy');
	await study.revealAndGrade('Easy');
	await study.givenAnswer().click();
	// What a keyboard of a small phone leaves; the page asks to be resized by it.
	await page.setViewportSize({ width: 360, height: 360 });
	await study.givenAnswer().fill('Donau');
	for (const part of [study.question(), study.givenAnswer(), study.check()]) {
		await expect(part).toBeInViewport({ ratio: 1 });
	}
	const [field, button] = await Promise.all([study.givenAnswer().boundingBox(), study.check().boundingBox()]);
	expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
});

test('? shows the keys, and they can be switched off', async ({ page, decks, study, settings }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await expect(study.question()).toBeVisible();
	await page.keyboard.press('?');
	await expect(study.keys()).toContainText('bury it until tomorrow');
	await expectNoBarrier(page, 'Keys');
	await page.keyboard.press('Escape');
	await expect(study.keys()).toBeHidden();
	await settings.open();
	await page.getByRole('switch', { name: 'Single keys' }).click();
	await study.openSession('rivers');
	await study.reveal('keys');
	await expect(study.grades()).toBeVisible();
	await page.keyboard.press('1');
	await page.keyboard.press('?');
	await expect(study.grades()).toBeVisible();
	await expect(study.keys()).toBeHidden();
	expect(await keptReviews(page)).toBe(0);
});

test('two buttons, for the left hand, in a larger text', async ({ page, decks, study, settings }) => {
	await decks.take('rivers');
	await settings.open();
	for (const name of ['Two', 'Left', 'Large']) {
		await page.getByRole('radio', { name, exact: true }).focus();
		await page.keyboard.press('Space');
	}
	const fontSize = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	// The last of them is kept when it is to be seen.
	await expect.poll(fontSize).toBeGreaterThan(16);
	await study.openSession('rivers');
	await study.reveal();
	await expect(study.grades().getByRole('button')).toHaveCount(2);
	const [again, good] = await Promise.all([study.grade('Again').boundingBox(), study.grade('Good').boundingBox()]);
	expect(good?.x ?? 0).toBeLessThan(again?.x ?? 0);
	expect(Math.min(good?.height ?? 0, again?.height ?? 0)).toBeGreaterThanOrEqual(48);
	expect(await fontSize()).toBeGreaterThan(16);
});

test('a card is buried and suspended from a session, and brought back from its deck', async ({
	page,
	decks,
	study
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	for (const [act, next] of [
		['Bury', 'Volga'],
		['Suspend', 'Rhine']
	] as const) {
		await study.moreButton().click();
		await study.more().getByRole('button', { name: act }).click();
		await expect(study.question()).toContainText(next);
	}
	await decks.openDeck('rivers');
	await decks.cards().filter({ hasText: 'Volga' }).getByRole('button').first().click();
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible();
	await study.openSession('rivers');
	await expect(study.question()).toContainText('Volga');
});

test('a tap turns the leaf and a swipe grades it, until they are switched off', async ({
	page,
	decks,
	study,
	settings
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	const middle = [195, 420] as const;
	const ways = { again: [-150, 0], good: [150, 0], easy: [0, -150], hard: [0, 150] } as const;
	const given: string[] = [];
	for (const [rating, way] of Object.entries(ways)) {
		await expect(study.showAnswer()).toBeVisible();
		// In front a swipe means nothing.
		await swipe(page, middle, way);
		await expect(study.answer()).toBeHidden();
		await page.touchscreen.tap(...middle);
		await expect(study.grades()).toBeVisible();
		await swipe(page, middle, [way[0] / 3, way[1] / 3]);
		await expect(study.grades()).toBeVisible();
		await swipe(page, middle, way);
		await expect(study.grades()).toBeHidden();
		given.push(rating);
	}
	expect((await keptLog(page)).map((event) => event.type === 'grade' && event.rating)).toEqual(given);
	await settings.open();
	const taps = page.getByRole('switch', { name: 'Taps and swipes' });
	await taps.click();
	await expect(taps).not.toBeChecked();
	await study.openSession('rivers');
	await expect(study.showAnswer()).toBeVisible();
	await page.touchscreen.tap(...middle);
	await study.reveal();
	await expect(study.grades()).toBeVisible();
	await swipe(page, middle, ways.good);
	await expect(study.grades()).toBeVisible();
	expect(await keptReviews(page)).toBe(given.length);
});

test('the device buzzes at a grade and stays awake, as its learner wants it', async ({
	context,
	page,
	decks,
	study,
	settings
}) => {
	// The browser's own ends here: what a phone would do is written down.
	await context.addInitScript(() => {
		const told = ((globalThis as unknown as { told: string[] }).told = []) as string[];
		navigator.vibrate = (pattern) => told.push(`buzz ${JSON.stringify(pattern)}`) > 0;
		const lock = { release: () => Promise.resolve(told.push('may sleep')) };
		Object.defineProperty(navigator, 'wakeLock', {
			value: { request: (what: string) => Promise.resolve((told.push(`awake ${what}`), lock)) }
		});
	});
	const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Volga');
	expect(await told()).toEqual(['buzz 12']);
	await settings.open();
	for (const name of ['Buzz at a grade', 'Keep the screen on']) await page.getByRole('switch', { name }).click();
	await goTo(page, '/');
	await study.studyNow().click();
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Rhine');
	expect(await told()).toEqual(['awake screen']);
	await page
		.getByRole('link', { name: 'End the session' })
		.or(page.getByRole('button', { name: 'End the session' }))
		.click();
	await expect.poll(told).toEqual(['awake screen', 'may sleep']);
});
