import type { Page } from '@playwright/test';
import type { Review } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { KeptCopy } from '#storage/care/care.ts';

/** The rows of a table as the device keeps them, in its order: the truth of the matter, whatever the screen says. */
function keptRows<Row>(page: Page, table: string): Promise<readonly Row[]> {
	return page.evaluate(
		(name) =>
			new Promise<readonly Row[]>((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(new Error('The database could not be opened'));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction(name).objectStore(name).getAll();
					reading.onerror = () => reject(new Error(`The table ${name} could not be read`));
					reading.onsuccess = () => {
						database.close();
						resolve(reading.result as Row[]);
					};
				};
			}),
		table
	);
}

/** The review log that the device holds. */
export function keptLog(page: Page): Promise<readonly Review[]> {
	return keptRows<Review>(page, 'reviews');
}

/** How many events the review log holds. */
export async function keptReviews(page: Page): Promise<number> {
	return (await keptLog(page)).length;
}

/** What the device remembers of each card that was ever graded, by the card's id. */
export async function keptMemories(page: Page): Promise<ReadonlyMap<string, Memory>> {
	const rows = await keptRows<{ readonly memory: Memory }>(page, 'memory');
	return new Map(rows.map(({ memory }) => [memory.cardId, memory]));
}

/** The copies of everything that the device made by itself. */
export function keptCopies(page: Page): Promise<readonly KeptCopy[]> {
	return keptRows<KeptCopy>(page, 'copies');
}
