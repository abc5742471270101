import type { Page } from '@playwright/test';
import { intervalLabel } from '#core/schedule/interval-label.ts';
import type { SchedulerOptions } from '#core/schedule/scheduler.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/shared/instant.ts';
import { expect, test } from './fixtures.ts';
import { keptMemories } from './kept-reviews.ts';
import { goTo } from './pages/go-to.ts';
import type { QuizPage } from './pages/quiz-page.ts';
import type { Grade, StudyPage } from './pages/study-page.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

/**
 * The vectors that the implementations of FSRS-6 share, pressed on the screen. Two of them cannot be: V6 asks for a curve of
 * forgetting that no screen tells in figures, and V9 for cards that come from SM-2, which nothing here takes in yet. They
 * stand with all others in tests/unit/core/schedule/vectors.test.ts.
 */
test.describe.configure({ mode: 'default' });

const CARD = 'one-card/volga';
const START = Date.parse('2026-03-02T10:00:00Z');
const GRADES: Readonly<Record<string, Grade>> = { A: 'Again', H: 'Hard', G: 'Good', E: 'Easy' };
const WEIGHTS = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
	0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];

const table: string[] = [];

/** Notes a line of the table, and holds every number to its reference. */
function conforms(vector: string, got: readonly number[], expected: readonly number[], within: number): void {
	const furthest = Math.max(...expected.map((number, i) => Math.abs(number - (got[i] ?? Number.POSITIVE_INFINITY))));
	const [wanted, given] = [expected, got].map((numbers) => numbers.map((number) => +number.toFixed(4)).join(' '));
	table.push(`${vector}\n    expected ${wanted}\n    got      ${given}\n    furthest ${furthest.toExponential(0)}`);
	expect(got, vector).toHaveLength(expected.length);
	expect(furthest, vector).toBeLessThanOrEqual(within);
}

test.afterAll(() => {
	if (table.length > 0) console.log(`Conformity with FSRS-6, on the screen\n${table.join('\n')}`);
});

/** The schedule of a test: no fuzz, and what a vector asks for beyond the defaults. */
const by = (schedule: SchedulerOptions = {}) => ({
	rectoTest: { seed: 'vectors', fuzz: false as const, schedule }
});

async function memoryOf(page: Page, card = CARD) {
	const memory = (await keptMemories(page)).get(card);
	if (memory === undefined) throw new Error(`${card} was never graded`);
	return memory;
}

