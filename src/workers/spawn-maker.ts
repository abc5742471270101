import url from './maker.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** Starts a worker that makes cards. Its language model is fetched by the first message that needs it. */
export function spawnMaker(): Worker {
	return new Worker(scriptUrl(url), { type: 'module', name: 'maker' });
}
