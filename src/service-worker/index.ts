import { base, build, files, prerendered, version } from '$service-worker';
import { readServiceWorkerRequest } from '../workers/service-worker-messages.ts';
import { answerShare } from './answer-share.ts';
import { chooseAnswer, isModel, type Edition } from './choose-answer.ts';
import { answerFromEditions, EditionShelf } from './edition-shelf.ts';
import { editionsInUse } from './editions-in-use.ts';
import { answerModel, keepModelAt } from './model-shelf.ts';

declare const self: ServiceWorkerGlobalScope;

/** Pictures for the install dialogue are for the browser alone. */
const isNeeded = (path: string) => !isModel(path) && !path.includes('/screenshots/');

const edition: Edition = {
	pages: new Set(prerendered),
	assets: new Set([...build, ...files].filter(isNeeded)),
	shell: `${base}/200.html`,
	share: `${base}/share`,
	version: `${base}/_app/version.json`
};
const sharePages = { make: `${base}/make`, decks: `${base}/decks` };
const shelf = new EditionShelf(version, edition);

self.addEventListener('install', (event) => event.waitUntil(shelf.fill()));

/** Done when this edition takes over, and whenever a page has begun: the last one that ran another may have ended. */
async function clearUnused(): Promise<void> {
	const { installing, waiting } = self.registration;
	// No page runs an edition that is still to come.
	if (installing === null && waiting === null) await shelf.clearUnused(() => editionsInUse(self.clients));
}

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(clearUnused)));

self.addEventListener('fetch', (event) => {
	const answer = chooseAnswer(event.request, edition, location.origin);
	if (answer.from === 'edition') event.respondWith(shelf.answer(answer.path));
	if (answer.from === 'editions') event.respondWith(answerFromEditions(answer.path));
	if (answer.from === 'version') event.respondWith(fetch(event.request).catch(() => Response.json({ version })));
	if (answer.from === 'share') event.respondWith(answerShare(event.request, sharePages));
	if (answer.from === 'model') event.respondWith(answerModel(answer.path, (work) => event.waitUntil(work)));
});

self.addEventListener('message', (event) => {
	const request = readServiceWorkerRequest(event.data);
	if (!request) return;
	switch (request.type) {
		case 'take-over':
			event.waitUntil(self.skipWaiting());
			return;
		case 'keep-model':
			event.waitUntil(keepModelAt(request.url));
			return;
		case 'is-whole':
			event.waitUntil(shelf.makeWhole().then((isWhole) => event.ports[0]?.postMessage(isWhole)));
			event.waitUntil(clearUnused());
	}
});
