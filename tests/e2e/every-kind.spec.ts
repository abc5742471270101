import { expectNoBarrier } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { keptReviews } from './kept-reviews.ts';
import type { By, LeafPage } from './pages/leaf-page.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

/** The cards of tests/fixtures/every-kind.yaml that the app judges, in their order, with how each is answered right. */
const RIGHT: readonly (readonly [asks: string, give: (leaf: LeafPage, by: By) => Promise<void>])[] = [
	['runs through Vienna', (leaf, by) => leaf.write(['donau'], by)],
	['How long is the Danube', (leaf, by) => leaf.write(['2850 kilometres'], by)],
	['is the longest?', (leaf, by) => leaf.choose(['Volga'], by)],
	['capitals lie on the Danube', (leaf, by) => leaf.choose(['Vienna', 'Budapest'], by)],
	['flows into the Caspian Sea', (leaf, by) => leaf.choose(['True'], by)],
	['the longest first', (leaf, by) => leaf.arrange(['Volga', 'Danube', 'Rhine', 'Thames'], by)],
	['each river end', (leaf, by) => leaf.pair(['Black Sea', 'Caspian Sea', 'North Sea', 'Atlantic'], by)]
];
/** The same cards, each answered wrong. */
const WRONG: readonly ((leaf: LeafPage) => Promise<void>)[] = [
	(leaf) => leaf.write(['the Thames'], 'touch'),
	(leaf) => leaf.write(['12'], 'touch'),
	(leaf) => leaf.choose(['Danube'], 'touch'),
	(leaf) => leaf.choose(['Vienna', 'Prague'], 'touch'),
	(leaf) => leaf.choose(['False'], 'touch'),
	(leaf) => leaf.arrange(['Thames', 'Rhine', 'Danube', 'Volga'], 'touch'),
	(leaf) => leaf.pair(['Red Sea', 'Caspian Sea', 'North Sea', 'Atlantic'], 'touch')
];

test.beforeEach(async ({ decks }) => {
	await decks.take('every-kind');
});

for (const by of ['touch', 'keys'] as const) {
	test(`each kind of card is played and judged in a session, by ${by}`, async ({ page, study }) => {
		await study.openSession('every-kind');
		for (const asks of ['the Danube flow', 'The Danube rises']) {
			await expect(study.question()).toContainText(asks);
			await study.reveal(by);
			await expect(study.answer()).toBeFocused();
			if (by === 'touch') await study.grade('Easy').click();
			else await study.press(study.grade('Easy'), by);
		}
		for (const [asks, give] of RIGHT) {
			await expect(study.question()).toContainText(asks);
			await give(study, by);
			await study.judge(by);
			await expect(study.verdict(), asks).toHaveText(/^Correct/);
			await study.press(study.next(), by);
		}
		await expect(study.verdict()).toBeHidden();
		expect(await keptReviews(page)).toBe(2 + RIGHT.length);
	});
}

test('a wrong answer of each kind is told apart from the right one, and may be claimed as right', async ({ study }) => {
	await study.openSession('every-kind');
	await study.revealAndGrade('Easy');
	await study.revealAndGrade('Easy');
	for (const [i, give] of WRONG.entries()) {
		await expect(study.question()).toContainText(RIGHT[i]?.[0] ?? '');
		await give(study);
		await study.check().click();
		// Three pairs of four are put together rightly.
		await expect(study.verdict()).toHaveText(i === 6 ? /^Almost/ : /^Not quite/);
		await expect(study.answer()).toBeVisible();
		await study.iWasRight().click();
	}
});

test('a wrong choice says why it is wrong', { tag: '@any-width' }, async ({ study }) => {
	await study.openSession('every-kind');
	await study.revealAndGrade('Easy');
	await study.revealAndGrade('Easy');
	for (let skipped = 0; skipped < 2; skipped++) {
		await study.givenAnswer().waitFor();
		await study.revealAndGrade('Easy');
	}
	await study.choose(['Danube'], 'touch');
	await study.check().click();
	await expect(study.answer()).toContainText('The Danube is the second longest river of Europe.');
});

test('axe finds no barrier on either side of any kind of card', { tag: '@any-width' }, async ({ page, study }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await study.openSession('every-kind');
	for (const asks of ['the Danube flow', 'The Danube rises']) {
		await expect(study.question()).toContainText(asks);
		await expectNoBarrier(page, `${asks}, in front`);
		await study.reveal();
		await expect(study.grades()).toBeVisible();
		await expectNoBarrier(page, `${asks}, behind`);
		await study.grade('Easy').click();
	}
	for (const [i, give] of WRONG.entries()) {
		await expect(study.question()).toContainText(RIGHT[i]?.[0] ?? '');
		await give(study);
		await expectNoBarrier(page, `${RIGHT[i]?.[0]}, in front`);
		await study.check().click();
		await expect(study.next()).toBeVisible();
		await expectNoBarrier(page, `${RIGHT[i]?.[0]}, behind`);
		await study.iWasRight().click();
	}
});
