/** What a page may ask of the service worker. */
export type ServiceWorkerRequest =
	/** Let the edition that waits take over. */
	| { readonly type: 'take-over' }
	/** Keep the language model, which a page fetched before the service worker was in charge. */
	| { readonly type: 'keep-model'; readonly url: string }
	/** See to it that every file of the edition is kept, and say through the port that came along whether it is so. */
	| { readonly type: 'is-whole' };

/** What the service worker may ask of a page: to say through the port that came along which edition it runs. */
export interface PageQuestion {
	readonly type: 'which-edition';
}

/** True when `data` asks a page for its edition. */
export function isPageQuestion(data: unknown): data is PageQuestion {
	return typeof data === 'object' && data !== null && 'type' in data && data.type === 'which-edition';
}

/** The request that `data` is, or nothing when it is none of ours. */
export function readServiceWorkerRequest(data: unknown): ServiceWorkerRequest | undefined {
	if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
	if (data.type === 'take-over' || data.type === 'is-whole') return { type: data.type };
	if (data.type === 'keep-model' && 'url' in data && typeof data.url === 'string') {
		return { type: data.type, url: data.url };
	}
	return undefined;
}
