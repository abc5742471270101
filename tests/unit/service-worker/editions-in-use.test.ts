import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editionsInUse } from '../../../src/service-worker/editions-in-use.ts';

/** An open page; `undefined`: it sleeps, or is too old to know the question. */
const page = (edition: unknown) => ({
	postMessage: (_question: unknown, [port]: [MessagePort]) => {
		if (edition !== undefined) port.postMessage(edition);
	}
});
const clients = (...editions: readonly unknown[]) => ({
	matchAll: () => Promise.resolve(editions.map(page))
});

describe('asking the pages for their editions', () => {
	beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
	afterEach(() => vi.useRealTimers());

	it('names each edition that a page runs', async () => {
		expect(await editionsInUse(clients('one', 'two', 'one'))).toEqual(new Set(['one', 'two']));
		expect(await editionsInUse(clients())).toEqual(new Set());
	});

	it.each([
		['says nothing', undefined],
		['says something else', 7]
	])('knows nothing when a page %s', async (_what, answer) => {
		const asking = editionsInUse(clients('one', answer));
		await vi.advanceTimersByTimeAsync(3_000);
		expect(await asking).toBeUndefined();
	});
});
