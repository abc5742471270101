import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerShare } from '../../../src/service-worker/answer-share.ts';
import { forgetSharedFile, sharedFile } from '../../../src/workers/shared-file.ts';
import { FakeCaches, ORIGIN } from '../../fixtures/fake-caches.ts';

const pages = { make: '/make', decks: '/decks' };
let caches: FakeCaches;

beforeEach(() => {
	caches = new FakeCaches();
	vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

async function share(parts: Record<string, string | File>): Promise<string> {
	const body = new FormData();
	for (const [name, part] of Object.entries(parts)) body.set(name, part);
	const answer = await answerShare(new Request(`${ORIGIN}/share`, { method: 'POST', body }), pages);
	expect(answer.status).toBe(303);
	return (answer.headers.get('location') ?? '').slice(ORIGIN.length);
}

const kept = async () => [(await sharedFile())?.name, await (await sharedFile())?.text()];

describe('what another app shares', () => {
	it('is kept as it came, a deck for the decks', async () => {
		expect(await share({ file: new File(['deck: Rivers'], 'flüsse & seen.yaml') })).toBe('/decks?shared=file');
		expect(await kept()).toEqual(['flüsse & seen.yaml', 'deck: Rivers']);
	});

	it('is a text to make cards from when it is any other file', async () => {
		expect(await share({ title: 'A walk', file: new File(['The Danube …'], 'walk.md') })).toBe('/make?shared=file');
		expect(await kept()).toEqual(['walk.md', 'The Danube …']);
	});

	it('becomes a text of its own when it is words', async () => {
		const url = 'https://news.example/walk';
		expect(await share({ title: 'A walk', text: 'Along the river.', url })).toBe('/make?shared=file');
		expect(await kept()).toEqual(['A walk.txt', `A walk\n\nAlong the river.\n\n${url}`]);
	});

	it('takes the place of what was shared before, and goes when it is decided on', async () => {
		await share({ text: 'The first.' });
		await share({ text: 'The second.' });
		expect(await kept()).toEqual(['Shared text.txt', 'The second.']);
		await forgetSharedFile();
		expect(await sharedFile()).toBeUndefined();
	});

	it.each([
		['nothing at all', {}, 'nothing'],
		['blank words', { text: '  ' }, 'nothing'],
		['an empty file', { file: new File([], 'empty.txt') }, 'nothing'],
		['more than is ever read', { file: new File([new Uint8Array(20_000_001)], 'long.txt') }, 'too-large']
	])('is told of and not kept when it is %s', async (_what, parts, outcome) => {
		expect(await share(parts)).toBe(`/make?shared=${outcome}`);
		expect(await sharedFile()).toBeUndefined();
	});

	it('says so when there is no room for it', async () => {
		caches.room = 0;
		expect(await share({ text: 'A walk.' })).toBe('/make?shared=no-room');
	});

	it('says so when it is no form', async () => {
		const request = new Request(`${ORIGIN}/share`, { method: 'POST', body: 'no form' });
		expect((await answerShare(request, pages)).headers.get('location')).toBe(`${ORIGIN}/make?shared=nothing`);
	});
});
