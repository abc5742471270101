import { describe, expect, it } from 'vitest';
import { countQueue } from '#core/schedule/queue.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { asked, build, buildDay, deckParts, fresh, learning, memory, names, NOW, TODAY, waiting } from './a-queue.ts';

const reviews = (count: number, prefix = 'r') => names(prefix, count).map((name) => memory(name));
const freshOnes = (count: number, prefix = 'n') => names(prefix, count).map((name) => fresh(name));

describe('the order of reviews', () => {
	const due = [memory('today'), memory('week', { dueDay: TODAY - 7 }), memory('day', { dueDay: TODAY - 1 })];

	it('is longest overdue first', () => {
		expect(waiting(build({ due }))).toEqual(['week', 'day', 'today']);
	});

	it('is by chance within a day: the same seed gives the same order, another seed another', () => {
		const many = reviews(30);
		expect(waiting(build({ due: many }))).toEqual(waiting(build({ due: many })));
		expect(waiting(build({ due: many }))).not.toEqual(waiting(build({ due: many }, { seed: 'two' })));
		expect(waiting(build({ due: many })).sort()).toEqual(names('r', 30).sort());
	});

	it('stays as it was when the first ones are done and the page is loaded anew', () => {
		const many = reviews(30);
		const [first, ...rest] = waiting(build({ due: many }));
		expect(waiting(build({ due: many.filter(({ cardId }) => cardId !== first) }))).toEqual(rest);
	});

	it('is faintest first when the learner wants it so', () => {
		const known = [memory('firm', { stability: 90 }), memory('faint', { stability: 1 }), memory('fair')];
		expect(waiting(build({ due: known }, { plan: { order: 'retrievability' } }))).toEqual(['faint', 'fair', 'firm']);
	});

	it('is by chance alone when the learner wants it so', () => {
		const old = reviews(20, 'old').map((each) => ({ ...each, dueDay: TODAY - 9 }));
		const queue = waiting(build({ due: [...old, ...reviews(20, 'new')] }, { plan: { order: 'random' } }));
		expect(queue.slice(0, 20).filter((name) => name.startsWith('new')).length).toBeGreaterThan(4);
	});

	it('is most endangered first while a backlog is worked off', () => {
		const late = [
			memory('gone', { stability: 1, lastDay: TODAY - 400 }),
			memory('firm', { stability: 400, lastDay: TODAY - 400 }),
			memory('fading', { stability: 12, lastDay: TODAY - 20 })
		];
		expect(waiting(build({ due: late }, { plan: { order: 'fading' } }))).toEqual(['fading', 'firm', 'gone']);
	});
});

describe('new cards', () => {
	it('keep the author’s order, or come by chance when the deck says so', () => {
		expect(waiting(build({ fresh: freshOnes(15) }))).toEqual(names('n', 15));
		expect(waiting(build({ fresh: freshOnes(15), newOrder: 'random' }))).not.toEqual(names('n', 15));
	});

	it('are mixed evenly among the reviews', () => {
		const kinds = build({ due: reviews(9), fresh: freshOnes(3) }).waiting.map(({ kind }) => kind);
		const places = kinds.flatMap((kind, i) => (kind === 'new' ? i : []));
		expect(places).toEqual([2, 6, 10]);
	});

	it('of several decks take turns', () => {
		const decks = [deckParts({ fresh: freshOnes(3, 'a') }, 'one'), deckParts({ fresh: freshOnes(1, 'b') }, 'two')];
		expect(waiting(buildDay(decks))).toEqual(['a0', 'b0', 'a1', 'a2']);
	});
});

describe('a day’s limits', () => {
	const full = { due: reviews(300), fresh: freshOnes(50) };

	it('leave no more than was not done today', () => {
		expect(countQueue(build(full))).toEqual({ learning: 0, reviews: 200, fresh: 20 });
		const done = { fresh: 15, returned: 190 };
		expect(countQueue(build(full, { done }))).toEqual({ learning: 0, reviews: 10, fresh: 5 });
		const more = { fresh: 99, returned: 999 };
		expect(countQueue(build(full, { done: more }))).toEqual({ learning: 0, reviews: 0, fresh: 0 });
	});

	it('hold for all decks together', () => {
		const three = ['x', 'y', 'z'].map((deck) =>
			deckParts({ fresh: freshOnes(20, deck), due: reviews(100, `${deck}r`) }, deck)
		);
		expect(countQueue(buildDay(three))).toEqual({ learning: 0, reviews: 200, fresh: 20 });
	});

	it('can be tighter for one deck, and are then filled from the others', () => {
		const decks = [
			deckParts({ fresh: freshOnes(20, 'a'), limits: { newPerDay: 3 }, done: { fresh: 1, returned: 0 } }, 'tight'),
			deckParts({ fresh: freshOnes(30, 'b') }, 'wide')
		];
		const queue = buildDay(decks, { done: { fresh: 1, returned: 0 } });
		expect(countQueue(queue, asDeckId('tight')).fresh).toBe(2);
		expect(countQueue(queue, asDeckId('wide')).fresh).toBe(17);
	});

	it('are widened by what was asked for beyond them today, in a tight deck too', () => {
		const plan = { extra: { newCards: 10, reviews: 50 } };
		const done = { fresh: 20, returned: 200 };
		expect(countQueue(build(full, { plan, done }))).toEqual({ learning: 0, reviews: 50, fresh: 10 });
		const tight = { ...full, limits: { newPerDay: 5 }, done: { fresh: 5, returned: 0 } };
		expect(countQueue(build(tight, { plan, done })).fresh).toBe(10);
	});

	it('never hold back cards that are being learnt', () => {
		const queue = build(
			{ learning: names('l', 30).map((name, i) => learning(name, i)) },
			{ plan: { limits: { newPerDay: 0, reviewsPerDay: 0 } } }
		);
		expect(countQueue(queue)).toEqual({ learning: 30, reviews: 0, fresh: 0 });
	});
});

describe('siblings', () => {
	it('are asked one at a time, the others on another day', () => {
		const due = [memory('a', { group: 'g', dueDay: TODAY - 1 }), memory('b', { group: 'g' }), memory('c')];
		expect(waiting(build({ due, fresh: [fresh('d', 'g'), fresh('e', 'h'), fresh('f', 'h')] })).sort()).toEqual([
			'a',
			'c',
			'e'
		]);
	});

	it('make room in the limit for what stands behind them', () => {
		const cards = [...names('a', 10).map((name) => fresh(name, 'g')), fresh('b'), fresh('c')];
		const plan = { limits: { newPerDay: 3, reviewsPerDay: 9 } };
		expect(waiting(build({ fresh: cards }, { plan }))).toEqual(['a0', 'b', 'c']);
	});

	it('of cards graded today or being learnt wait, but those themselves are asked', () => {
		const queue = build({
			learning: [learning('l', 1)],
			gradedToday: [learning('l', 1), memory('g', { dueDay: TODAY + 3, lastDay: TODAY })],
			due: [memory('sibling', { group: 'g' })],
			fresh: [fresh('other', 'l')]
		});
		expect([asked(queue, NOW + MINUTE_MS), waiting(queue)]).toEqual(['l', []]);
	});

	it('are asked together when burying is off', () => {
		const cards = [fresh('a', 'g'), fresh('b', 'g')];
		expect(waiting(build({ fresh: cards }, { plan: { burySiblings: false } }))).toEqual(['a', 'b']);
	});
});
