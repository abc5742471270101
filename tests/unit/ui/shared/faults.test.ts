import { describe, expect, it } from 'vitest';
import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { Faults } from '#ui/shared/faults.svelte.ts';
import { StorageDoor } from '#ui/shared/storage-door.svelte.ts';

const stores = { close: () => undefined } as Stores;

function faults() {
	const door = new StorageDoor(
		() => Promise.resolve(stores),
		() => Promise.resolve(stores)
	);
	return { door, faults: new Faults(door) };
}

describe('what fails unheard', () => {
	it('stands at the door when the device refused, and needs no further word', () => {
		const { door, faults: taken } = faults();
		expect(taken.take(new StorageError('newer-version'))).toBe(true);
		expect(door.state).toEqual({ is: 'refused', why: 'newer-version' });
		expect(taken.ours).toBeUndefined();
	});

	it('is told as a fault of ours when it came from the page’s own scripts, until the reader goes elsewhere', () => {
		const { door, faults: taken } = faults();
		const fault = new Error('a fault');
		expect(taken.take(fault)).toBe(false);
		expect(taken.ours).toBe(fault);
		expect(door.state.is).toBe('shut');
		taken.forget();
		expect(taken.ours).toBeUndefined();
	});

	it.each([
		[
			'an extension of the browser',
			Object.assign(new Error('x'), { stack: 'Error: x\n at chrome-extension://abc/in.js:1' })
		],
		['someone who throws words', 'words'],
		['nobody who says', undefined]
	])('is left to the browser when it came from %s', (_who, fault) => {
		const { faults: taken } = faults();
		expect(taken.take(fault)).toBe(false);
		expect(taken.ours).toBeUndefined();
	});
});
