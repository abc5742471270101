/** What one request to an object store comes to. */
export function asked(request: IDBRequest): Promise<unknown> {
	const answer = new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new DOMException('', 'UnknownError'));
		};
	});
	// When another request of its round cannot even be made, nobody waits for this one: it ends with its transaction.
	answer.catch(() => undefined);
	return answer;
}

/** Whether a transaction ended with everything kept, rather than nothing. */
function isKept(transaction: IDBTransaction): Promise<boolean> {
	return new Promise((resolve) => {
		transaction.oncomplete = () => {
			resolve(true);
		};
		transaction.onabort = () => {
			resolve(false);
		};
	});
}

/** Ends a transaction whose work failed; one that the device has ended already is left as it is. */
function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/**
 * All of the work or nothing of it, durable when the promise settles: straight at IndexedDB, because a promise of Dexie's
 * costs many times what the request under it does. What the device says of a failure goes before what the work says.
 */
export async function writeDirectly<Value>(
	database: IDBDatabase,
	tables: readonly string[],
	work: (transaction: IDBTransaction) => Promise<Value>
): Promise<Value> {
	const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
	const kept = isKept(transaction);
	try {
		const value = await work(transaction);
		if (await kept) return value;
		throw new DOMException('', 'AbortError');
	} catch (error) {
		abort(transaction);
		await kept;
		throw transaction.error ?? error;
	}
}
