import { describe, expect, it } from 'vitest';
import { afterGrade, countQueue, nextCard, withoutCard } from '#core/schedule/queue.ts';
import { asCardId } from '#core/shared/ids.ts';
import { DAY_MS, MINUTE_MS } from '#core/shared/instant.ts';
import { asked, build, fresh, learning, memory, NOW, TODAY, waiting } from './a-queue.ts';

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

	it('is a learning card whose grade lies ahead, since the clock was set back after it', () => {
		const ahead = { ...learning('a', 30), lastAt: NOW + 20 * MINUTE_MS };
		expect(asked(build({ learning: [ahead], fresh: [fresh('n')] }))).toBe('a');
		const decade = { ...learning('b', 0), lastAt: NOW + 3_650 * DAY_MS, due: NOW + 3_651 * DAY_MS };
		expect(asked(build({ learning: [decade] }))).toBe('b');
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

	it('drops the siblings that still wait, unless burying is off', () => {
		const cards = [fresh('a'), fresh('b')];
		expect(waiting(afterGrade(build({ fresh: cards }), memory('a', { group: 'b' })))).toEqual([]);
		const together = build({ fresh: cards }, { plan: { burySiblings: false } });
		expect(waiting(afterGrade(together, memory('a', { group: 'b' })))).toEqual(['b']);
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
