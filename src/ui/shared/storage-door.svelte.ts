import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';

export type DoorState =
	| { readonly is: 'shut' }
	| { readonly is: 'open' }
	/** The device refused; the learner chooses between trying again and going on without saving. */
	| { readonly is: 'refused'; readonly error: StorageError }
	/** Everything works until the page is closed, and nothing is kept. */
	| { readonly is: 'unsaved' };

type Open = () => Promise<Stores>;

/** Opens the stores once, and says when the device refuses to keep anything. */
export class StorageDoor {
	#state: DoorState = $state.raw({ is: 'shut' });
	readonly #openOnDevice: Open;
	readonly #openInMemory: Open;
	#resolve: (stores: Stores) => void = () => undefined;
	#reject: (fault: unknown) => void = () => undefined;
	readonly #opened: Promise<Stores>;
	#asked = false;

	constructor(onDevice: Open, inMemory: Open) {
		this.#openOnDevice = onDevice;
		this.#openInMemory = inMemory;
		this.#opened = new Promise((resolve, reject) => {
			this.#resolve = resolve;
			this.#reject = reject;
		});
	}

	get state(): DoorState {
		return this.#state;
	}

	/** Settles when the stores are open, on the device or in memory. */
	stores(): Promise<Stores> {
		if (!this.#asked) {
			this.#asked = true;
			void this.tryDevice();
		}
		return this.#opened;
	}

	/** Tries the device's storage, for the first time or again. */
	async tryDevice(): Promise<void> {
		try {
			this.#resolve(await this.#openOnDevice());
			this.#state = { is: 'open' };
		} catch (error) {
			if (error instanceof StorageError) this.#state = { is: 'refused', error };
			else this.#reject(error);
		}
	}

	/** Goes on with stores that live as long as the page. */
	async goOnUnsaved(): Promise<void> {
		this.#resolve(await this.#openInMemory());
		this.#state = { is: 'unsaved' };
	}
}
