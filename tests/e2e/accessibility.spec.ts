import { SHORT_TEXT } from './article.ts';
import { expectNoBarrier } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './pages/go-to.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

for (const colorScheme of ['light', 'dark'] as const) {
	// Colours do not depend on the width: the wide window is looked at in one light.
	const once = colorScheme === 'dark' ? { tag: '@any-width' } : {};
	test.describe(`axe finds no barrier, in ${colorScheme},`, once, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('in decks and in a session', async ({ page, decks, study }) => {
			await study.open();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectNoBarrier(page, 'Study, with nothing in it');
			await decks.take('rivers');
			await expectNoBarrier(page, 'Decks');
			await decks.openDeck('rivers');
			await expect(decks.heading('Rivers')).toBeVisible();
			await expectNoBarrier(page, 'A deck');
			await study.open();
			await expect(study.studyNow()).toBeVisible();
			await expectNoBarrier(page, 'Study');
			await study.studyNow().click();
			await expect(study.question()).toBeVisible();
			await expectNoBarrier(page, 'A question');
			await study.reveal();
			await expect(study.answer()).toBeVisible();
			await expectNoBarrier(page, 'An answer');
		});

		test('in a quiz', async ({ page, decks, quiz }) => {
			await decks.take('capitals');
			await quiz.open('capitals');
			await expect(quiz.choices()).toBeVisible();
			await expectNoBarrier(page, 'A question');
			await quiz.choices().getByRole('radio').first().check();
			await quiz.check().click();
			await expect(quiz.verdict()).toBeVisible();
			await expectNoBarrier(page, 'A verdict');
		});

		test('in making cards', async ({ page, make }) => {
			await make.open();
			await expect(make.text()).toBeVisible();
			await expectNoBarrier(page, 'Make');
			await make.make(SHORT_TEXT);
			await expect(make.proposals().first()).toBeVisible();
			// Tall enough for all cards: a button half under the foot would count as a small one.
			await page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: 4000 });
			await expectNoBarrier(page, 'Proposed cards');
		});

		test('on the other pages', async ({ page }) => {
			for (const path of ['/progress', '/settings', '/no/such/place']) {
				await goTo(page, path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expectNoBarrier(page, path);
			}
		});
	});
}
