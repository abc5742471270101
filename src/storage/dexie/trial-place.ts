import { Dexie } from 'dexie';

/** The browser's locks; absent without https, and in old engines. */
const locksHere = (): LockManager | undefined =>
	typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks;

/**
 * A database of its own, in which something is tried out. A lock of the same name tells a trial that is under way, in whatever
 * tab, from what a tab left that was closed in the middle of one.
 */
export class TrialPlace {
	readonly name: string;

	constructor(name: string) {
		this.name = name;
	}

	/** Does the work where nothing else is, and leaves nothing. */
	async use<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
		const inEmpty = async (): Promise<Outcome> => {
			await Dexie.delete(this.name);
			try {
				return await work();
			} finally {
				await Dexie.delete(this.name);
			}
		};
		const locks = locksHere();
		return locks === undefined ? inEmpty() : await locks.request(this.name, inEmpty);
	}

	/** Clears away what a closed tab left; where there are no locks, the next trial does. */
	async clear(): Promise<void> {
		await locksHere()?.request(this.name, { ifAvailable: true }, async (lock) => {
			if (lock !== null) await Dexie.delete(this.name);
		});
	}
}
