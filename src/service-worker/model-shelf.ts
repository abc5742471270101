import { isModel } from './choose-answer.ts';
import { fetchWhole } from './fetch-whole.ts';

/** Apart from the editions' caches, so that an update does not fetch the language model anew. */
export const MODEL_CACHE = 'recto-model';

/** Keeps `response` as the one model that there is. */
async function keep(path: string, response: Response): Promise<void> {
	const cache = await caches.open(MODEL_CACHE);
	await cache.put(path, response);
	const others = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== path);
	await Promise.all(others.map((request) => cache.delete(request)));
}

/** The model from its cache, or from the network and then kept. `later` holds the service worker until that is done. */
export async function answerModel(path: string, later: (work: Promise<unknown>) => void): Promise<Response> {
	const kept = await (await caches.open(MODEL_CACHE)).match(path, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetchWhole(path, 'asset', 'default');
	later(keep(path, response.clone()));
	return response;
}

/** Keeps the model at `url` unless it is kept already; the browser's own cache has it as a rule. */
export async function keepModelAt(url: string): Promise<void> {
	const { origin, pathname: path } = new URL(url, location.origin);
	if (origin !== location.origin || !isModel(path)) return;
	const kept = await (await caches.open(MODEL_CACHE)).match(path, { ignoreVary: true });
	if (!kept) await keep(path, await fetchWhole(path, 'asset', 'default'));
}
