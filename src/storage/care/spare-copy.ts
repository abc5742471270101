import type { Copy } from './care.ts';

/** A browser clears away no cache of ours by this name: the service worker's own names begin otherwise. */
const CACHE = 'kept-by-recto';
const ADDRESS = '/spare-copy';

/** What is asked of the browser's caches. */
export type Caches = Pick<CacheStorage, 'open' | 'delete'>;

/**
 * The newest copy once more, outside of the database. A browser that finds a database damaged throws that away and begins an
 * empty one; this is what is left then.
 */
export class SpareCopy {
	readonly #caches: Caches;

	constructor(caches: Caches) {
		this.#caches = caches;
	}

	async keep({ packed, digest }: Pick<Copy, 'packed' | 'digest'>): Promise<void> {
		const headers = { 'content-type': 'application/octet-stream', etag: `"${digest}"` };
		await (await this.#caches.open(CACHE)).put(ADDRESS, new Response(packed, { headers }));
	}

	/** Of everything that went into it; undefined: there is none, or it was kept before that was noted. */
	async digest(): Promise<string | undefined> {
		const response = await (await this.#caches.open(CACHE)).match(ADDRESS);
		return response?.headers.get('etag')?.replaceAll('"', '');
	}

	/** Undefined: there is none. */
	async get(): Promise<Uint8Array<ArrayBuffer> | undefined> {
		const response = await (await this.#caches.open(CACHE)).match(ADDRESS);
		return response && new Uint8Array(await response.arrayBuffer());
	}

	/** Lets it go, as only the learner may decide. */
	async forget(): Promise<void> {
		await this.#caches.delete(CACHE);
	}
}
