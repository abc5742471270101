/** How soon a browser without a notion of idleness is taken to be idle. */
const SOON_MS = 200;

/** Does the work when the page has nothing better to do: nothing that a screen waits for is held up by it. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work, SOON_MS);
}
