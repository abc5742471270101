import { expect, test } from './fixtures.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

test('a deck is written as YAML: a fault is told and put right, and progress is kept', async ({
	page,
	decks,
	study,
	editor
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Volga');
	await decks.openDeck('rivers');
	await page.getByRole('link', { name: 'Edit as YAML' }).click();
	await expect(editor.text()).toContainText('Into which sea does the Danube flow?');

	await editor.append('  - q: Into which sea does the Ebro flow?\n    anwser: The Mediterranean Sea\n');
	await expect(editor.faults()).toHaveText([/line \d+, column 5.*anwser/su]);
	await editor.save().click();
	await expect(editor.text()).toBeFocused();
	await editor.putRight().click();
	await expect(editor.faults()).toHaveText([/has no id/u]);
	await page.getByRole('button', { name: 'Write ids' }).click();
	await expect(editor.faults()).toHaveCount(0);
	await expect(editor.cards().last()).toContainText('Into which sea does the Ebro flow?');

	await editor.save().click();
	await expect(page.getByRole('status').filter({ hasText: 'Saved: one card new.' })).toBeVisible();
	await decks.openDeck('rivers');
	await expect(decks.cards().filter({ hasText: 'Ebro' })).toContainText('new');
	await expect(decks.cards().filter({ hasText: 'Danube' })).toContainText(/in \w+ days?/u);
});

test('a draft is there again after leaving; Escape and then Tab leaves the text', async ({ page, decks, editor }) => {
	await decks.take('rivers');
	await editor.open('rivers');
	await editor.append('# a half thought');
	await page.keyboard.press('Tab');
	await expect(editor.text()).toBeFocused();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(editor.text()).not.toBeFocused();
	await decks.openDeck('rivers');
	await editor.open('rivers');
	await editor.append('');
	await expect(editor.text()).toContainText('# a half thought');
	await page.getByRole('button', { name: 'Discard it' }).click();
	await expect(editor.text()).not.toContainText('# a half thought');
});

test('keys are proposed while they are written', async ({ page, decks, editor }) => {
	await decks.take('rivers');
	await editor.open('rivers');
	await editor.append('  - id: nile\n    q: Which river is the longest?\n    a: The Nile\n    ');
	await page.keyboard.type('exp');
	await page.getByRole('option', { name: /explain/ }).click();
	await page.keyboard.type('So it is said.');
	await expect(editor.text()).toContainText('explain: So it is said.');
	await expect(editor.faults()).toHaveCount(0);
});
