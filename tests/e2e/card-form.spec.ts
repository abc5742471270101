import { expect, test } from './fixtures.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

test('a card is added in a form, told its fault at the field, taken out and put back', async ({ page, decks }) => {
	await decks.take('rivers');
	await decks.openDeck('rivers');
	await page.getByRole('button', { name: 'Add a card' }).click();
	await page.getByLabel('Kind of card').selectOption('A number');
	await page.getByRole('textbox', { name: 'Question' }).fill('How long is the Ebro?');
	await page.getByRole('textbox', { name: 'Answer' }).fill('very long');
	await page.getByRole('button', { name: 'Save card' }).click();
	await expect(page.getByRole('textbox', { name: 'Answer' })).toBeFocused();
	await expect(page.getByRole('textbox', { name: 'Answer' })).toHaveAccessibleDescription(/not a number with a unit/u);
	await page.getByRole('textbox', { name: 'Answer' }).fill('930 km');
	await page.getByRole('textbox', { name: 'Tolerance' }).fill('1%');
	await page.getByRole('button', { name: 'Save card' }).click();
	const ebro = decks.cards().filter({ hasText: 'How long is the Ebro?' });
	await expect(ebro).toContainText('930 km');

	await ebro.getByRole('button', { name: 'Open' }).click();
	await page.getByRole('button', { name: 'Take out' }).click();
	await expect(ebro).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(ebro).toHaveCount(1);
});

test('a card that is edited in a session is the one that is asked on', async ({ page, decks, study }) => {
	await decks.take('rivers');
	await study.openSession('rivers');
	await page.getByRole('button', { name: /^More/ }).click();
	await page.getByRole('button', { name: /^Edit/ }).click();
	await page.getByRole('textbox', { name: 'Question' }).fill('Where does the Danube end?');
	await page.getByRole('button', { name: 'Save card' }).click();
	await expect(study.question()).toContainText('Where does the Danube end?');
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
	'base64'
);

test('a picture that is chosen in the form, and a formula, are shown where the card is asked', async ({
	page,
	decks,
	study
}) => {
	await decks.take('one-card');
	await decks.openDeck('one-card');
	await decks.cards().first().getByRole('button', { name: 'Open' }).click();
	await page.getByRole('button', { name: 'Edit', exact: true }).click();
	await page.getByRole('textbox', { name: 'Question', exact: true }).fill(String.raw`What is $\frac{1}{2}$ of it?`);
	await page.getByText('Picture', { exact: true }).click();
	await page
		.getByLabel('Choose a picture')
		.setInputFiles({ name: 'x.txt', mimeType: 'image/png', buffer: Buffer.from('x') });
	await expect(page.getByRole('alert')).toContainText('no picture that can be shown');
	await page.getByLabel('Choose a picture').setInputFiles({ name: 'red.png', mimeType: 'image/png', buffer: PNG });
	await page.getByRole('textbox', { name: 'What it shows' }).fill('A red square');
	await page.getByRole('button', { name: 'Save card' }).click();
	await expect(page.getByRole('button', { name: 'Save card' })).toBeHidden();
	await study.openSession('one-card');
	const picture = study.question().getByRole('img', { name: 'A red square' });
	await expect(picture).toHaveJSProperty('naturalWidth', 10);
	await expect(study.question().getByRole('math')).toContainText('12');
});
