/** A database as rows: its schema as the browser keeps it, and everything in it. */
export interface FrozenDatabase {
	/** As IndexedDB counts, ten times the version of the schema. */
	readonly version: number;
	readonly tables: readonly FrozenTable[];
}

interface FrozenTable {
	readonly name: string;
	readonly keyPath: string | string[];
	readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
	readonly rows: readonly unknown[];
}

/** Bytes stand in a frozen row as text. */
interface FrozenBytes {
	readonly base64: string;
}

function frozen(row: unknown): unknown {
	const fields = Object.entries(row as object).map(([key, value]: [string, unknown]) => [
		key,
		value instanceof Uint8Array ? ({ base64: Buffer.from(value).toString('base64') } satisfies FrozenBytes) : value
	]);
	return Object.fromEntries(fields) as unknown;
}

const isBytes = (value: unknown): value is FrozenBytes =>
	typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string';

function thawed(row: unknown): unknown {
	const fields = Object.entries(row as object).map(([key, value]: [string, unknown]) => [
		key,
		isBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value
	]);
	return Object.fromEntries(fields) as unknown;
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('no answer'));
		};
	});
}

async function frozenTable(store: IDBObjectStore): Promise<FrozenTable> {
	const indexes = [...store.indexNames].map((name) => ({ name, keyPath: store.index(name).keyPath }));
	const rows: unknown[] = await answered(store.getAll());
	return { name: store.name, keyPath: store.keyPath ?? '', indexes, rows: rows.map(frozen) };
}

/** Takes a database down as it is, to be kept in the repository as long as anyone may still have one like it. */
export async function freeze(name: string): Promise<FrozenDatabase> {
	const db = await answered(indexedDB.open(name));
	const names = [...db.objectStoreNames];
	const transaction = db.transaction(names);
	const tables = await Promise.all(names.map((table) => frozenTable(transaction.objectStore(table))));
	db.close();
	return { version: db.version, tables };
}

/** Writes a database row by row, as it is given. It stands alone, so that a page of a browser can be given it. */
export function layDatabase(name: string, { version, tables }: FrozenDatabase): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => {
			for (const { name: table, keyPath, indexes, rows } of tables) {
				const store = request.result.createObjectStore(table, { keyPath });
				for (const index of indexes) store.createIndex(index.name, index.keyPath);
				for (const row of rows) store.put(row);
			}
		};
		request.onerror = () => {
			reject(request.error ?? new Error('no answer'));
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

/** Puts a frozen database onto this device without any code of the app. */
export function thaw(name: string, { version, tables }: FrozenDatabase): Promise<void> {
	return layDatabase(name, { version, tables: tables.map((table) => ({ ...table, rows: table.rows.map(thawed) })) });
}
