import { expect, test } from './fixtures.ts';

// Nothing here goes on without its server: nothing has to be kept for that.
test.use({ serviceWorkers: 'block' });

const CAPITALS: Readonly<Record<string, string>> = {
	Armenia: 'Yerevan',
	Georgia: 'Tbilisi',
	Azerbaijan: 'Baku',
	Iran: 'Tehran'
};

/** The right answer to the question that stands on the screen. */
function capitalIn(question: string): string {
	const country = Object.keys(CAPITALS).find((name) => question.includes(name)) ?? '';
	return CAPITALS[country] ?? '';
}

test('a quiz judges each choice and ends with what was missed', async ({ page, decks, quiz }) => {
	await decks.take('capitals');
	await quiz.open('capitals');
	for (let place = 0; place < 4; place++) {
		await expect(quiz.verdict()).toBeHidden();
		await expect(quiz.question()).toHaveText(/capital/);
		const right = capitalIn((await quiz.question().textContent()) ?? '');
		await expect(quiz.choices().getByRole('radio')).toHaveCount(4);
		const isMissed = place === 1;
		await quiz.chooseAndCheck(isMissed ? new RegExp(`^(?!${right})`) : right);
		await expect(quiz.verdict()).toHaveText(isMissed ? /Not quite/ : /Correct/);
		await quiz.next().click();
	}
	await expect(quiz.results()).toBeVisible();
	await expect(page.getByRole('main')).toContainText(/3|three/i);
});

test(
	'the same seed asks the same questions with the same choices',
	{ tag: '@any-width' },
	async ({ page, decks, quiz }) => {
		await decks.take('capitals');
		const seen: string[] = [];
		for (let time = 0; time < 2; time++) {
			await quiz.open('capitals');
			await expect(quiz.choices()).toBeVisible();
			seen.push([await quiz.question().textContent(), ...(await quiz.choices().allTextContents())].join('|'));
		}
		expect(seen[0]).toBe(seen[1]);
		await expect(page).toHaveURL(/quiz\/capitals/);
	}
);
