import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const RIVERS = readFileSync('tests/fixtures/rivers.yaml', 'utf8');

/** The author mends a question, gives another answer, moves a card, takes one away and writes a new one. */
const NEWER = RIVERS.replace('q: Into which sea does the Danube flow?', 'q: Which sea does the Danube reach?')
	.replace('a: The Baltic Sea', 'a: The Baltic')
	.replace(/ {2}- id: rhone\n.*\n.*\n/u, '')
	.replace('    a: The Caspian Sea', '    a: The Caspian')
	.concat('  - id: ebro\n    q: Into which sea does the Ebro flow?\n    a: The Mediterranean Sea\n');

const deckFile = (text: string) => ({ name: 'rivers.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });

test('a deck is updated over studied and edited cards, and the update is taken back', async ({
	page,
	decks,
	study
}) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Volga');
	await decks.openDeck('rivers');
	await decks.cards().filter({ hasText: 'Volga' }).getByRole('button', { name: 'Open' }).click();
	await page.getByRole('button', { name: 'Edit' }).click();
	await page.getByLabel('Answer', { exact: true }).fill('My Caspian Sea');
	await page.getByRole('button', { name: 'Save card' }).click();
	await page.getByRole('button', { name: 'Close' }).click();
	const danube = decks.cards().filter({ hasText: 'Danube' });
	await expect(danube).toContainText(/in \w+ days?/u);

	await decks.open();
	await decks.file().setInputFiles(deckFile(NEWER));
	await expect(decks.offer()).toContainText('1 card new.');
	await expect(decks.offer()).toContainText('2 cards changed; progress is kept.');
	await expect(decks.offer()).toContainText('1 card taken away; resting for 90 days.');
	await expect(decks.offer().getByRole('group', { name: /You both changed/ })).toContainText('My Caspian Sea');
	await decks.leave().click();
	await expect(decks.offer()).toHaveCount(0);
	await decks.openDeck('rivers');
	await expect(decks.cards()).toHaveCount(6);

	await decks.open();
	await decks.file().setInputFiles(deckFile(NEWER));
	await decks.update().click();
	await expect(page.getByRole('status')).toContainText(['“Rivers” was updated.']);
	await page.getByRole('link', { name: 'Open', exact: true }).click();
	await expect(decks.cards()).toHaveCount(6);
	await expect(decks.cards().filter({ hasText: 'Which sea does the Danube reach?' })).toContainText(/in \w+ days?/u);
	await expect(decks.cards().filter({ hasText: 'Volga' })).toContainText('My Caspian Sea');
	await expect(decks.cards().filter({ hasText: 'Ebro' })).toContainText('new');
	await expect(decks.cards().filter({ hasText: 'Rhône' })).toHaveCount(0);

	await decks.open();
	await decks.file().setInputFiles(deckFile(NEWER));
	await expect(page.getByRole('status')).toContainText(['Nothing has changed.']);
});

test('an update is taken back, and progress is where it was', async ({ page, decks, study }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await study.revealAndGrade('Easy');
	await expect(study.question()).toContainText('Volga');
	await decks.open();
	await decks.file().setInputFiles(deckFile(NEWER));
	await decks.update().click();
	await decks.undo().click();
	await expect(page.getByRole('status')).toHaveCount(0);
	// The report goes when the taking back begins; files are taken again when it is done.
	await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
	await decks.openDeck('rivers');
	await expect(decks.cards()).toHaveCount(6);
	await expect(decks.cards().filter({ hasText: 'Rhône' })).toHaveCount(1);
	await expect(decks.cards().filter({ hasText: 'Into which sea does the Danube flow?' })).toContainText(
		/in \w+ days?/u
	);
});

test('a word that the learner gives up is the author’s', async ({ page, decks }) => {
	await decks.take('rivers');
	await decks.openDeck('rivers');
	await decks.cards().filter({ hasText: 'Volga' }).getByRole('button', { name: 'Open' }).click();
	await page.getByRole('button', { name: 'Edit' }).click();
	await page.getByLabel('Answer', { exact: true }).fill('My Caspian Sea');
	await page.getByRole('button', { name: 'Save card' }).click();
	await expect(decks.cards().filter({ hasText: 'My Caspian Sea' })).toHaveCount(1);
	await decks.open();
	await decks.file().setInputFiles(deckFile(NEWER));
	await decks
		.offer()
		.getByRole('radio', { name: /The author’s/ })
		.check();
	await decks.update().click();
	await expect(page.getByRole('status')).toContainText(['“Rivers” was updated.']);
	await decks.openDeck('rivers');
	await expect(decks.cards().filter({ hasText: 'Volga' })).toContainText('The Caspian');
	await expect(decks.cards().filter({ hasText: 'My Caspian Sea' })).toHaveCount(0);
});
