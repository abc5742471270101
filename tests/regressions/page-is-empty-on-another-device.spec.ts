import { expect, test } from '../e2e/fixtures.ts';

// A name that is not `localhost`, over plain http: what a phone sees of a computer in the same house.
test.use({
	host: 'recto.test',
	rectoTest: null,
	launchOptions: async ({ launchOptions }, use) => {
		const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP recto.test 127.0.0.1'];
		await use({ ...launchOptions, args });
	}
});

test('a phone that opens the address of a computer sees the app and can study', async ({
	page,
	decks,
	study,
	faults
}) => {
	await decks.take('rivers');
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await study.open();
	await study.studyNow().click();
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	// Here the browser ignores one header of the server's, and says so.
	const others = faults.filter((fault) => !fault.includes('Cross-Origin-Opener-Policy'));
	faults.splice(0, Infinity, ...others);
});
