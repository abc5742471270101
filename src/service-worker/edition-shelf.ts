import { isHashed, type Edition } from './choose-answer.ts';
import { fetchWhole } from './fetch-whole.ts';
import { MODEL_CACHE } from './model-shelf.ts';

const PREFIX = 'recto-';

/** The files of one edition of the app in a cache of their own. */
export class EditionShelf {
	readonly #version: string;
	readonly #name: string;
	readonly #edition: Edition;
	#filling: Promise<void> | undefined;

	constructor(version: string, edition: Edition) {
		this.#version = version;
		this.#name = `${PREFIX}${version}`;
		this.#edition = edition;
	}

	/** Keeps the whole edition or, when a single file cannot be had, nothing new of it. */
	fill(): Promise<void> {
		this.#filling ??= this.#fill().finally(() => {
			this.#filling = undefined;
		});
		return this.#filling;
	}

	/** The file as it is kept, or from the server when the browser has thrown it away. */
	async answer(path: string): Promise<Response> {
		const cache = await caches.open(this.#name);
		return (await cache.match(path, { ignoreVary: true })) ?? this.#fetch(path);
	}

	/** True when every file is kept; what a browser short of room has thrown away is fetched again first. */
	async makeWhole(): Promise<boolean> {
		if (await this.#isWhole()) return true;
		return this.fill().then(
			() => true,
			() => false
		);
	}

	/**
	 * Throws away the other editions that no page runs any more; the language model stays. What is not known to be unused is
	 * kept, and so is whatever comes while the pages are asked.
	 */
	async clearUnused(ask: () => Promise<ReadonlySet<string> | undefined>): Promise<void> {
		const others = (await caches.keys()).filter((name) => name !== this.#name && name !== MODEL_CACHE);
		const inUse = others.length === 0 ? undefined : await ask();
		if (inUse === undefined) return;
		const unused = others.filter((name) => name.startsWith(PREFIX) && !inUse.has(name.slice(PREFIX.length)));
		await Promise.all(unused.map((name) => caches.delete(name)));
	}

	async #fill(): Promise<void> {
		const paths = this.#paths();
		const fetching = paths.map(async (path) => [path, await this.#fetch(path)] as const);
		const [responses] = await Promise.all([Promise.all(fetching), this.#expectOnServer()]);
		const wasThere = await caches.has(this.#name);
		try {
			const cache = await caches.open(this.#name);
			await Promise.all(responses.map(([path, response]) => cache.put(path, response)));
		} catch (error) {
			if (!wasThere) await caches.delete(this.#name);
			throw error;
		}
	}

	/** Pages have the same addresses in every edition: those of another one must not come among these. */
	async #expectOnServer(): Promise<void> {
		const response = await fetchWhole(this.#edition.version, 'asset', 'reload');
		const { version } = (await response.json()) as { version?: unknown };
		if (version !== this.#version) throw new Error(`The server has another edition than ${this.#version}`);
	}

	async #isWhole(): Promise<boolean> {
		const kept = new Set((await (await caches.open(this.#name)).keys()).map(({ url }) => new URL(url).pathname));
		return this.#paths().every((path) => kept.has(path));
	}

	#paths(): readonly string[] {
		const { pages, assets, shell } = this.#edition;
		return [...new Set([...pages, ...assets, shell])];
	}

	/** A hashed file is taken from whichever edition has it, so that an update is a small one. */
	async #fetch(path: string): Promise<Response> {
		const kept = isHashed(path) ? await caches.match(path, { ignoreVary: true }) : undefined;
		return kept ?? fetchWhole(path, this.#edition.assets.has(path) ? 'asset' : 'page', 'reload');
	}
}

/** A file of an edition that is not this one, as a page which still runs that edition asks for it. */
export async function answerFromEditions(path: string): Promise<Response> {
	return (await caches.match(path, { ignoreVary: true })) ?? fetch(path);
}
