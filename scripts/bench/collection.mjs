import { gradeAll, quantile } from './grades.mjs';

/** The deck that is studied is one of this many, as a learner of long standing has them. */
const DECKS = 20;
const GRADES = 30;

/**
 * Runs in a page of the app: puts a collection onto this device, row by row as the app keeps it. A hundredth of each deck
 * is due; the rest comes within two years. As a pile all of it is due, to be asked without a limit, the faintest first.
 * @param {{ cards: number, decks: number, isPile: boolean }} size
 */
async function putCollection({ cards, decks, isPile }) {
	/** @type {IDBDatabase} */
	const database = await new Promise((resolve, reject) => {
		const opening = indexedDB.open('recto');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new Error('The database could not be opened'));
	});
	const today = Math.floor((Date.now() - 4 * 3_600_000) / 86_400_000);
	const perDeck = cards / decks;
	for (let d = 0; d < decks; d++) {
		const deckId = `deck-${d}`;
		const transaction = database.transaction(['decks', 'cards', 'memory', 'forecast'], 'readwrite');
		const deck = { id: deckId, title: `Deck ${d}`, language: 'en', authors: [], tags: [], settings: {} };
		transaction.objectStore('decks').put({ id: deckId, deck, cardCount: perDeck, addedAt: d, changedAt: d });
		/** @type {Map<number, number>} */
		const counts = new Map();
		for (let i = 0; i < perDeck; i++) {
			const id = `${deckId}/c${i}`;
			const question = `What is the square of ${i + 2} in deck ${d}?`;
			const card = { id, group: id, type: 'basic', question, answer: String((i + 2) ** 2), tags: [], hints: [] };
			transaction.objectStore('cards').put({ id, deckId, position: i, card });
			const isDue = isPile || i < Math.max(40, perDeck / 100);
			const dueDay = isDue ? today - (i % 20) : today + 1 + (i % 700);
			const lastDay = dueDay - 10;
			const memory = {
				...{
					cardId: id,
					deckId,
					group: id,
					phase: 'review',
					step: 0,
					stability: 10,
					difficulty: 5,
					reps: 3,
					lapses: 0
				},
				...{ due: dueDay * 86_400_000 + 14_400_000, dueDay, lastAt: lastDay * 86_400_000 + 50_000_000, lastDay },
				...{ suspended: false, version: 1 }
			};
			transaction.objectStore('memory').put({ cardId: id, deckId, queue: 1, dueDay, lastDay, memory });
			counts.set(dueDay, (counts.get(dueDay) ?? 0) + 1);
		}
		for (const [day, count] of counts) transaction.objectStore('forecast').put({ deckId, day, reviews: count });
		await new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve(undefined);
			transaction.onabort = () => reject(transaction.error ?? new Error('The collection could not be written'));
		});
	}
	if (isPile) {
		const settings = database.transaction('settings', 'readwrite');
		const value = { reviewsPerDay: 9_999, reviewOrder: 'retrievability' };
		settings.objectStore('settings').put({ key: 'settings', value });
		await new Promise((resolve) => (settings.oncomplete = resolve));
	}
	database.close();
}

/**
 * Milliseconds from opening the address of a session to its first question, and from a grade's press to the next question
 * painted, durably saved, among `cards` cards in twenty decks.
 * @param {import('playwright').Browser} browser
 * @param {string} address of the served app
 * @param {{ cards: number, isPile?: boolean }} size
 */
export async function measureCollection(browser, address, { cards, isPile = false }) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`${address}settings`);
	await page.getByRole('button', { name: 'Back up now' }).waitFor();
	await page.evaluate(putCollection, { cards, decks: DECKS, isPile });
	const runs = [];
	for (const rate of [1, 4]) {
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		const began = performance.now();
		await page.goto(`${address}study/deck-${rate}`);
		await page.getByRole('region', { name: 'Question' }).waitFor();
		const firstQuestionMs = Math.round(performance.now() - began);
		const times = (await page.evaluate(gradeAll, GRADES)).sort((a, b) => a - b);
		runs.push({
			...{ cards, isPile, cpu: `${rate}x`, firstQuestionMs, grades: times.length },
			...{ p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) }
		});
		await session.detach();
	}
	await context.close();
	return runs;
}
