import { describe, expect, it } from 'vitest';
import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { StorageDoor } from '#ui/shared/storage-door.svelte.ts';

const onDevice = { close: () => undefined } as Stores;
const inMemory = { close: () => undefined } as Stores;

/** A device that refuses `times` times, then opens. */
function device(times: number): () => Promise<Stores> {
	let left = times;
	return () => (left-- > 0 ? Promise.reject(new StorageError('unavailable')) : Promise.resolve(onDevice));
}

const door = (times: number) => new StorageDoor(device(times), () => Promise.resolve(inMemory));

describe('the storage door', () => {
	it('stays shut until someone asks, and opens once for all', async () => {
		const opened = door(0);
		expect(opened.state.is).toBe('shut');
		expect(await Promise.all([opened.stores(), opened.stores()])).toEqual([onDevice, onDevice]);
		expect(opened.state.is).toBe('open');
	});

	it('says why the device refused, and opens when trying again helps', async () => {
		const refused = door(1);
		const stores = refused.stores();
		await refused.tryDevice();
		expect(await stores).toBe(onDevice);
		expect(refused.state.is).toBe('open');
	});

	it('goes on in memory when the learner says so, and remembers that nothing is kept', async () => {
		const refused = door(9);
		const stores = refused.stores();
		await refused.tryDevice();
		expect(refused.state).toMatchObject({ is: 'refused', why: 'unavailable' });
		await refused.goOnUnsaved();
		expect(await stores).toBe(inMemory);
		expect(refused.state.is).toBe('unsaved');
	});

	it('passes a fault of ours on to whoever waits', async () => {
		const broken = new StorageDoor(
			() => Promise.reject(new Error('a fault')),
			() => Promise.resolve(inMemory)
		);
		await expect(broken.stores()).rejects.toThrow('a fault');
	});

	it('shuts on a refusal that comes later, and whoever asks then waits until it is open again', async () => {
		let closed = 0;
		const first = { close: () => (closed += 1) } as unknown as Stores;
		const onDevices = [first, onDevice];
		const opened = new StorageDoor(
			() => Promise.resolve(onDevices.shift() ?? onDevice),
			() => Promise.resolve(inMemory)
		);
		expect(await opened.stores()).toBe(first);
		expect(opened.refuse(new StorageError('connection-lost'))).toBe(true);
		expect(opened.state).toEqual({ is: 'refused', why: 'connection-lost' });
		expect(closed).toBe(1);
		const asked = opened.stores();
		expect(opened.state.is).toBe('refused');
		await opened.tryDevice();
		expect(await asked).toBe(onDevice);
		expect(opened.state.is).toBe('open');
	});

	it('keeps the first reason, of which all that fails after it knows less', async () => {
		const shut = door(0);
		await shut.stores();
		expect(shut.refuse(new StorageError('connection-lost'))).toBe(true);
		expect(shut.refuse(new StorageError('unavailable'))).toBe(true);
		expect(shut.state).toMatchObject({ is: 'refused', why: 'connection-lost' });
		await shut.tryDevice();
		expect(shut.refuse(new StorageError('closed'))).toBe(true);
		expect(shut.state.is).toBe('open');
	});

	it('leaves alone what no storage has refused', () => {
		const opened = door(0);
		expect(opened.refuse(new TypeError('ours'))).toBe(false);
		expect(opened.state.is).toBe('shut');
	});

	it.each([
		['Chromium', new TypeError('Failed to fetch dynamically imported module: https://recto.example/a.js')],
		['Firefox', new TypeError('error loading dynamically imported module: https://recto.example/a.js')],
		['Safari', new TypeError('Importing a module script failed.')]
	])('opens at a further try when its code could not be fetched, as %s says it', async (_browser, missing) => {
		let tries = 0;
		const opened = new StorageDoor(
			() => (tries++ === 0 ? Promise.reject(missing) : Promise.resolve(onDevice)),
			() => Promise.resolve(inMemory)
		);
		const stores = opened.stores();
		await expect.poll(() => opened.state).toEqual({ is: 'refused', why: 'missing-part' });
		await opened.tryDevice();
		expect(await stores).toBe(onDevice);
	});
});
