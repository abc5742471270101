/** How an address is fetched: past the HTTP cache for what may have changed under the same address. */
export type Freshness = 'reload' | 'default';

/**
 * Fetches `path` and gives a response that may be kept: whole, from our own origin, and of the kind that was asked for.
 * A captive portal answers every address with a page of its own; such a page must never be kept in a script's place.
 */
export async function fetchWhole(path: string, kind: 'page' | 'asset', freshness: Freshness): Promise<Response> {
	const response = await fetch(new Request(path, { cache: freshness }));
	const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
	const isOurs = new URL(response.url).origin === location.origin;
	if (response.status !== 200 || !isOurs || isPage !== (kind === 'page')) {
		throw new Error(`Not fit to be kept: ${path} (${response.status})`);
	}
	return response.redirected ? unredirected(response) : response;
}

/** A browser refuses a redirected response for a navigation, so it is kept as if it had come at once. */
function unredirected(response: Response): Response {
	return new Response(response.body, { status: response.status, headers: response.headers });
}
