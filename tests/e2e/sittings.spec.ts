import { expectNoBarrier } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';
import { goTo } from './pages/go-to.ts';
import type { By } from './pages/leaf-page.ts';
import { QuizPage } from './pages/quiz-page.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

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

/** Answers one question after the other in an exam, which goes on without a word. */
async function answerInExam(quiz: QuizPage, areRight: readonly boolean[], by: By): Promise<void> {
	for (const isRight of areRight) {
		await quiz.question().waitFor();
		const asked = (await quiz.question().textContent()) ?? '';
		await give(quiz, isRight, by);
		await quiz.press(quiz.giveAnswer(), by);
		await expect(quiz.question().filter({ hasText: asked })).toHaveCount(0);
	}
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

for (const by of ['touch', 'keys'] as const) {
	test(`an exam says nothing before its end, though the app was closed in its middle, by ${by}`, async ({
		context,
		page,
		quiz
	}) => {
		await quiz.openSetUp();
		if (by === 'touch') await quiz.asExam().click();
		else {
			await quiz.tabTo(quiz.asExam());
			await page.keyboard.press('Space');
		}
		await quiz.press(quiz.begin(), by);
		await answerInExam(quiz, [true, true], by);
		const asked = await quiz.question().textContent();
		await page.close();
		const later = await context.newPage();
		const again = new QuizPage(later);
		await goTo(later, '/');
		await again.press(again.goOnWithIt(), by);
		await again.press(again.goOn(), by);
		await expect(again.question()).toHaveText(asked ?? '');
		await answerInExam(again, [false, true], by);
		await expect(again.results()).toBeFocused();
		await expect(again.missed()).toHaveCount(1);
		await expect(again.missed()).toContainText('You gave:');
		expect(await keptReviews(later)).toBe(4);
	});
}

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
