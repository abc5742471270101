import type { StorageRoom } from './storage-room.ts';

/** How safely the browser keeps what is here. */
export type Keeping = 'unknown' | 'promised' | 'not-promised' | 'refused';

/** Whether the browser has promised not to clear what is here, how much that is, and of how much. */
export class SafeKeeping {
	readonly #room: StorageRoom | undefined;
	keeping: Keeping = $state('unknown');
	usedBytes: number | undefined = $state();
	/** What the browser gives at most. */
	quotaBytes: number | undefined = $state();

	/** `room` is absent where the browser does not tell. */
	constructor(room: StorageRoom | undefined) {
		this.#room = room;
	}

	async load(): Promise<void> {
		if (this.#room === undefined) return;
		const [persisted, { usage, quota }] = await Promise.all([this.#room.persisted(), this.#room.estimate()]);
		this.keeping = persisted ? 'promised' : 'not-promised';
		this.usedBytes = usage;
		this.quotaBytes = quota;
	}

	/** Asks the browser for its promise. It may ask the reader, or decide by itself. */
	async ask(): Promise<void> {
		if (this.#room === undefined) return;
		this.keeping = (await this.#room.persist()) ? 'promised' : 'refused';
	}
}

const STEP = 1000;
const UNITS = ['bytes', 'kB', 'MB', 'GB'];

/** `4.1 MB`: bytes as people read them. */
export function bytesInWords(bytes: number): string {
	let size = bytes;
	let unit = 0;
	while (size >= STEP && unit < UNITS.length - 1) {
		size /= STEP;
		unit += 1;
	}
	const digits = unit === 0 || size >= 100 ? 0 : 1;
	return `${size.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${UNITS[unit] ?? ''}`;
}
