/** What one built edition of the app consists of; every entry is a path from the root of the server. */
export interface Edition {
	/** Prerendered pages by their addresses. */
	readonly pages: ReadonlySet<string>;
	/** Scripts, styles, fonts, icons. */
	readonly assets: ReadonlySet<string>;
	/** The page that can show any address. */
	readonly shell: string;
	/** Where other apps send what is shared with this one. */
	readonly share: string;
	/** Where the server tells which edition it has. */
	readonly version: string;
}

/** Where the answer to a request comes from. */
export type Answer =
	/** The cache of this edition, under `path`. */
	| { readonly from: 'edition'; readonly path: string }
	/** Any edition that is still kept: a page of an older one goes on until its reader agrees to be given the newer. */
	| { readonly from: 'editions'; readonly path: string }
	/** The cache of the language model, which outlives editions. */
	| { readonly from: 'model'; readonly path: string }
	/** The server, when it can be reached, says which edition it has; without it there is no other than this one. */
	| { readonly from: 'version' }
	/** What another app has shared is kept for its reader. */
	| { readonly from: 'share' }
	/** The service worker stays out of it. */
	| { readonly from: 'network' };

/** The part of a request that decides. */
export interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: string;
}

const NETWORK: Answer = { from: 'network' };

/** The language model's file, known by its name: see `workers/wink-model.ts`. */
export function isModel(path: string): boolean {
	return /\/wink-model-[\w-]{1,40}\.js$/.test(path);
}

/** True for a file that has its content's hash in its name: it is the same in every edition that has it. */
export function isHashed(path: string): boolean {
	return path.includes('/_app/immutable/');
}

/** Answers our own addresses from what is kept, and touches nothing else. */
export function chooseAnswer(asked: Asked, edition: Edition, origin: string): Answer {
	const { origin: askedOrigin, pathname: path } = new URL(asked.url);
	if (asked.method === 'POST' && asked.mode === 'navigate' && path === edition.share && askedOrigin === origin) {
		return { from: 'share' };
	}
	if (asked.method !== 'GET' || askedOrigin !== origin) return NETWORK;
	if (isModel(path)) return { from: 'model', path };
	if (path === edition.version) return { from: 'version' };
	if (edition.assets.has(path)) return { from: 'edition', path };
	if (isHashed(path)) return { from: 'editions', path };
	if (asked.mode !== 'navigate' || path.includes('/_app/')) return NETWORK;
	return { from: 'edition', path: edition.pages.has(path) ? path : edition.shell };
}
