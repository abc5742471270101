import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Yield } from '#core/made.ts';
import { partsOf } from '#workers/yield-parts.ts';
import { madeOf } from '../ui/make/made-of.ts';
import { createMaker, IDLE_LIMIT_S, SILENCE_LIMIT_S, type MakerPort } from '#workers/maker-client.ts';

/** A worker's end of the line in the hands of the test. */
class Line implements MakerPort {
	readonly sent: unknown[] = [];
	isEnded = false;
	onmessage: MakerPort['onmessage'] = null;
	onmessageerror: MakerPort['onmessageerror'] = null;
	onerror: MakerPort['onerror'] = null;
	postMessage(message: unknown): void {
		this.sent.push(message);
	}
	terminate(): void {
		this.isEnded = true;
	}
	giveYield(given: Yield): void {
		for (const part of partsOf(given)) this.reply({ type: 'part', part });
	}
	reply(data: unknown): void {
		this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
	}
}

const { document, sentences, proposals, refusals } = madeOf('Anna met Boris. It rained.', ['Anna met Boris.']);
const YIELD: Yield = {
	document,
	sentences: sentences.map(({ index, block, span }) => ({ index, block, span })),
	proposals,
	refusals
};
const OPENING: Yield = { ...YIELD, proposals: [] };
const EMPTY = { ok: false, problems: [{ code: 'empty' }] };

let lines: Line[];
const last = () => lines.at(-1) ?? new Line();
const newMaker = () =>
	createMaker(() => {
		lines.push(new Line());
		return last();
	});

beforeEach(() => {
	lines = [];
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the maker', () => {
	it('gives what the worker made, and says how far it is', async () => {
		const seen: unknown[] = [];
		const made = newMaker().make(
			'text',
			{ title: 'T' },
			{ onReading: () => seen.push('reading'), onProgress: (share) => seen.push(share) }
		);
		expect(last().sent).toEqual([{ type: 'make', input: 'text', options: { title: 'T' } }]);
		last().reply({ type: 'ready' });
		last().reply({ type: 'progress', share: 0.25 });
		last().giveYield(YIELD);
		last().reply({ type: 'made' });
		await expect(made).resolves.toEqual({ ok: true, value: YIELD });
		expect(seen).toEqual(['reading', 0.25]);
	});

	it('tells what the opening gave before the whole is there, and keeps the two apart', async () => {
		const openings: unknown[] = [];
		const made = newMaker().make('text', {}, { onOpening: (opening) => openings.push(opening) });
		last().reply({ type: 'ready' });
		last().giveYield(OPENING);
		last().reply({ type: 'opening' });
		expect(openings).toEqual([OPENING]);
		last().giveYield(YIELD);
		last().reply({ type: 'made' });
		await expect(made).resolves.toEqual({ ok: true, value: YIELD });
	});

	it('reads a web page with the same worker, without the language model', async () => {
		const page = newMaker().readPage('<p>words</p>', { fragment: true });
		expect(last().sent).toEqual([{ type: 'read-page', input: '<p>words</p>', options: { fragment: true } }]);
		last().reply({ type: 'page', result: { ok: true, value: 'words' } });
		await expect(page).resolves.toEqual({ ok: true, value: 'words' });
	});

	it('gives up a page that keeps the worker silent', async () => {
		const failure = expect(newMaker().readPage('<p>')).rejects.toMatchObject({ code: 'hung' });
		await vi.advanceTimersByTimeAsync(SILENCE_LIMIT_S * 1000);
		await failure;
		expect(last().isEnded).toBe(true);
	});

	it('keeps its worker, with the model in it, for the next document', async () => {
		const maker = newMaker();
		const first = maker.make('a');
		last().reply({ type: 'ready' });
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await first;
		await vi.advanceTimersByTimeAsync((IDLE_LIMIT_S - 1) * 1000);
		const second = maker.make('b');
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await second;
		expect(lines).toHaveLength(1);
	});

	it('ends the worker when the run is aborted, and starts another for the next document', async () => {
		const maker = newMaker();
		const stop = new AbortController();
		const made = maker.make('a', {}, { signal: stop.signal });
		stop.abort(new Error('enough'));
		await expect(made).rejects.toThrow('enough');
		expect(last().isEnded).toBe(true);
		void maker.make('b').catch(() => undefined);
		expect(lines).toHaveLength(2);
	});

	it('starts nothing for a run that was aborted before', async () => {
		await expect(newMaker().make('a', {}, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
		expect(lines).toHaveLength(0);
	});

	it('stops a document when another is given', async () => {
		const maker = newMaker();
		const first = maker.make('a');
		const second = maker.make('b');
		await expect(first).rejects.toMatchObject({ name: 'AbortError' });
		last().reply({ type: 'ready' });
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await expect(second).resolves.toEqual(EMPTY);
	});

	it('gives up a document that keeps the worker silent', async () => {
		const made = newMaker().make('a');
		const failure = expect(made).rejects.toMatchObject({ code: 'hung' });
		last().reply({ type: 'ready' });
		await vi.advanceTimersByTimeAsync((SILENCE_LIMIT_S - 1) * 1000);
		last().reply({ type: 'progress', share: 0.1 });
		await vi.advanceTimersByTimeAsync((SILENCE_LIMIT_S - 1) * 1000);
		expect(last().isEnded).toBe(false);
		await vi.advanceTimersByTimeAsync(1000);
		await failure;
		expect(last().isEnded).toBe(true);
	});

	it('waits for the language model as long as the network takes', async () => {
		const made = newMaker().make('a');
		await vi.advanceTimersByTimeAsync(10 * SILENCE_LIMIT_S * 1000);
		last().reply({ type: 'ready' });
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await expect(made).resolves.toEqual(EMPTY);
	});

	it.each([
		['model-unavailable', 'model-unavailable'],
		['fault', 'crashed']
	])('tells of a worker that failed with %s', async (code, told) => {
		const made = newMaker().make('a');
		last().reply({ type: 'failed', code, detail: 'why' });
		await expect(made).rejects.toMatchObject({ name: 'MakerError', code: told });
	});

	it('frees the worker and its memory when no further document comes, and starts another for the next', async () => {
		const maker = newMaker();
		const first = maker.make('a');
		last().reply({ type: 'ready' });
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await first;
		await vi.advanceTimersByTimeAsync((IDLE_LIMIT_S - 1) * 1000);
		expect(last().isEnded).toBe(false);
		await vi.advanceTimersByTimeAsync(1000);
		expect(last().isEnded).toBe(true);
		const second = maker.make('b');
		expect(lines).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(2 * IDLE_LIMIT_S * 1000);
		last().reply({ type: 'ready' });
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await expect(second).resolves.toEqual(EMPTY);
	});

	it('tries anew after the model could not be fetched', async () => {
		const maker = newMaker();
		const failed = maker.make('a');
		last().reply({ type: 'failed', code: 'model-unavailable', detail: '' });
		await expect(failed).rejects.toMatchObject({ code: 'model-unavailable' });
		const made = maker.make('a');
		expect(lines).toHaveLength(2);
		last().reply({ type: 'refused', problems: EMPTY.problems });
		await expect(made).resolves.toEqual(EMPTY);
	});
});
