import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerModel, keepModelAt, MODEL_CACHE } from '../../../src/service-worker/model-shelf.ts';
import { FakeCaches, ORIGIN, served } from '../../fixtures/fake-caches.ts';

const MODEL = '/_app/immutable/workers/wink-model-abc.js';
const NEXT = '/_app/immutable/workers/wink-model-def.js';

let caches: FakeCaches;
let fetched: number;
let answer: () => Response;
let later: Promise<unknown>[];

beforeEach(() => {
	caches = new FakeCaches();
	fetched = 0;
	later = [];
	answer = () => served(MODEL, 'words');
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('location', new URL(ORIGIN));
	vi.stubGlobal('Request', function () {
		// What is asked for is told by the answer.
	});
	vi.stubGlobal('fetch', () => {
		fetched += 1;
		return Promise.resolve(answer());
	});
});
afterEach(() => vi.unstubAllGlobals());

async function ask(path: string): Promise<string> {
	const text = await (await answerModel(path, (work) => later.push(work))).text();
	await Promise.all(later);
	return text;
}

describe('the shelf of the language model', () => {
	it('fetches the model once and then gives it from what is kept', async () => {
		expect([await ask(MODEL), await ask(MODEL)]).toEqual(['words', 'words']);
		expect(fetched).toBe(1);
		expect(caches.paths(MODEL_CACHE)).toEqual([MODEL]);
	});

	it('keeps one model: the next takes the place of the one before', async () => {
		await ask(MODEL);
		await ask(NEXT);
		expect(caches.paths(MODEL_CACHE)).toEqual([NEXT]);
	});

	it('never keeps the page of a captive portal', async () => {
		answer = () => served(MODEL, 'Log in', { type: 'text/html' });
		await expect(ask(MODEL)).rejects.toThrow();
		expect(caches.paths(MODEL_CACHE)).toEqual([]);
	});

	it('keeps a model that a page fetched before the service worker was in charge, and once only', async () => {
		await keepModelAt(ORIGIN + MODEL);
		await keepModelAt(ORIGIN + MODEL);
		expect(caches.paths(MODEL_CACHE)).toEqual([MODEL]);
		expect(fetched).toBe(1);
	});

	it.each([
		['another server', `https://elsewhere.example${MODEL}`],
		['an address that is no model', `${ORIGIN}/_app/immutable/chunks/abc.js`]
	])('fetches nothing from %s', async (_what, url) => {
		await keepModelAt(url);
		expect(fetched).toBe(0);
	});
});
