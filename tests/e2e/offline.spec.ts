import { SHORT_TEXT } from './article.ts';
import { expect, test, untilModelIsKept, untilReadyOffline } from './fixtures.ts';
import { goTo } from './pages/go-to.ts';

test(
	'with the server gone, a deck is found, opened and studied by its address',
	{ tag: '@row-35' },
	async ({ page, server, make, decks, study, quiz, progress, settings }) => {
		await decks.take('rivers');
		await decks.take('capitals');
		await untilReadyOffline(page);
		await server.kill();

		await decks.openDeck('rivers');
		await expect(decks.heading('Rivers')).toBeVisible();
		await study.openSession('rivers');
		await study.revealAndGrade('Good');
		await expect(study.question()).toContainText('Volga');
		await study.open();
		await expect(study.studyNow()).toBeVisible();
		await make.open();
		await expect(make.makeButton()).toBeEnabled();
		await decks.open();
		await expect(decks.deck('Rivers')).toBeVisible();
		await progress.open();
		await expect(page.getByText('review today')).toBeVisible();
		await settings.open();
		await expect(settings.backUpNow()).toBeVisible();
		await quiz.open('capitals');
		await expect(quiz.choices()).toBeVisible();
	}
);

test('cards are made without a server once the language model has been used', async ({ page, server, make }) => {
	await make.open();
	await make.make(SHORT_TEXT);
	await expect(make.proposals().first()).toBeVisible();
	await untilReadyOffline(page);
	await untilModelIsKept(page);
	await server.kill();

	// What was read is read again when the page is opened anew.
	await make.open();
	await expect(make.proposals().first()).toBeVisible();
});

test('an address that does not exist says so, offline too', async ({ page, server, study }) => {
	await study.open();
	await untilReadyOffline(page);
	await server.kill();
	await goTo(page, '/no/such/place');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Study' }).first()).toBeVisible();
});
