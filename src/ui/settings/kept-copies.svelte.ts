import { longDay } from '#ui/shared/day-words.ts';
import type { BackupFile } from '#storage/backup/backup.ts';
import type { CopyStore, KeptCopy } from '#storage/care/care.ts';

/** The copies that this device made by itself. */
export class KeptCopies {
	readonly #store: () => Promise<CopyStore>;
	/** Newest first; undefined until they are read. */
	list: readonly KeptCopy[] | undefined = $state.raw();

	constructor(store: () => Promise<CopyStore>) {
		this.#store = store;
	}

	/** Together, in bytes. */
	get size(): number {
		return (this.list ?? []).reduce((sum, { size }) => sum + size, 0);
	}

	async load(): Promise<void> {
		this.list = await (await this.#store()).list();
	}

	/** A copy as a backup file, to be offered like any other; undefined when it has gone meanwhile. */
	async file({ day }: KeptCopy): Promise<BackupFile | undefined> {
		const copy = await (await this.#store()).get(day);
		if (copy === undefined) return undefined;
		const { buffer } = copy.packed;
		return { name: `copy of ${longDay(day)}`, size: copy.size, arrayBuffer: () => Promise.resolve(buffer) };
	}
}