/** Brings the clock forward as a learner does who puts the phone away and takes it up again. */
async function takeUpAt(page: Page, now: number): Promise<void> {
	await page.clock.setFixedTime(now);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Grades the card by keys as the letters say, each time when it is due; gives the memory after each. */
async function follow(page: Page, study: StudyPage, letters: string) {
	await study.openSession('one-card');
	const memories = [];
	let now = START;
	for (const letter of letters) {
		await study.revealAndGrade(GRADES[letter] ?? 'Good', 'keys');
		await expect(study.grades()).toBeHidden();
		const memory = await memoryOf(page);
		memories.push(memory);
		const isToday = memory.phase !== 'review';
		now = isToday ? Math.max(now, memory.due) : memory.due + 6 * HOUR_MS;
		await study.complete().or(study.showAnswer()).first().waitFor();
		await takeUpAt(page, now);
		// A step that is longer than the learning ahead ends the session; its card comes when the learner does.
		if (isToday && (await study.complete().isVisible())) await study.openSession('one-card');
	}
	return memories;
}

const daysOf = (memories: readonly { dueDay: number; lastDay: number; phase: string }[]): number[] =>
	memories.map(({ dueDay, lastDay, phase }) => (phase === 'review' ? dueDay - lastDay : 0));

test.beforeEach(async ({ page, decks }) => {
	await page.clock.setFixedTime(START);
	await decks.take('one-card');
});

test.describe('by the usual rules,', () => {
	test.use(by());

	test('V1: thirteen grades come back in the shared days', async ({ page, study }) => {
		const memories = await follow(page, study, 'GGGGGGAAGGGGG');
		conforms('V1 days', daysOf(memories), [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], 0);
		const stabilities = memories.map(({ stability }) => stability);
		const shared = [2.3065, 2.3065, 10.971, 46.3169, 162.9998, 497.8766, 6.8904, 2.1546, 2.1546, 3.9831, 7.2363];
		conforms('V1 stability', stabilities, [...shared, 12.483, 20.7704], 1e-4);
	});

	test('V7: a new card offers 1, 6 and 10 minutes, and 8 days', async ({ study }) => {
		await study.openSession('one-card');
		await study.reveal();
		const offered = [{ minutes: 1 }, { minutes: 6 }, { minutes: 10 }, { days: 8 }].map(intervalLabel);
		for (const [i, grade] of (['Again', 'Hard', 'Good', 'Easy'] as const).entries()) {
			await expect(study.grade(grade)).toHaveAccessibleDescription(offered[i] ?? '');
		}
		table.push(`V7 on the buttons\n    expected ${offered.join(', ')}\n    got      the same`);
	});

	test('V8: a card that is easy ten times is as easy as can be', async ({ page, study }) => {
		const memories = await follow(page, study, 'E'.repeat(10));
		conforms('V8 difficulty', [memories.at(-1)?.difficulty ?? 0], [1], 0);
	});
});

test.describe('of cards that come back soon,', () => {
	test.use(by());

	test('V3 and V4: both come to the shared memory', async ({ page, decks, study }) => {
		const cards = ['v3', 'v4'].map((id) => `  - {id: ${id}, q: What is ${id}?, a: A vector}`).join('\n');
		await decks.takeWritten('Vectors', `id: vectors\ntitle: Vectors\nsettings: {retention: 0.97}\ncards:\n${cards}\n`);
		const letters: Readonly<Record<string, string>> = { v3: 'AGGGGG', v4: 'AHGEGG' };
		let now = START;
		for (const [turn, wait] of [0, 0, 1, 3, 8, 21].entries()) {
			now += wait * DAY_MS + (turn === 1 ? 2 * MINUTE_MS : 0);
			await page.clock.setFixedTime(now);
			await study.openSession('vectors');
			for (let asked = 0; asked < 2; asked++) {
				const card = /v\d/u.exec((await study.question().textContent()) ?? '')?.[0] ?? '';
				await study.revealAndGrade(GRADES[letters[card]?.[turn] ?? ''] ?? 'Good', 'keys');
				await expect(study.grades()).toBeHidden();
			}
		}
		const [v3, v4] = [await memoryOf(page, 'vectors/v3'), await memoryOf(page, 'vectors/v4')];
		conforms('V3 A G G G G G', [v3.stability, v3.difficulty], [53.62691, 6.3574867], 1e-4);
		conforms('V4 A H G E G G', [v4.stability, v4.difficulty], [51.081, 6.7493], 1e-4);
	});
});

test.describe('without a short term,', () => {
	test.use(by({ shortTerm: false }));

	test('V2: thirteen grades come back in the shared days', async ({ page, study }) => {
		const memories = await follow(page, study, 'GGGGGGAAGGGGG');
		conforms('V2 days', daysOf(memories), [3, 14, 57, 196, 586, 1559, 10, 1, 3, 5, 9, 15, 25], 0);
		const stabilities = memories.map(({ stability }) => stability);
		const shared = [2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 9.8832, 1.3527, 2.392, 4.8562, 8.7624];
		conforms('V2 stability', stabilities, [...shared, 15.186, 25.1362], 1e-4);
	});
});

/** Answers the one question of a quiz, which asks a card whether it is due or not. */
async function answerQuiz(quiz: QuizPage, isRight: boolean): Promise<void> {
	await quiz.open('one-card');
	await quiz.write([isRight ? 'The Volga' : 'The Thames'], 'touch');
	await quiz.judge('keys');
	await expect(quiz.verdict()).toHaveText(isRight ? /^Correct/ : /^Not quite/);
	await quiz.next().click();
	await expect(quiz.results()).toBeVisible();
}

test.describe('with a short term that weighs nothing,', () => {
	test.use(by({ shortTerm: false, weights: WEIGHTS.map((weight, i) => (i >= 17 && i <= 19 ? 0 : weight)) }));

	test('V3b: answers in quizzes come to the shared memory', async ({ page, quiz }) => {
		let now = START;
		for (const [turn, wait] of [0, 0, 1, 3, 8, 21].entries()) {
			now += wait * DAY_MS;
			await page.clock.setFixedTime(now);
			await answerQuiz(quiz, turn > 0);
		}
		const { stability, difficulty } = await memoryOf(page);
		conforms('V3b A G G G G G', [stability, difficulty], [53.335106, 6.3574867], 1e-4);
	});
});

test.describe('of a memory that holds a day,', () => {
	test.use(by({ shortTerm: false, weights: WEIGHTS.map((weight, i) => (i < 4 ? 1 : weight)) }));

	test('V5: each desired retention that can be chosen gives the shared days', async ({ page, decks, study }) => {
		const expected: Readonly<Record<string, number>> = { '0.7': 9, '0.8': 3, '0.9': 1 };
		for (const retention of Object.keys(expected)) {
			const head = `id: aim-${retention.slice(2)}\ntitle: Aims at ${retention}\nsettings: {retention: ${retention}}`;
			await decks.takeWritten(`Aims at ${retention}`, `${head}\ncards:\n  - {q: To what?, a: ${retention}}\n`);
		}
		await goTo(page, '/study');
		for (let asked = 0; asked < 4; asked++) {
			await study.reveal('keys');
			const aim = /0\.\d/u.exec((await study.answer().textContent()) ?? '')?.[0] ?? '0.9';
			await expect(study.grade('Again')).toHaveAccessibleDescription(intervalLabel({ days: expected[aim] ?? 0 }));
			await page.keyboard.press('4');
			await expect(study.grades()).toBeHidden();
		}
		table.push('V5 days on the button for 0.7, 0.8, 0.9\n    expected 9 3 1\n    got      the same');
	});
});

test.describe('with six steps,', () => {
	test.use(by({ steps: { learning: [1, 10, 30, 60, 360, 720], relearning: [10] } }));

	test('V10: none of them is skipped', async ({ page, study }) => {
		const memories = await follow(page, study, 'AGGGGGG');
		const minutes = memories.slice(1, -1).map(({ due, lastAt }) => (due - lastAt) / MINUTE_MS);
		conforms('V10 minutes', minutes, [10, 30, 60, 360, 720], 0);
		expect(memories.at(-1)?.phase).toBe('review');
	});
});
