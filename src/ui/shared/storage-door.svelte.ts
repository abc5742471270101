import { StorageError, type StorageErrorCode } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { isMissingPart } from './is-missing-part.ts';
import type { Advice } from './keeping/advice.ts';

/** Why nothing can be kept: what the device said, or that the part of the app which keeps things could not be fetched. */
export type Refusal = StorageErrorCode | 'missing-part';

export type DoorState =
	| { readonly is: 'shut' }
	| { readonly is: 'open' }
	/** The learner chooses between trying again and going on without saving. */
	| { readonly is: 'refused'; readonly why: Refusal }
	/** Everything works until the page is closed, and nothing is kept. */
	| { readonly is: 'unsaved' };

type Open = () => Promise<Stores>;

interface Waiting {
	readonly resolve: (stores: Stores) => void;
	readonly reject: (fault: unknown) => void;
}

/** Opens the stores once, and says when the device refuses to keep anything, at the beginning or later. */
export class StorageDoor {
	#state: DoorState = $state.raw({ is: 'shut' });
	/** What to do about how all is kept, when it presses. */
	advice: Advice | undefined = $state.raw();
	readonly #openOnDevice: Open;
	readonly #openInMemory: Open;
	#stores: Stores | undefined;
	#waiting: readonly Waiting[] = [];

	constructor(onDevice: Open, inMemory: Open) {
		this.#openOnDevice = onDevice;
		this.#openInMemory = inMemory;
	}

	get state(): DoorState {
		return this.#state;
	}

	/** Settles when the stores are open, on the device or in memory. Whoever asks during a refusal waits for the learner. */
	stores(): Promise<Stores> {
		if (this.#stores !== undefined) return Promise.resolve(this.#stores);
		const isFirst = this.#state.is === 'shut' && this.#waiting.length === 0;
		const opened = new Promise<Stores>((resolve, reject) => {
			this.#waiting = [...this.#waiting, { resolve, reject }];
		});
		if (isFirst) void this.tryDevice();
		return opened;
	}

	/** Tries the device's storage, for the first time or again. */
	tryDevice(): Promise<void> {
		return this.#try(this.#openOnDevice, 'open');
	}

	/** Goes on with stores that live as long as the page. */
	goOnUnsaved(): Promise<void> {
		return this.#try(this.#openInMemory, 'unsaved');
	}

	/** Shuts the door on a refusal that a screen met while it read; false when the fault is none of the storage's. */
	refuse(fault: unknown): boolean {
		if (!(fault instanceof StorageError)) return false;
		// What else was read when the door was shut fails too, even after it is open again, and knows less of the reason.
		const isStale = fault.code === 'closed' || (this.#stores === undefined && this.#state.is === 'refused');
		if (!isStale) this.#shut(fault);
		return true;
	}

	#shut({ code }: StorageError): void {
		this.#stores?.close();
		this.#stores = undefined;
		this.#state = { is: 'refused', why: code };
	}

	async #try(open: Open, is: 'open' | 'unsaved'): Promise<void> {
		let stores: Stores;
		try {
			stores = await open();
		} catch (error) {
			if (isMissingPart(error)) this.#state = { is: 'refused', why: 'missing-part' };
			else if (error instanceof StorageError) this.#shut(error);
			else this.#settle(({ reject }) => reject(error));
			return;
		}
		this.#stores?.close();
		this.#stores = stores;
		this.#state = { is };
		this.#settle(({ resolve }) => resolve(stores));
	}

	#settle(end: (waiting: Waiting) => void): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		waiting.forEach(end);
	}
}
