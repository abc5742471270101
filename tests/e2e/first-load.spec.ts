import { measureFirstLoad } from '../../scripts/bench/first-load.mjs';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'block' });

/** kB of 1,000 bytes under gzip -9; see docs/adr/0009-one-file-for-the-first-question.md. */
const JAVASCRIPT_KB = 90;
const CSS_KB = 12;

test('the first screen and the first question fetch little, and nothing of making', async ({
	context,
	server,
	decks
}) => {
	await decks.take('capitals');
	for (const [path, shown] of [
		['/', 'Study now'],
		['/study/capitals', 'Show answer']
	] as const) {
		const load = await measureFirstLoad(context, server.address + path, (page) =>
			page.getByText(shown).first().waitFor()
		);
		expect(load.javascriptKb, path).toBeLessThanOrEqual(JAVASCRIPT_KB);
		expect(load.cssKb, path).toBeLessThanOrEqual(CSS_KB);
		expect(load.modelFetched, path).toBe(false);
	}
});
