import type { Instant } from '#core/shared/instant.ts';
import type { Result } from '#core/shared/result.ts';
import type { AsideStore } from '#storage/aside-store.ts';
import type { Backup, BackupFile } from '#storage/backup/backup.ts';
import type { RestoreMode, RestoreRun } from '#storage/snapshot.ts';

/** What a backup file holds, in figures. */
export interface BackupContents {
	readonly writtenAt: Instant;
	readonly decks: number;
	readonly cards: number;
	readonly reviews: number;
	readonly documents: number;
}

/** What was brought back: a backup file, or what was pushed aside by one. */
export type Restored =
	{ readonly mode: RestoreMode; readonly contents: BackupContents } | { readonly mode: 'put-back' };

/** How far a restoring is, in reviews. */
export interface RestoreProgress {
	readonly done: number;
	readonly total: number;
}

export interface BackupTools {
	/** Writes everything into a file for the reader to keep. */
	write(): Promise<void>;
	/**
	 * Writes everything into a file and hands it to the device's own sheet, to be sent or kept elsewhere. False: the reader put
	 * the sheet away. Absent where the device has none for files.
	 */
	readonly share?: (() => Promise<boolean>) | undefined;
	/** Reads a file whole, or says in words what is wrong with it. */
	read(file: BackupFile): Promise<Result<Backup, string>>;
	restore(backup: Backup, mode: RestoreMode, run: RestoreRun): Promise<void>;
	/** What a replacement pushed aside. */
	aside(): Promise<AsideStore>;
	/** Words for anything thrown by the verbs above. */
	describeFailure(error: unknown): string;
}

/** Backups out and in. Nothing is changed before the reader has seen what a file holds and chosen. */
export class BackupDesk {
	readonly #tools: BackupTools;
	#backup: Backup | undefined = $state.raw();
	busy = $state(false);
	written = $state(false);
	wasShared = $state(false);
	fileName = $state('');
	/** What is offered is a copy that this device made, not a file. */
	isCopy = $state(false);
	trouble: string | undefined = $state();
	restored: Restored | undefined = $state.raw();
	/** Undefined while nothing is being restored. */
	progress: RestoreProgress | undefined = $state.raw();
	wasStopped = $state(false);
	/** Something was pushed aside by a replacement and can be put back. */
	hasAside = $state(false);
	#stop: AbortController | undefined;
	/** What the chosen file holds; undefined when none waits. */
	readonly offered = $derived(this.#backup === undefined ? undefined : contentsOf(this.#backup));

	constructor(tools: BackupTools) {
		this.#tools = tools;
	}

	async write(): Promise<void> {
		await this.#guarded(async () => {
			await this.#tools.write();
			this.written = true;
		});
	}

	get canShare(): boolean {
		return this.#tools.share !== undefined;
	}

	async share(): Promise<void> {
		await this.#guarded(async () => {
			this.wasShared = (await this.#tools.share?.()) === true;
		});
	}

	/** Reads a file, or a copy that this device made, and offers what it holds. */
	async choose(file: BackupFile, isCopy = false): Promise<void> {
		await this.#guarded(async () => {
			this.fileName = file.name;
			this.isCopy = isCopy;
			const read = await this.#tools.read(file);
			if (read.ok) this.#backup = read.value;
			else this.trouble = read.problems.join(' ');
		});
	}

	/** Offers a copy that was found beside what is kept. */
	offer(spare: Backup): void {
		this.#clear();
		this.fileName = 'copy that was spared';
		this.isCopy = true;
		this.#backup = spare;
	}

	async load(): Promise<void> {
		this.hasAside = await (await this.#tools.aside()).has();
	}

	async restore(mode: RestoreMode): Promise<void> {
		const backup = this.#backup;
		if (backup === undefined) return;
		const restored = { mode, contents: contentsOf(backup) };
		await this.#bringBack(restored, (run) => this.#tools.restore(backup, mode, run));
	}

	/** Puts back what the last replacement pushed aside; what is here now is pushed aside in its turn. */
	async putBack(): Promise<void> {
		await this.#bringBack({ mode: 'put-back' }, async (run) => (await this.#tools.aside()).putBack(run));
	}

	async forgetAside(): Promise<void> {
		await this.#guarded(async () => {
			await (await this.#tools.aside()).forget();
			await this.load();
		});
	}

	/** Ends the restoring that is under way; nothing of it stays. */
	stop(): void {
		this.#stop?.abort();
	}

	/** Puts the chosen file away; nothing was changed. */
	dismiss(): void {
		this.#backup = undefined;
	}

	async #bringBack(restored: Restored, work: (run: RestoreRun) => Promise<void>): Promise<void> {
		const stop = new AbortController();
		await this.#guarded(async () => {
			this.#stop = stop;
			this.progress = { done: 0, total: 0 };
			const onProgress = (done: number, total: number): void => {
				this.progress = { done, total };
			};
			try {
				await work({ onProgress, signal: stop.signal });
				this.restored = restored;
			} catch (error) {
				// However the storage words it, it was the reader who ended it.
				if (!stop.signal.aborted) throw error;
				this.wasStopped = true;
			} finally {
				this.progress = undefined;
			}
			await this.load();
		});
	}

	/** Forgets what was done last. */
	#clear(): void {
		this.written = false;
		this.wasShared = false;
		this.restored = undefined;
		this.wasStopped = false;
		this.trouble = undefined;
		this.dismiss();
	}

	async #guarded(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.#clear();
		try {
			await work();
		} catch (error) {
			this.trouble = this.#tools.describeFailure(error);
		} finally {
			this.busy = false;
		}
	}
}

function contentsOf({ snapshot, writtenAt }: Backup): BackupContents {
	return {
		writtenAt,
		decks: snapshot.decks.length,
		cards: snapshot.decks.reduce((sum, { deck }) => sum + deck.cards.length, 0),
		reviews: snapshot.reviews.length,
		documents: snapshot.documents.length
	};
}
