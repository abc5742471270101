import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchWhole } from '../../../src/service-worker/fetch-whole.ts';
import { ORIGIN, served } from '../../fixtures/fake-caches.ts';

let answer: Response;
let freshness: string[];

beforeEach(() => {
	freshness = [];
	vi.stubGlobal('location', new URL(ORIGIN));
	vi.stubGlobal('Request', function (_path: string, { cache }: { cache: string }) {
		freshness.push(cache);
	});
	vi.stubGlobal('fetch', () => Promise.resolve(answer));
});
afterEach(() => vi.unstubAllGlobals());

const script = () => served('/a.js', 'a');
const page = () => served('/', '<!doctype html>', { type: 'text/html; charset=utf-8' });

describe('fetching what is to be kept', () => {
	it('gives a script and a page as they came, asked for as freshly as wanted', async () => {
		answer = script();
		expect(await (await fetchWhole('/a.js', 'asset', 'reload')).text()).toBe('a');
		answer = page();
		expect(await (await fetchWhole('/', 'page', 'default')).text()).toBe('<!doctype html>');
		expect(freshness).toEqual(['reload', 'default']);
	});

	it.each([
		['the page of a captive portal in the place of a script', 'asset', page],
		['a script in the place of a page', 'page', script],
		['a file that is not there', 'asset', () => served('/a.js', 'not found', { status: 404 })],
		['a part of a file', 'asset', () => served('/a.js', 'a', { status: 206 })],
		[
			'what another server was asked for instead',
			'page',
			() => served('/', 'Log in', { type: 'text/html', origin: 'https://portal.example' })
		]
	] as const)('refuses %s', async (_what, kind, given) => {
		answer = given();
		await expect(fetchWhole('/a.js', kind, 'reload')).rejects.toThrow('Not fit to be kept');
	});

	it('gives a page that was redirected as if it had come at once: browsers refuse it otherwise', async () => {
		answer = Object.defineProperty(page(), 'redirected', { value: true });
		const kept = await fetchWhole('/', 'page', 'reload');
		expect(kept.redirected).toBe(false);
		expect(await kept.text()).toBe('<!doctype html>');
		expect(kept.headers.get('content-type')).toBe('text/html; charset=utf-8');
	});
});
