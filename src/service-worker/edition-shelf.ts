import type { Edition } from './choose-answer.ts';
import { fetchWhole } from './fetch-whole.ts';
import { MODEL_CACHE } from './model-shelf.ts';

const PREFIX = 'recto-';

/** The files of one edition of the app in a cache of their own. */
export class EditionShelf {
	readonly #name: string;
	readonly #edition: Edition;

	constructor(version: string, edition: Edition) {
		this.#name = `${PREFIX}${version}`;
		this.#edition = edition;
	}

	/** Keeps the whole edition or, when a single file cannot be had, nothing of it. */
	async fill(): Promise<void> {
		const paths = this.#paths();
		const responses = await Promise.all(paths.map(async (path) => [path, await this.#fetch(path)] as const));
		const wasThere = await caches.has(this.#name);
		try {
			const cache = await caches.open(this.#name);
			await Promise.all(responses.map(([path, response]) => cache.put(path, response)));
		} catch (error) {
			if (!wasThere) await caches.delete(this.#name);
			throw error;
		}
	}

	/** The file as it is kept; fetched, and kept again, when the browser has thrown it away. */
	async answer(path: string): Promise<Response> {
		const cache = await caches.open(this.#name);
		const kept = await cache.match(path, { ignoreVary: true });
		if (kept) return kept;
		const response = await this.#fetch(path);
		await cache.put(path, response.clone());
		return response;
	}

	async isWhole(): Promise<boolean> {
		const kept = new Set((await (await caches.open(this.#name)).keys()).map(({ url }) => new URL(url).pathname));
		return this.#paths().every((path) => kept.has(path));
	}

	/** Throws away every other edition; the language model stays. */
	async clearOthers(): Promise<void> {
		const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
		const old = ours.filter((name) => name !== this.#name && name !== MODEL_CACHE);
		await Promise.all(old.map((name) => caches.delete(name)));
	}

	#paths(): readonly string[] {
		const { pages, assets, shell } = this.#edition;
		return [...new Set([...pages, ...assets, shell])];
	}

	/** A file with its content's hash in its name is taken from the edition before, so that an update is a small one. */
	async #fetch(path: string): Promise<Response> {
		const kept = path.includes('/_app/immutable/') ? await caches.match(path, { ignoreVary: true }) : undefined;
		return kept ?? fetchWhole(path, this.#edition.assets.has(path) ? 'asset' : 'page', 'reload');
	}
}
