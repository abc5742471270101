import { StorageError } from '../storage-error.ts';

/** Dexie counts in tens, so that it may mend a schema in between. */
const DEXIE_STEP = 10;

/**
 * The schema version of the database that is on this device, 0 when there is none. It is asked of the browser itself:
 * Dexie opens a database of a newer version without a word and adds what it misses there.
 */
export function installedVersion(name: string): Promise<number> {
	if (typeof indexedDB === 'undefined') return Promise.reject(new StorageError('unavailable'));
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let isNew = false;
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve(Math.floor(version / DEXIE_STEP));
		};
		request.onerror = (event) => {
			event.preventDefault();
			if (isNew) resolve(0);
			else reject(request.error ?? new DOMException('The database did not open', 'UnknownError'));
		};
	});
}
