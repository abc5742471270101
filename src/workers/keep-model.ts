import type { ServiceWorkerRequest } from './service-worker-messages.ts';

/**
 * Has the service worker keep the language model for use offline.
 * On a first visit the model may be fetched before the service worker is in charge, and would pass it by.
 */
export function keepModel(url: string): void {
	if (!('serviceWorker' in navigator)) return;
	const request: ServiceWorkerRequest = { type: 'keep-model', url };
	void navigator.serviceWorker.ready.then((registration) => registration.active?.postMessage(request));
}
