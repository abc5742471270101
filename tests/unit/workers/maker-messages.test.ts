import { describe, expect, it } from 'vitest';
import { readReply, readRequest } from '#workers/maker-messages.ts';

describe('a request to the maker', () => {
	it('is read from what arrives', () => {
		const bytes = new Uint8Array([65]);
		const make = { type: 'make', input: bytes, options: { title: 'A' } };
		expect(readRequest(make)).toEqual(make);
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
		{ type: 'progress', done: 1, total: 2 },
		{ type: 'made', result: { ok: false, problems: [{ code: 'empty' }] } },
		{ type: 'made', result: { ok: true, value: {} } },
		{ type: 'failed', code: 'fault', detail: '' }
	])('is read from %j', (data) => {
		expect(readReply(data)).toEqual(data);
	});

	it.each([
		undefined,
		'ready',
		{ type: 'ready', modelUrl: 7 },
		{ type: 'progress', done: Number.NaN, total: 2 },
		{ type: 'progress', done: '1', total: 2 },
		{ type: 'made' },
		{ type: 'made', result: { ok: true } },
		{ type: 'made', result: { ok: false } },
		{ type: 'failed', code: 'other', detail: '' }
	])('is not read from %j', (data) => {
		expect(readReply(data)).toBeUndefined();
	});
});
