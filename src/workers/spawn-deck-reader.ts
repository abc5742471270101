import url from './deck-reader.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** Starts a worker that reads deck files: one of a thousand cards would hold up the typing. */
export function spawnDeckReader(): Worker {
	return new Worker(scriptUrl(url), { type: 'module', name: 'deck-reader' });
}
