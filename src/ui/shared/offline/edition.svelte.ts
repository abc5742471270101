import type { ServiceWorkerRequest } from '#workers/service-worker-messages.ts';
import { scriptUrl } from '#workers/script-url.ts';

/** How long a page that stays open waits before it asks again whether there is a further edition. */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

/** Whether the app can be used without a connection: not at all, in a moment, or from here on. */
export type Readiness = 'unsupported' | 'getting-ready' | 'ready';

/** The edition of the app that this page runs, and the one that waits to take its place. */
export class Edition {
	readiness: Readiness = $state('getting-ready');
	/** A further edition is kept whole, and this page waits for the reader's word to be loaded anew. */
	isNextReady = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#lookedAt = 0;
	#isAsked = false;
	#isReplaced = false;

	/** Registers the service worker at `url` and follows it. A browser without one is told of by `readiness`. */
	async start(url: string): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.readiness = 'unsupported';
			return;
		}
		this.#followController();
		this.#registration = await register(url);
		if (this.#registration === undefined) {
			this.readiness = 'unsupported';
			return;
		}
		this.#followRegistration(this.#registration);
		this.readiness = (await isWhole(await navigator.serviceWorker.ready)) ? 'ready' : 'getting-ready';
	}

	/** Asks for a further edition, at most once an hour. */
	lookForNext(now: number): void {
		if (!this.#registration || now - this.#lookedAt < LOOK_AGAIN_MS) return;
		this.#lookedAt = now;
		// Fails without a connection, and that is no news.
		this.#registration.update().catch(() => undefined);
	}

	/** Lets the waiting edition take over, and loads this page anew as soon as it has. */
	takeNext(): void {
		const request: ServiceWorkerRequest = { type: 'take-over' };
		this.#isAsked = true;
		if (this.#isReplaced) location.reload();
		else this.#registration?.waiting?.postMessage(request);
	}

	/**
	 * On a first visit the page gets its first controller, which replaces nothing. When another page asked for the change,
	 * this one goes on until its reader agrees: something unsaved may stand in it.
	 */
	#followController(): void {
		let hadController = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (hadController && !this.#isReplaced) {
				this.#isReplaced = true;
				this.isNextReady = true;
				if (this.#isAsked) location.reload();
			}
			hadController = true;
		});
	}

	#followRegistration(registration: ServiceWorkerRegistration): void {
		const look = () => {
			this.isNextReady = this.#isReplaced || (registration.waiting !== null && registration.active !== null);
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
	}
}

/**
 * Nothing when the browser refuses (private mode) or the script cannot be reached: the app works as long as there is a
 * connection. Where service workers are blocked, browsers under automation answer with nothing instead of failing.
 */
async function register(url: string): Promise<ServiceWorkerRegistration | undefined> {
	try {
		return await navigator.serviceWorker.register(scriptUrl(url), { updateViaCache: 'none' });
	} catch {
		return undefined;
	}
}

/** True when the service worker says that every file of its edition is kept on this device. */
function isWhole(registration: ServiceWorkerRegistration): Promise<boolean> {
	const request: ServiceWorkerRequest = { type: 'is-whole' };
	const channel = new MessageChannel();
	return new Promise((resolve) => {
		channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true);
		registration.active?.postMessage(request, [channel.port2]);
	});
}

/** The one edition that this page runs; `UpdatePrompt` starts it. */
export const edition = new Edition();
