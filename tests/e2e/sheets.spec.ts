import { expectNoBarrierInBothLights } from './expect-no-barrier.ts';
import { expect, test } from './fixtures.ts';
import { livedLog } from './lived-log.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

test('axe finds no barrier in More, in Study more and at the end of an exam', async ({ page, decks, study, quiz }) => {
	await decks.take('one-card');
	await study.openSession('one-card');
	await study.moreButton().click();
	await expect(study.more().getByRole('button', { name: 'Bury' })).toBeVisible();
	await expectNoBarrierInBothLights(page, 'More');
	await study.more().getByRole('button', { name: 'Bury' }).click();
	await study.studyMore().click();
	await expect(study.look('What you missed')).toBeVisible();
	await expectNoBarrierInBothLights(page, 'Study more');
	await quiz.openSetUp();
	await quiz.asExam().click();
	await quiz.begin().click();
	await quiz.write(['The Thames'], 'touch');
	await quiz.giveAnswer().click();
	await expect(quiz.results()).toBeVisible();
	await expectNoBarrierInBothLights(page, 'The result of an exam');
});

/** Known once, and then forgotten seven times. */
const FORGOTTEN = Array.from({ length: 7 }, () => ['again', 'easy'] as const).flat();

test.describe('of a card that keeps being forgotten', () => {
	const log = livedLog([{ card: 'sea/danube', from: '2025-01-05T10:00:00Z', ratings: ['easy', ...FORGOTTEN] }]);
	test.use({ rectoTest: { seed: 'leech', now: '2026-03-02T10:00:00Z', log } });

	test('it is said what helps, without a barrier, and it can be suspended there', async ({ page, decks, study }) => {
		const source = 'source: {title: Notes, quote: The Danube ends in a wide delta on the Black Sea.}';
		const card = `{id: danube, q: Where does the Danube end?, a: The Black Sea, ${source}}`;
		await decks.takeWritten('Seas', `id: sea\ntitle: Seas\ncards:\n  - ${card}\n`);
		await study.openSession('sea');
		await study.revealAndGrade('Again');
		await expect(page.getByRole('main')).toContainText('That card was forgotten eight times.');
		await study.whatHelps().click();
		const sheet = page.getByRole('dialog', { name: 'What helps' });
		await expect(sheet.getByRole('heading', { name: 'A card that does not stick' })).toBeFocused();
		await expect(sheet).toContainText('The Danube ends in a wide delta');
		await expectNoBarrierInBothLights(page, 'What helps');
		await sheet.getByRole('button', { name: 'Suspend it' }).click();
		await expect(sheet).toBeHidden();
		await expect(study.complete()).toBeVisible();
	});
});
