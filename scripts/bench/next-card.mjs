import { register } from 'tsx/esm/api';
import { quantile } from './grades.mjs';

const GRADES = 200;
const TODAY = 20_000;
const NOW = TODAY * 86_400_000 + 50_000_000;

/** @param {number} i @returns {import('../../src/core/schedule/memory.ts').Memory} */
const memoryOf = (i) => ({
	...{
		cardId: /** @type {any} */ (`d/c${i}`),
		deckId: /** @type {any} */ ('d'),
		group: `g${i}`,
		phase: 'review',
		step: 0
	},
	...{ stability: 10 + (i % 90), difficulty: 5, reps: 3, lapses: 0, suspended: false, version: 1 },
	...{ due: NOW - 86_400_000, dueDay: TODAY - (i % 20), lastAt: NOW - 2_000_000_000, lastDay: TODAY - 23 - (i % 40) }
});

/**
 * Milliseconds from a grade that is written to the choice of the next card, when a tenth of so many cards is due, the
 * faintest first, and the day has no limit: the longest queue that such a collection can bring.
 * @param {readonly number[]} sizes
 */
export async function measureNextCard(sizes) {
	const registered = register();
	const [{ buildQueue }, { afterGrade, nextCard }] = await Promise.all([
		import('../../src/core/schedule/build-queue.ts'),
		import('../../src/core/schedule/queue.ts')
	]);
	await registered();
	return sizes.map((cards) => {
		const due = Array.from({ length: cards / 10 }, (_, i) => memoryOf(i));
		const nothing = { fresh: 0, returned: 0 };
		const part = { learning: [], due, fresh: [], gradedToday: [], done: nothing, limits: {}, newOrder: 'as-written' };
		const plan = {
			limits: { newPerDay: 0, reviewsPerDay: cards },
			extra: { newCards: 0, reviews: 0 },
			order: 'retrievability',
			burySiblings: true
		};
		const day = { plan, done: nothing, reading: { at: NOW, offsetMinutes: 0 }, random: () => () => 0.5 };
		let queue = buildQueue([/** @type {any} */ ({ deckId: 'd', ...part })], /** @type {any} */ (day));
		const times = [];
		for (let grade = 0; grade < GRADES && queue.waiting.length > 0; grade++) {
			const [asked] = queue.waiting;
			const memory = { ...memoryOf(0), cardId: asked?.cardId ?? memoryOf(0).cardId, group: asked?.group ?? '' };
			const began = performance.now();
			queue = afterGrade(queue, memory);
			nextCard(queue, NOW);
			times.push(performance.now() - began);
		}
		times.sort((a, b) => a - b);
		return { cards, queued: due.length, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
	});
}
