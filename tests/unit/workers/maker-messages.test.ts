import { describe, expect, it } from 'vitest';
import { readReply, readRequest } from '#workers/maker-messages.ts';

describe('a request to the maker', () => {
	it('is read from what arrives', () => {
		const bytes = new Uint8Array([65]);
		const make = { type: 'make', input: bytes, options: { title: 'A' } };
		expect(readRequest(make)).toEqual(make);
		const page = { type: 'read-page', input: '<p>', options: {} };
		expect(readRequest(page)).toEqual(page);
	});

	it.each([
		undefined,
		null,
		'make',
		{},
		{ type: 'make' },
		{ type: 'make', input: 7, options: {} },
		{ type: 'make', input: 'text' },
		{ type: 'unmake', input: 'text', options: {} }
	])('is not read from %j', (data) => {
		expect(readRequest(data)).toBeUndefined();
	});
});

describe('a reply of the maker', () => {
	it.each([
		{ type: 'ready' },
		{ type: 'ready', modelUrl: 'https://recto.example/wink-model-1.js' },
		{ type: 'progress', share: 0.5 },
		{ type: 'part', part: { kind: 'refusals', refusals: [] } },
		{ type: 'opening' },
		{ type: 'made' },
		{ type: 'refused', problems: [{ code: 'empty' }] },
		{ type: 'page', result: { ok: true, value: 'words' } },
		{ type: 'page', result: { ok: false, problems: [] } },
		{ type: 'failed', code: 'fault', detail: '' }
	])('is read from %j', (data) => {
		expect(readReply(data)).toEqual(data);
	});

	it.each([
		undefined,
		'ready',
		{ type: 'ready', modelUrl: 7 },
		{ type: 'progress', share: Number.NaN },
		{ type: 'progress', share: '1' },
		{ type: 'part' },
		{ type: 'part', part: {} },
		{ type: 'refused' },
		{ type: 'page', result: { ok: true } },
		{ type: 'page', result: { ok: false } },
		{ type: 'failed', code: 'other', detail: '' }
	])('is not read from %j', (data) => {
		expect(readReply(data)).toBeUndefined();
	});
});
