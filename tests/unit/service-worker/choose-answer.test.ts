import { describe, expect, it } from 'vitest';
import { chooseAnswer, type Edition } from '../../../src/service-worker/choose-answer.ts';

const ORIGIN = 'https://recto.example';
const edition: Edition = {
	pages: new Set(['/', '/make']),
	assets: new Set(['/_app/immutable/entry/start.abc.js', '/favicon.svg']),
	shell: '/200.html',
	share: '/share',
	version: '/_app/version.json'
};

const ask = (path: string, { mode = 'cors', method = 'GET' } = {}) =>
	chooseAnswer({ url: new URL(path, ORIGIN).href, mode, method }, edition, ORIGIN);

describe('choosing where an answer comes from', () => {
	it.each([
		['a page that was built', '/make', '/make'],
		['a page that was built, asked for with a question', '/make?from=share', '/make'],
		['a deck, which only the shell can show', '/decks/corridors', '/200.html'],
		['an address that nobody knows', '/nowhere/at/all', '/200.html'],
		['a deck whose name holds a full stop', '/study/st.petersburg', '/200.html']
	])('opens %s from the edition', (_what, path, kept) => {
		expect(ask(path, { mode: 'navigate' })).toEqual({ from: 'edition', path: kept });
	});

	it('looks for the parts of another edition in whichever is kept, since a page may still run it', () => {
		const path = '/_app/immutable/chunks/old.js';
		expect(ask(path)).toEqual({ from: 'editions', path });
		expect(ask(path, { mode: 'navigate' })).toEqual({ from: 'editions', path });
	});

	it('takes in what is shared, and no other form', () => {
		expect(ask('/share', { mode: 'navigate', method: 'POST' })).toEqual({ from: 'share' });
		expect(ask('/share', { mode: 'cors', method: 'POST' }).from).toBe('network');
		expect(ask('/decks', { mode: 'navigate', method: 'POST' }).from).toBe('network');
		expect(ask('https://other.example/share', { mode: 'navigate', method: 'POST' }).from).toBe('network');
	});

	it('gives scripts and icons from the edition', () => {
		expect(ask('/_app/immutable/entry/start.abc.js').from).toBe('edition');
		expect(ask('/favicon.svg').from).toBe('edition');
	});

	it('gives the language model from its own cache', () => {
		const path = '/_app/immutable/workers/wink-model-DfkHFrCk.js';
		expect(ask(path)).toEqual({ from: 'model', path });
	});

	it('asks the server first which edition it has', () => {
		expect(ask('/_app/version.json')).toEqual({ from: 'version' });
	});

	it.each([
		['something that is sent', '/make', { method: 'POST', mode: 'navigate' }],
		['another origin', 'https://elsewhere.example/make', { mode: 'navigate' }],
		['a page that is fetched rather than opened', '/make', {}]
	])('stays out of %s', (_what, path, how) => {
		expect(ask(path, how)).toEqual({ from: 'network' });
	});
});
