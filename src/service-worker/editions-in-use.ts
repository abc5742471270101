import type { PageQuestion } from '../workers/service-worker-messages.ts';

/** How long a page may take to say which edition it runs. One that sleeps says nothing. */
const PATIENCE_MS = 3_000;

/** An open page of the app. */
interface OpenPage {
	postMessage(question: PageQuestion, ports: [MessagePort]): void;
}

/** The part of the service worker's `clients` that finds the open pages. */
export interface OpenPages {
	matchAll(wanted: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>;
}

/** The editions that the open pages run; nothing when one of them does not say, as then any edition may be in use. */
export async function editionsInUse(clients: OpenPages): Promise<ReadonlySet<string> | undefined> {
	const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	const editions = await Promise.all(pages.map(editionOf));
	const known = editions.filter((edition) => edition !== undefined);
	return known.length === pages.length ? new Set(known) : undefined;
}

function editionOf(page: OpenPage): Promise<string | undefined> {
	const question: PageQuestion = { type: 'which-edition' };
	const { port1, port2 } = new MessageChannel();
	return new Promise<string | undefined>((resolve) => {
		setTimeout(resolve, PATIENCE_MS);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(typeof data === 'string' ? data : undefined);
		page.postMessage(question, [port2]);
	}).finally(() => port1.close());
}
