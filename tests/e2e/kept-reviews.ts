import type { Page } from '@playwright/test';

/** How many events the device's review log holds: the truth of the matter, whatever the screen says. */
export function keptReviews(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(new Error('The database could not be opened'));
				opening.onsuccess = () => {
					const database = opening.result;
					const counting = database.transaction('reviews').objectStore('reviews').count();
					counting.onerror = () => reject(new Error('The log could not be read'));
					counting.onsuccess = () => {
						database.close();
						resolve(counting.result);
					};
				};
			})
	);
}
