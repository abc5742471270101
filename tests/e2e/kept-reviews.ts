import type { Page } from '@playwright/test';
import type { Review } from '#core/reviews/review.ts';

/** The review log that the device holds, in its order: the truth of the matter, whatever the screen says. */
export function keptLog(page: Page): Promise<readonly Review[]> {
	return page.evaluate(
		() =>
			new Promise<readonly Review[]>((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(new Error('The database could not be opened'));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('reviews').objectStore('reviews').getAll();
					reading.onerror = () => reject(new Error('The log could not be read'));
					reading.onsuccess = () => {
						database.close();
						resolve(reading.result as Review[]);
					};
				};
			})
	);
}

/** How many events the review log holds. */
export async function keptReviews(page: Page): Promise<number> {
	return (await keptLog(page)).length;
}
