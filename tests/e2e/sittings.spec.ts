import { expectNoBarrier } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';
import type { By } from './pages/leaf-page.ts';
import type { QuizPage } from './pages/quiz-page.ts';

const RIGHT: Readonly<Record<string, string>> = { Armenia: 'Yerevan', Georgia: 'Tbilisi', Azerbaijan: 'Baku' };

/** The right answer to the question that stands on the screen. */
async function capital(quiz: QuizPage): Promise<string> {
	const question = (await quiz.question().textContent()) ?? '';
	return Object.entries(RIGHT).find(([country]) => question.includes(country))?.[1] ?? 'Tehran';
}

/** Some other option than the right one. */
const another = (right: string): string => (right === 'Baku' ? 'Yerevan' : 'Baku');

/** Answers the question that stands there. */
async function give(quiz: QuizPage, isRight: boolean, by: By = 'touch'): Promise<void> {
	await expect(quiz.verdict()).toBeHidden();
	const right = await capital(quiz);
	await quiz.choose([isRight ? right : another(right)], by);
}

test.beforeEach(async ({ decks }) => {
	await decks.take('capitals');
});

for (const by of ['touch', 'keys'] as const) {
	test(`a quiz is laid out, off the schedule, and what was missed is asked again, by ${by}`, async ({ page, quiz }) => {
		await quiz.openSetUp();
		await expect(quiz.deck('Capitals')).toBeChecked();
		await quiz.questions().fill('3');
		await quiz.questions().blur();
		if (by === 'touch') await quiz.counts().click();
		else {
			await quiz.tabTo(quiz.counts());
			await page.keyboard.press('Space');
		}
		await quiz.press(quiz.begin(), by);
		for (const isRight of [true, false, true]) {
			await give(quiz, isRight, by);
			await quiz.judge(by);
			await expect(quiz.verdict()).toHaveText(isRight ? /^Correct/ : /^Not quite/);
			await quiz.press(quiz.next(), by);
		}
		await expect(quiz.results()).toBeFocused();
		await expect(quiz.missed()).toHaveCount(1);
		await expect(page.getByRole('main')).toContainText('The schedule is as it was.');
		expect(await keptReviews(page)).toBe(0);
		await quiz.press(quiz.askMissedAgain(), by);
		await give(quiz, true, by);
		await quiz.judge(by);
		await quiz.press(quiz.next(), by);
		await expect(quiz.results()).toBeVisible();
		await expect(quiz.missed()).toHaveCount(0);
	});
}

test('an exam says nothing before its end, and then what was missed beside its source', async ({ page, quiz }) => {
	await quiz.openSetUp();
	await quiz.asExam().click();
	await quiz.begin().click();
	for (let place = 0; place < 4; place++) {
		await expect(quiz.question()).toBeVisible();
		await give(quiz, place !== 2);
		const asked = (await quiz.question().textContent()) ?? '';
		await quiz.giveAnswer().click();
		await expect(quiz.question().filter({ hasText: asked })).toHaveCount(0);
	}
	await expect(quiz.results()).toBeVisible();
	await expect(quiz.missed()).toHaveCount(1);
	await expect(quiz.missed()).toContainText('You gave:');
	expect(await keptReviews(page)).toBe(4);
});

test(
	'a quiz goes on where it was left when the app was closed',
	{ tag: '@any-width' },
	async ({ context, page, quiz }) => {
		await quiz.open('capitals');
		await give(quiz, true);
		await quiz.check().click();
		await quiz.next().click();
		await expect(quiz.question()).toBeVisible();
		const asked = await quiz.question().textContent();
		await page.close();
		const again = await context.newPage();
		await again.goto('/');
		await again.getByRole('link', { name: 'Go on with it' }).click();
		await again.getByRole('button', { name: 'Go on' }).click();
		await expect(again.getByRole('region', { name: 'Question' })).toHaveText(asked ?? '');
	}
);

test('axe finds no barrier where a quiz is laid out and where it ends', async ({ page, quiz }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await quiz.openSetUp();
	await expect(quiz.begin()).toBeEnabled();
	await expectNoBarrier(page, 'Laying out');
	await quiz.questions().fill('1');
	await quiz.questions().blur();
	await quiz.begin().click();
	await give(quiz, false);
	await quiz.check().click();
	await quiz.next().click();
	await expect(quiz.results()).toBeVisible();
	await expectNoBarrier(page, 'Results');
});
