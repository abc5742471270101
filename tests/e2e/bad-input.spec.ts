import { expect, test } from './fixtures.ts';

const textFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });

test.describe('Make says what is wrong with', () => {
	test.beforeEach(async ({ make }) => {
		await make.open();
	});

	test('an empty document', async ({ make }) => {
		await make.makeButton().click();
		await expect(make.trouble()).toContainText(/empty|no text|nothing/i);
	});

	test('a picture that calls itself a text', { tag: '@row-31' }, async ({ make }) => {
		const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 255, 254, 1]);
		await make.choose(textFile('notes.txt', png));
		await expect(make.trouble()).toContainText(/picture|image/i);
	});

	test('UTF-16 that does not say so', { tag: '@row-31' }, async ({ make }) => {
		await make.choose(textFile('notes.txt', Buffer.from('The Rhine is long.', 'utf16le')));
		await expect(make.trouble()).toContainText('UTF-8');
	});

	test('a document in another language', async ({ make }) => {
		const german =
			'Der Rhein ist ein Strom in Mitteleuropa und eine der verkehrsreichsten Wasserstraßen der Welt. ' +
			'Er entspringt in den Alpen und mündet nach vielen Städten und Dörfern in die Nordsee. ' +
			'Die Menschen an seinen Ufern haben mit ihm und von ihm gelebt, seit es dort Siedlungen gibt.';
		await make.make(german);
		await expect(make.trouble()).toContainText(/English/);
	});

	test('a document without a fact', async ({ make }) => {
		await make.make('It was quiet there. Nobody said anything for a while, and then they went home.');
		await expect(make.trouble()).toContainText(/\w/);
		await expect(make.proposals()).toHaveCount(0);
	});

	test('a megabyte without a space, and does not hang', { tag: '@row-29' }, async ({ page, make }) => {
		await make.choose(textFile('long.txt', Buffer.from('a'.repeat(1_000_000))));
		await expect(make.text()).toHaveValue(/^a/);
		await make.makeButton().click();
		await expect(make.trouble()).toContainText(/\w/);
		await expect(make.makeButton()).toBeVisible();
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
	});
});

test('UTF-16 that says so is read', async ({ make }) => {
	await make.open();
	await make.choose(textFile('notes.txt', Buffer.from('\ufeffThe Rhine is long.', 'utf16le')));
	await expect(make.text()).toHaveValue('The Rhine is long.');
});

test('a deck with a broken line is kept out, its line is named, and what was there stays', async ({ decks }) => {
	await decks.take('rivers');
	await decks.chooseFile('tests/fixtures/broken-line.yaml');
	await expect(
		decks
			.faults()
			.filter({ hasText: /line 8/ })
			.first()
	).toContainText(/answer|anwser/);
	await decks.open();
	await expect(decks.list().getByRole('listitem')).toHaveCount(1);
	await expect(decks.deck('Rivers')).toBeVisible();
});
