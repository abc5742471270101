import { SHORT_TEXT } from './article.ts';
import { expect, test } from './fixtures.ts';
import { MakePage } from './pages/make-page.ts';

test.use({ serviceWorkers: 'block' });

test('what was kept, dropped and edited outlives a reload and a closed page, until it is dropped', async ({
	page,
	context,
	make
}) => {
	await make.open();
	await make.make(SHORT_TEXT);
	await make.saveButton().waitFor();
	const count = await make.proposals().count();
	const dropped = make.proposals().first();
	await make.keep(dropped).uncheck();
	await make.proposals().nth(1).getByRole('button', { name: 'Edit' }).click();
	await page.getByRole('textbox', { name: 'Question' }).fill('Which of my own words?');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await make.title().fill('My rivers');

	await page.reload();
	await expect(make.proposals()).toHaveCount(count);
	await page.close();

	const again = await context.newPage();
	const made = new MakePage(again);
	await made.open();
	await expect(made.proposals()).toHaveCount(count);
	await expect(made.keep(made.proposals().first())).not.toBeChecked();
	await expect(made.proposals().nth(1)).toContainText('Which of my own words?');
	await expect(made.title()).toHaveValue('My rivers');

	await again.getByRole('button', { name: 'Begin anew' }).click();
	await again.getByRole('button', { name: 'Drop them' }).click();
	await again.reload();
	await expect(made.text()).toHaveValue('');
});
