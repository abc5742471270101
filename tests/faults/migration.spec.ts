import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Review } from '#core/reviews/review.ts';
import { seededRandom } from '#core/shared/random.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { keptReviews } from '../e2e/kept-reviews.ts';
import { layDatabase, type FrozenDatabase } from '../migrations/frozen-database.ts';
import { MortalBrowser } from './mortal-browser.ts';

// A trace of a browser that was killed has no end.
test.use({ trace: 'off' });

const KILLS = 4;
const REVIEWS = 10_000;
const LONGEST_WAIT_MS = 600;

/** The oldest published database, with a log as long as that of some years. */
function oldDatabase(): FrozenDatabase {
	const frozen = JSON.parse(readFileSync('tests/migrations/v1.json', 'utf8')) as FrozenDatabase;
	const tables = frozen.tables.map((table) => {
		if (table.name !== 'reviews') return table;
		const [first] = table.rows as Review[];
		const more = Array.from({ length: REVIEWS }, (_, i) => ({
			...first,
			id: `0000000${i.toString(36).padStart(4, '0')}-other-${i.toString(36).padStart(6, '0')}`,
			device: 'other',
			sequence: i + 1,
			cardId: `gone/${i % 500}`
		}));
		return { ...table, rows: [...table.rows, ...more] };
	});
	return { ...frozen, tables };
}

/** Puts a database there from a page in which no code of the app runs. */
async function lay(page: Page, address: string, database: FrozenDatabase): Promise<void> {
	await page.goto(`${address}/favicon.svg`);
	await page.evaluate(`(${layDatabase.toString()})('recto', ${JSON.stringify(database)})`);
}

test('row 10: migration broken off', async ({ server }, info) => {
	test.setTimeout(240_000);
	const random = seededRandom('migrations');
	const database = oldDatabase();
	const wanted = database.tables.find(({ name }) => name === 'reviews')?.rows.length;
	for (let kill = 0; kill < KILLS; kill++) {
		const profile = info.outputPath(`profile-${kill}`);
		const browser = await MortalBrowser.launch({ profile });
		await lay(browser.page, server.address, database);
		const opening = browser.page.goto(`${server.address}/`).catch(() => undefined);
		await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_WAIT_MS));
		await browser.kill();
		await opening;
		const after = await MortalBrowser.launch({ profile });
		await after.page.goto(`${server.address}/decks`);
		await expect(after.page.getByRole('list', { name: 'Decks', exact: true }).getByRole('link').first()).toBeVisible();
		expect(await keptReviews(after.page)).toBe(wanted);
		await after.kill();
	}
});
