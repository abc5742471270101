import type { ClockReading } from '#core/shared/instant.ts';
import type { Care, Copy, Findings } from '#storage/care/care.ts';
import { makeCopy } from '#storage/care/make-copy.ts';
import type { RestoreRun } from '#storage/snapshot.ts';
import type { Stores } from '#storage/stores.ts';

/** What a check is about, and how far it is. */
export interface CheckUnderWay {
	readonly what: 'copy' | 'cards';
	readonly done: number;
	readonly total: number;
}

/** What a check came to. */
export type CheckOutcome =
	| { readonly what: 'copy'; readonly isWhole: boolean; readonly copy: Copy }
	| { readonly what: 'cards'; readonly findings: Findings }
	| { readonly what: 'stopped' };

export interface CheckTools {
	stores(): Promise<Stores>;
	now(): ClockReading;
	describeFailure(error: unknown): string;
}

/** Tries out whether what is kept is sound. Neither check changes anything but what it finds wrong and can make anew. */
export class Checks {
	readonly #tools: CheckTools;
	underWay: CheckUnderWay | undefined = $state.raw();
	outcome: CheckOutcome | undefined = $state.raw();
	trouble: string | undefined = $state();
	#stop: AbortController | undefined;

	constructor(tools: CheckTools) {
		this.#tools = tools;
	}

	get busy(): boolean {
		return this.underWay !== undefined;
	}

	/** Restores the newest copy where nothing else is, and compares what came back with what it was made of. */
	async testNewest(): Promise<void> {
		await this.#run('copy', async (care, run) => {
			const [{ readBackupBytes }, copy] = await Promise.all([
				import('#storage/backup/read-backup.ts'),
				this.#newest(care)
			]);
			const read = await readBackupBytes(copy.packed);
			const isWhole = read.ok && (await care.tryOut(read.value.snapshot, copy.digest, run));
			return { what: 'copy', isWhole, copy };
		});
	}

	/** Replays the log of every card, and makes anew what differs from it. */
	async verify(): Promise<void> {
		await this.#run('cards', async (care, run) => ({ what: 'cards', findings: await care.verify(run) }));
	}

	/** Ends the check that is under way. */
	stop(): void {
		this.#stop?.abort();
	}

	/** Where there is none yet, one is made to be tried. */
	async #newest({ copies }: Care): Promise<Copy> {
		const newest = (await copies.list())[0];
		const kept = newest && (await copies.get(newest.day));
		return kept ?? makeCopy(await (await this.#tools.stores()).snapshot(), this.#tools.now());
	}

	async #run(what: CheckUnderWay['what'], work: (care: Care, run: RestoreRun) => Promise<CheckOutcome>): Promise<void> {
		if (this.busy) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.outcome = undefined;
		this.trouble = undefined;
		this.underWay = { what, done: 0, total: 0 };
		const onProgress = (done: number, total: number): void => {
			this.underWay = { what, done, total };
		};
		try {
			const care = await (await this.#tools.stores()).care();
			this.outcome = await work(care, { onProgress, signal: stop.signal });
		} catch (error) {
			if (stop.signal.aborted) this.outcome = { what: 'stopped' };
			else this.trouble = this.#tools.describeFailure(error);
		} finally {
			this.underWay = undefined;
		}
	}
}
