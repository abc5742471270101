import { describe, expect, it } from 'vitest';
import { afterGrade, buildQueue, countQueue, nextCard, withoutCard } from '#core/schedule/queue.ts';
import type { Queue, QueueParts } from '#core/schedule/queue.ts';
import { MEMORY_VERSION } from '#core/schedule/memory.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { seededRandom } from '#core/shared/random.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const TODAY = 20_780;

function memory(name: string, change: Partial<Memory> = {}): Memory {
	return {
		cardId: asCardId(name),
		deckId: asDeckId('d'),
		group: name,
		phase: 'review',
		step: 0,
		stability: 5,
		difficulty: 5,
		reps: 3,
		lapses: 0,
		due: NOW,
		dueDay: TODAY,
		lastAt: 0,
		lastDay: TODAY - 5,
		suspended: false,
		version: MEMORY_VERSION,
		...change
	};
}

const learning = (name: string, minutes: number): Memory =>
	memory(name, { phase: 'learning', due: NOW + minutes * MINUTE_MS });
const fresh = (name: string, group = name) => ({ cardId: asCardId(name), group });
const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const EMPTY: QueueParts = {
	learning: [],
	due: [],
	fresh: [],
	gradedToday: [],
	limits: { newPerDay: 20, reviewsPerDay: 200 }
};

const build = (parts: Partial<QueueParts>, seed = 'one'): Queue =>
	buildQueue({ ...EMPTY, ...parts }, seededRandom(seed));
const waiting = (queue: Queue): string[] => queue.waiting.map(({ cardId }) => cardId);
const asked = (queue: Queue, now = NOW): string | undefined => {
	const next = nextCard(queue, now);
	return next.type === 'ask' ? next.entry.cardId : next.type;
};

describe('the queue of a study day', () => {
	it('asks reviews longest overdue first', () => {
		const due = [memory('today'), memory('week', { dueDay: TODAY - 7 }), memory('day', { dueDay: TODAY - 1 })];
		expect(waiting(build({ due }))).toEqual(['week', 'day', 'today']);
	});

	it('orders reviews of one day by chance: the same seed gives the same order, another seed another', () => {
		const due = names('r', 30).map((name) => memory(name));
		expect(waiting(build({ due }))).toEqual(waiting(build({ due })));
		expect(waiting(build({ due }))).not.toEqual(waiting(build({ due }, 'two')));
		expect(waiting(build({ due })).sort()).toEqual(names('r', 30).sort());
	});

	it('keeps new cards in the author’s order, or by chance when the deck says so', () => {
		const cards = names('n', 15).map((name) => fresh(name));
		expect(waiting(build({ fresh: cards }))).toEqual(names('n', 15));
		expect(waiting(build({ fresh: cards, newOrder: 'random' }))).not.toEqual(names('n', 15));
	});

	it('mixes new cards evenly among the reviews', () => {
		const due = names('r', 9).map((name) => memory(name));
		const kinds = build({ due, fresh: names('n', 3).map((name) => fresh(name)) }).waiting.map(({ kind }) => kind);
		const places = kinds.flatMap((kind, i) => (kind === 'new' ? i : []));
		expect(places).toEqual([2, 6, 10]);
	});

	it('brings no more than the limits leave after what was done today', () => {
		const due = names('r', 300).map((name) => memory(name));
		const cards = names('n', 50).map((name) => fresh(name));
		expect(countQueue(build({ due, fresh: cards }))).toEqual({ learning: 0, reviews: 200, fresh: 20 });
		const done = { fresh: 15, returned: 190 };
		expect(countQueue(build({ due, fresh: cards, done }))).toEqual({ learning: 0, reviews: 10, fresh: 5 });
		const more = { fresh: 99, returned: 999 };
		expect(countQueue(build({ due, fresh: cards, done: more }))).toEqual({ learning: 0, reviews: 0, fresh: 0 });
	});

	it('never limits cards that are being learnt', () => {
		const queue = build({
			learning: names('l', 30).map((name, i) => learning(name, i)),
			limits: { newPerDay: 0, reviewsPerDay: 0 }
		});
		expect(countQueue(queue)).toEqual({ learning: 30, reviews: 0, fresh: 0 });
	});

	it('asks one of several siblings and leaves the others for another day', () => {
		const due = [memory('a', { group: 'g', dueDay: TODAY - 1 }), memory('b', { group: 'g' }), memory('c')];
		expect(waiting(build({ due, fresh: [fresh('d', 'g'), fresh('e', 'h'), fresh('f', 'h')] })).sort()).toEqual([
			'a',
			'c',
			'e'
		]);
	});

	it('fills the limit from beyond the siblings that fall out', () => {
		const cards = [...names('a', 10).map((name) => fresh(name, 'g')), fresh('b'), fresh('c')];
		const queue = build({ fresh: cards, limits: { newPerDay: 3, reviewsPerDay: 9 } });
		expect(waiting(queue)).toEqual(['a0', 'b', 'c']);
	});

	it('leaves out siblings of cards graded today or being learnt, but asks those themselves', () => {
		const queue = build({
			learning: [learning('l', 1)],
			gradedToday: [learning('l', 1), memory('g', { dueDay: TODAY + 3, lastDay: TODAY })],
			due: [memory('sibling', { group: 'g' })],
			fresh: [fresh('other', 'l')]
		});
		expect([asked(queue, NOW + MINUTE_MS), waiting(queue)]).toEqual(['l', []]);
	});

	it('asks siblings together when burying is off', () => {
		const cards = [fresh('a', 'g'), fresh('b', 'g')];
		const queue = build({ fresh: cards, burySiblings: false });
		expect(waiting(afterGrade(queue, learning('a', 10)))).toEqual(['b']);
		expect(waiting(queue)).toEqual(['a', 'b']);
	});
});

