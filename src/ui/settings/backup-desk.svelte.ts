import type { Instant } from '#core/shared/instant.ts';
import type { Result } from '#core/shared/result.ts';
import type { Backup } from '#storage/backup/backup.ts';
import type { RestoreMode } from '#storage/snapshot.ts';

/** A backup file as the browser hands it over. */
export interface BackupFile {
	readonly name: string;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a backup file holds, in figures. */
export interface BackupContents {
	readonly writtenAt: Instant;
	readonly decks: number;
	readonly cards: number;
	readonly reviews: number;
	readonly documents: number;
}

/** What was brought back from a backup file. */
export interface Restored {
	readonly mode: RestoreMode;
	readonly contents: BackupContents;
}

export interface BackupTools {
	/** Writes everything into a file for the reader to keep. */
	write(): Promise<void>;
	/** Reads a file whole, or says in words what is wrong with it. */
	read(file: BackupFile): Promise<Result<Backup, string>>;
	restore(backup: Backup, mode: RestoreMode): Promise<void>;
	/** Words for anything thrown by the verbs above. */
	describeFailure(error: unknown): string;
}

/** Backups out and in. Nothing is changed before the reader has seen what a file holds and chosen. */
export class BackupDesk {
	readonly #tools: BackupTools;
	#backup: Backup | undefined = $state.raw();
	busy = $state(false);
	written = $state(false);
	fileName = $state('');
	trouble: string | undefined = $state();
	restored: Restored | undefined = $state.raw();
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

	/** Reads a file and offers what it holds. */
	async choose(file: BackupFile): Promise<void> {
		await this.#guarded(async () => {
			this.fileName = file.name;
			const read = await this.#tools.read(file);
			if (read.ok) this.#backup = read.value;
			else this.trouble = read.problems.join(' ');
		});
	}

	async restore(mode: RestoreMode): Promise<void> {
		const backup = this.#backup;
		if (backup === undefined) return;
		await this.#guarded(async () => {
			await this.#tools.restore(backup, mode);
			this.restored = { mode, contents: contentsOf(backup) };
		});
	}

	/** Puts the chosen file away; nothing was changed. */
	dismiss(): void {
		this.#backup = undefined;
	}

	async #guarded(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.written = false;
		this.restored = undefined;
		this.trouble = undefined;
		this.dismiss();
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
