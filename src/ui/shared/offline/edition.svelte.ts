import { isPageQuestion, type ServiceWorkerRequest } from '#workers/service-worker-messages.ts';
import { scriptUrl } from '#workers/script-url.ts';

/** How long a page that stays open waits before it asks again whether there is a further edition. */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

/** Whether the app can be used without a connection: not at all, in a moment, or from here on. */
export type Readiness = 'unsupported' | 'getting-ready' | 'ready';

/** The browser, as far as an edition has to do with it. */
export interface Place {
	/** Undefined where the browser, or the address, does not let an app be kept. */
	container(): ServiceWorkerContainer | undefined;
	reload(): void;
}

/** The edition of the app that this page runs, and the one that waits to take its place. */
export class Edition {
	readonly #place: Place;
	readiness: Readiness = $state('getting-ready');
	/** A further edition is kept whole, and this page waits for the reader's word to be loaded anew. */
	isNextReady = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#lookedAt = 0;
	#isAsked = false;
	#isReplaced = false;

	constructor(place: Place) {
		this.#place = place;
	}

	/** Registers the service worker at `url` and follows it. A browser without one is told of by `readiness`. */
	async start(url: string, version: string): Promise<void> {
		const container = this.#place.container();
		if (container !== undefined) {
			this.#followController(container);
			answerWhichEdition(container, version);
			this.#registration = await register(container, url);
		}
		if (container === undefined || this.#registration === undefined) {
			this.readiness = 'unsupported';
			return;
		}
		this.#followRegistration(this.#registration);
		await container.ready;
		await this.#makeWhole();
	}

	/** The reader is back: asks for a further edition, at most once an hour, and for what is missing of this one. */
	async lookAgain(now: number): Promise<void> {
		if (this.#registration === undefined) return;
		if (now - this.#lookedAt >= LOOK_AGAIN_MS) {
			this.#lookedAt = now;
			// Fails without a connection, and that is no news.
			await this.#registration.update().catch(() => undefined);
		}
		if (this.readiness !== 'ready') await this.#makeWhole();
	}

	/** Lets the waiting edition take over, and loads this page anew as soon as it has. */
	takeNext(): void {
		const request: ServiceWorkerRequest = { type: 'take-over' };
		this.#isAsked = true;
		if (this.#isReplaced) this.#place.reload();
		else this.#registration?.waiting?.postMessage(request);
	}

	/** Has every file of the edition kept that is not. */
	async #makeWhole(): Promise<void> {
		const worker = this.#registration?.active;
		if (worker) this.readiness = (await isWhole(worker)) ? 'ready' : 'getting-ready';
	}

	/**
	 * On a first visit, or after a reload past the service worker, the page gets its first controller, which replaces nothing.
	 * When another page asked for the change, this one goes on until its reader agrees: something unsaved may stand in it.
	 */
	#followController(container: ServiceWorkerContainer): void {
		let hadController = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#isAsked) {
				this.#place.reload();
				return;
			}
			this.#isReplaced ||= hadController;
			hadController = true;
			this.#lookForNext();
		});
	}

	#followRegistration(registration: ServiceWorkerRegistration): void {
		this.#lookForNext();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', () => this.#lookForNext());
		});
	}

	#lookForNext(): void {
		const { waiting = null, active = null } = this.#registration ?? {};
		this.isNextReady = this.#isReplaced || (waiting !== null && active !== null);
	}
}

/**
 * Nothing when the browser refuses (private mode) or the script cannot be reached: the app works as long as there is a
 * connection. Where service workers are blocked, browsers under automation answer with nothing instead of failing.
 */
async function register(
	container: ServiceWorkerContainer,
	url: string
): Promise<ServiceWorkerRegistration | undefined> {
	try {
		return await container.register(scriptUrl(url), { updateViaCache: 'none' });
	} catch {
		return undefined;
	}
}

/** The service worker keeps the files of an edition for as long as a page says that it runs it. */
function answerWhichEdition(container: ServiceWorkerContainer, version: string): void {
	container.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
		if (isPageQuestion(data)) ports[0]?.postMessage(version);
	});
}

/** True when the service worker says that every file of its edition is kept on this device. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
	const request: ServiceWorkerRequest = { type: 'is-whole' };
	const channel = new MessageChannel();
	return new Promise((resolve) => {
		channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			channel.port1.close();
			resolve(data === true);
		};
		worker.postMessage(request, [channel.port2]);
	});
}

/** The one edition that this page runs; `UpdatePrompt` starts it. */
export const edition = new Edition({
	container: () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined),
	reload: () => location.reload()
});