describe('the next card', () => {
	it('is a learning card whose time has come, soonest first', () => {
		const queue = build({ learning: [learning('b', -1), learning('a', -5), learning('c', 5)], fresh: [fresh('n')] });
		expect(asked(queue)).toBe('a');
	});

	it('is a waiting card while learning cards are not due', () => {
		expect(asked(build({ learning: [learning('a', 1)], fresh: [fresh('n')] }))).toBe('n');
	});

	it('is a learning card up to twenty minutes early when nothing else is left', () => {
		expect(asked(build({ learning: [learning('a', 20)] }))).toBe('a');
		const next = nextCard(build({ learning: [learning('a', 21)] }), NOW);
		expect(next).toEqual({ type: 'wait', until: NOW + MINUTE_MS });
	});

	it('is none when everything is done', () => {
		expect(asked(build({}))).toBe('done');
	});
});

describe('the queue after a grade', () => {
	it('brings a card that is being learnt back by its time', () => {
		const queue = build({ learning: [learning('b', 5)], fresh: [fresh('a')] });
		const after = afterGrade(queue, learning('a', 1));
		expect(after.learning.map(({ cardId }) => cardId)).toEqual(['a', 'b']);
		expect(after.waiting).toEqual([]);
	});

	it('lets a card go that is in review', () => {
		const queue = build({ learning: [learning('a', -1)] });
		expect(nextCard(afterGrade(queue, memory('a', { dueDay: TODAY + 2 })), NOW).type).toBe('done');
	});

	it('drops the siblings that still wait', () => {
		const queue: Queue = { ...build({ fresh: [fresh('a'), fresh('b')] }), burySiblings: true };
		const after = afterGrade(queue, memory('a', { group: 'b' }));
		expect(waiting(after)).toEqual([]);
	});

	it('leaves the queue before as it was, for an undo', () => {
		const queue = build({ fresh: [fresh('a'), fresh('b')] });
		afterGrade(queue, learning('a', 1));
		expect(waiting(queue)).toEqual(['a', 'b']);
	});

	it('goes without a card that was set aside', () => {
		const queue = build({ learning: [learning('l', 1)], fresh: [fresh('a'), fresh('b')] });
		expect(waiting(withoutCard(queue, asCardId('a')))).toEqual(['b']);
		expect(countQueue(withoutCard(queue, asCardId('l'))).learning).toBe(0);
	});
});
