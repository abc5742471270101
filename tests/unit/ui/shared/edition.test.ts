import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Edition } from '#ui/shared/offline/edition.svelte.ts';

type Asked = { readonly type: string };

/** A service worker that answers whether its edition is whole, as long as it is told what to say. */
class FakeWorker {
	asked: string[] = [];
	isWhole = [true];
	onTakeOver: () => void = () => undefined;

	postMessage({ type }: Asked, ports: readonly MessagePort[] = []): void {
		this.asked.push(type);
		if (type === 'take-over') this.onTakeOver();
		if (type === 'is-whole') ports[0]?.postMessage(this.isWhole.length > 1 ? this.isWhole.shift() : this.isWhole[0]);
	}
}

class FakeRegistration extends EventTarget {
	active: FakeWorker | null = new FakeWorker();
	waiting: FakeWorker | null = null;
	installing: EventTarget | null = null;
	updates = 0;

	update(): Promise<void> {
		this.updates += 1;
		return Promise.reject(new TypeError('no connection'));
	}
}

/** The browser's side: which worker is in charge of the page, and which one waits. */
class FakeContainer extends EventTarget {
	controller: FakeWorker | null = null;
	readonly registration = new FakeRegistration();
	readonly ready = Promise.resolve(this.registration);
	register = (): Promise<FakeRegistration | undefined> => Promise.resolve(this.registration);

	/** A further edition is kept whole and waits. */
	wait(): FakeWorker {
		const worker = new FakeWorker();
		this.registration.installing = new EventTarget();
		this.registration.dispatchEvent(new Event('updatefound'));
		this.registration.waiting = worker;
		this.registration.installing.dispatchEvent(new Event('statechange'));
		worker.onTakeOver = () => this.takeOver(worker);
		return worker;
	}

	/** A worker becomes the active one and takes this page, too. */
	takeOver(worker: FakeWorker): void {
		Object.assign(this.registration, { active: worker, waiting: null });
		this.controller = worker;
		this.dispatchEvent(new Event('controllerchange'));
	}
}

beforeEach(() => vi.stubGlobal('location', new URL('https://recto.example')));
afterEach(() => vi.unstubAllGlobals());

async function started(prepare: (container: FakeContainer) => void = () => undefined) {
	const container = new FakeContainer();
	prepare(container);
	const reload = vi.fn();
	const edition = new Edition({ container: () => container as unknown as ServiceWorkerContainer, reload });
	await edition.start('/service-worker.js', 'one');
	return { container, edition, reload };
}

const controlled = (container: FakeContainer) => (container.controller = container.registration.active);

describe('the edition that a page runs', () => {
	it('is ready for use offline when every file of it is kept', async () => {
		expect((await started()).edition.readiness).toBe('ready');
	});

	it('asks again, when the reader is back, for files that were not kept', async () => {
		const { edition } = await started(({ registration }) => {
			if (registration.active) registration.active.isWhole = [false, false, true];
		});
		expect(edition.readiness).toBe('getting-ready');
		await edition.lookAgain(0);
		expect(edition.readiness).toBe('getting-ready');
		await edition.lookAgain(0);
		expect(edition.readiness).toBe('ready');
	});

	it.each([
		['the browser has no service workers', undefined],
		['the browser refuses', () => Promise.reject(new DOMException('private', 'SecurityError'))],
		['service workers are blocked by automation', () => Promise.resolve(undefined)]
	])('is not kept when %s', async (_what, register) => {
		const container = Object.assign(new FakeContainer(), { register });
		const edition = new Edition({
			container: () => (register === undefined ? undefined : (container as unknown as ServiceWorkerContainer)),
			reload: () => undefined
		});
		await edition.start('/service-worker.js', 'one');
		expect(edition.readiness).toBe('unsupported');
	});

	it('tells the service worker which one it is', async () => {
		const { container } = await started();
		const said = vi.fn();
		const event = Object.assign(new Event('message'), {
			data: { type: 'which-edition' },
			ports: [{ postMessage: said }]
		});
		container.dispatchEvent(event);
		container.dispatchEvent(Object.assign(new Event('message'), { data: 'words', ports: [{ postMessage: said }] }));
		expect(said.mock.calls).toEqual([['one']]);
	});

	it('looks for a further one once an hour, and bears having no connection', async () => {
		const { container, edition } = await started();
		for (const minute of [1, 61, 90, 122]) await edition.lookAgain(minute * 60_000);
		expect(container.registration.updates).toBe(2);
	});
});

describe('a further edition', () => {
	it('is offered when it waits, and taken by one reload at the reader’s word', async () => {
		const { container, edition, reload } = await started(controlled);
		expect(edition.isNextReady).toBe(false);
		const next = container.wait();
		expect(edition.isNextReady).toBe(true);
		expect(next.asked).toEqual([]);
		edition.takeNext();
		expect(next.asked).toEqual(['take-over']);
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('that waits already when the page is opened is offered', async () => {
		const { edition } = await started((container) => {
			controlled(container);
			container.registration.waiting = new FakeWorker();
		});
		expect(edition.isNextReady).toBe(true);
	});

	it('is the first one on a first visit: nothing is offered, nothing is loaded anew', async () => {
		const { container, edition, reload } = await started(({ registration }) => (registration.active = null));
		container.takeOver(new FakeWorker());
		expect(edition.isNextReady).toBe(false);
		expect(reload).not.toHaveBeenCalled();
	});

	it('that another page asked for leaves this one alone until its reader agrees', async () => {
		const { container, edition, reload } = await started(controlled);
		container.takeOver(container.wait());
		expect(reload).not.toHaveBeenCalled();
		expect(edition.isNextReady).toBe(true);
		edition.takeNext();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('is taken by a page that was reloaded past the service worker, too', async () => {
		const { container, edition, reload } = await started(
			({ registration }) => (registration.waiting = new FakeWorker())
		);
		const { waiting } = container.registration;
		if (waiting) waiting.onTakeOver = () => container.takeOver(waiting);
		expect(edition.isNextReady).toBe(true);
		edition.takeNext();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('is no longer offered to such a page when another one has taken it', async () => {
		const { container, edition, reload } = await started(
			({ registration }) => (registration.waiting = new FakeWorker())
		);
		container.takeOver(container.registration.waiting ?? new FakeWorker());
		expect(edition.isNextReady).toBe(false);
		expect(reload).not.toHaveBeenCalled();
	});
});
