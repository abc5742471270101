import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerFromEditions, EditionShelf } from '../../../src/service-worker/edition-shelf.ts';
import { FakeCaches, ORIGIN, served } from '../../fixtures/fake-caches.ts';

const HASHED = '/_app/immutable/chunks/abc.js';
const edition = {
	pages: new Set(['/', '/make']),
	assets: new Set([HASHED, '/favicon.svg']),
	shell: '/200.html',
	share: '/share',
	version: '/_app/version.json'
};
const PATHS = ['/', '/200.html', HASHED, '/favicon.svg', '/make'];

let caches: FakeCaches;
let asked: string[];
/** What the server has at each address; an address that is missing is answered with 404. */
let server: Map<string, () => Response>;

function serve(version: string): void {
	server = new Map<string, () => Response>();
	for (const path of ['/', '/make', '/200.html'])
		server.set(path, () => served(path, `${path} of ${version}`, { type: 'text/html; charset=utf-8' }));
	for (const path of [HASHED, '/favicon.svg']) server.set(path, () => served(path, `${path} of ${version}`));
	server.set(edition.version, () => served(edition.version, JSON.stringify({ version }), { type: 'application/json' }));
}

beforeEach(() => {
	caches = new FakeCaches();
	asked = [];
	serve('one');
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('location', new URL(ORIGIN));
	vi.stubGlobal(
		'Request',
		class extends Request {
			constructor(path: string, init?: RequestInit) {
				super(new URL(path, ORIGIN), init);
			}
		}
	);
	vi.stubGlobal('fetch', (request: Request | string) => {
		const path = typeof request === 'string' ? request : new URL(request.url).pathname;
		asked.push(path);
		return Promise.resolve(server.get(path)?.() ?? served(path, 'not found', { status: 404 }));
	});
});
afterEach(() => vi.unstubAllGlobals());

const textOf = async (response: Promise<Response>) => (await response).text();

describe('the shelf of an edition', () => {
	it('keeps every file once, past the HTTP cache', async () => {
		await new EditionShelf('one', edition).fill();
		expect(caches.paths('recto-one').toSorted()).toEqual(PATHS);
		expect(asked.toSorted()).toEqual([...PATHS, edition.version].toSorted());
	});

	it.each([
		['one file is missing', () => server.delete('/favicon.svg')],
		[
			'one file is a page of a captive portal',
			() => server.set(HASHED, () => served(HASHED, 'Log in', { type: 'text/html' }))
		],
		['the server has another edition by now', () => serve('two')],
		['there is no room for all', () => (caches.room = 3)]
	])('keeps nothing when %s', async (_what, spoil) => {
		spoil();
		await expect(new EditionShelf('one', edition).fill()).rejects.toThrow();
		expect(await caches.keys()).toEqual([]);
	});

	it('takes hashed files from the edition before, and nothing else', async () => {
		await new EditionShelf('one', edition).fill();
		serve('two');
		asked = [];
		const two = new EditionShelf('two', edition);
		await two.fill();
		expect(asked).not.toContain(HASHED);
		expect(await textOf(two.answer(HASHED))).toBe(`${HASHED} of one`);
		expect(await textOf(two.answer('/make'))).toBe('/make of two');
	});

	it('answers from what is kept, and from the server for what was thrown away', async () => {
		const shelf = new EditionShelf('one', edition);
		await shelf.fill();
		asked = [];
		expect(await textOf(shelf.answer('/make'))).toBe('/make of one');
		expect(asked).toEqual([]);
		caches.all.get('recto-one')?.files.delete('/make');
		expect(await textOf(shelf.answer('/make'))).toBe('/make of one');
		expect(asked).toEqual(['/make']);
	});

	it('keeps nothing among its files that may be of another edition', async () => {
		const shelf = new EditionShelf('one', edition);
		await shelf.fill();
		caches.all.get('recto-one')?.files.delete('/make');
		serve('two');
		expect(await textOf(shelf.answer('/make'))).toBe('/make of two');
		expect(caches.paths('recto-one')).not.toContain('/make');
		expect(await shelf.makeWhole()).toBe(false);
		expect(caches.paths('recto-one')).not.toContain('/make');
	});

	it('makes itself whole when the browser has thrown files away, once for all that ask', async () => {
		const shelf = new EditionShelf('one', edition);
		await shelf.fill();
		await caches.delete('recto-one');
		asked = [];
		expect(await Promise.all([shelf.makeWhole(), shelf.makeWhole()])).toEqual([true, true]);
		expect(asked.filter((path) => path === '/make')).toHaveLength(1);
		expect(caches.paths('recto-one').toSorted()).toEqual(PATHS);
	});

	it('says that it is not whole without a connection, and loses nothing of what it has', async () => {
		const shelf = new EditionShelf('one', edition);
		await shelf.fill();
		caches.all.get('recto-one')?.files.delete('/make');
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')));
		expect(await shelf.makeWhole()).toBe(false);
		expect(caches.paths('recto-one')).toHaveLength(PATHS.length - 1);
	});
});

describe('other editions', () => {
	beforeEach(async () => {
		for (const name of ['recto-zero', 'recto-one', 'recto-two', 'recto-model', 'of-someone-else'])
			await caches.open(name);
	});
	const shelf = new EditionShelf('two', edition);

	it('are thrown away when no page runs them; the model and what is not ours stay', async () => {
		await shelf.clearUnused(() => Promise.resolve(new Set(['two', 'one'])));
		expect(await caches.keys()).toEqual(['recto-one', 'recto-two', 'recto-model', 'of-someone-else']);
	});

	it('all stay when a page does not say what it runs', async () => {
		await shelf.clearUnused(() => Promise.resolve(undefined));
		expect(await caches.keys()).toHaveLength(5);
	});

	it('that come while the pages are asked stay', async () => {
		await shelf.clearUnused(async () => {
			await caches.open('recto-three');
			return new Set();
		});
		expect(await caches.keys()).toEqual(['recto-two', 'recto-model', 'of-someone-else', 'recto-three']);
	});

	it('give a page of theirs the parts that it asks for late', async () => {
		await (await caches.open('recto-one')).put('/_app/immutable/chunks/late.js', served('/late', 'of one'));
		expect(await textOf(answerFromEditions('/_app/immutable/chunks/late.js'))).toBe('of one');
		expect(asked).toEqual([]);
		expect((await answerFromEditions('/_app/immutable/chunks/gone.js')).status).toBe(404);
	});
});
