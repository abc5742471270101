import type { AsideStore } from '#storage/aside-store.ts';
import { describeBackupProblem } from '#storage/backup/backup.ts';
import { pack } from '#storage/backup/pack.ts';
import { backupPieces } from '#storage/backup/write-backup.ts';
import { describeFailure } from '#ui/shared/describe-failure.ts';
import { downloadFile } from '#ui/shared/download.ts';
import type { App } from '#ui/shared/app.ts';
import type { BackupTools } from './backup-desk.svelte.ts';
import { backupAsText, backupFile, shareable, shareFile } from './backup-file.ts';

/** What wants to know that something was written or came back. */
export interface Told {
	written(at: number): Promise<void>;
	restored(): Promise<void>;
}

async function piecesNow(app: App): Promise<{ readonly pieces: readonly string[]; readonly at: number }> {
	const { at } = app.now();
	return { pieces: await backupPieces(await (await app.stores()).snapshot(), at), at };
}

/** Hands a backup to the device's own sheet; where that refuses, it comes down as a file. */
async function share(app: App, told: Told): Promise<boolean> {
	const { pieces, at } = await piecesNow(app);
	const packed = backupFile(await pack(pieces), at);
	const file = shareable(navigator, [packed, backupAsText(pieces, at)]);
	const ended = file === undefined ? 'refused' : await shareFile(navigator, file);
	if (ended === 'refused') downloadFile(packed);
	if (ended !== 'put-away') await told.written(at);
	return ended === 'shared';
}

const canShareFiles = (): boolean => {
	if (typeof navigator === 'undefined') return false;
	return shareable(navigator, [backupFile(new Uint8Array(), 0), backupAsText([''], 0)]) !== undefined;
};

/** Backups over this app's stores and this browser. */
export function backupTools(app: App, told: Told): BackupTools {
	return {
		async write() {
			const { pieces, at } = await piecesNow(app);
			downloadFile(backupFile(await pack(pieces), at));
			await told.written(at);
		},
		share: canShareFiles() ? () => share(app, told) : undefined,
		async read(file) {
			const { readBackupFile } = await import('#storage/backup/read-backup.ts');
			const read = await readBackupFile(file);
			return read.ok ? read : { ok: false, problems: read.problems.map(describeBackupProblem) };
		},
		async restore(backup, mode, run) {
			await (await app.stores()).restore(backup.snapshot, mode, run);
			await told.restored();
		},
		async aside() {
			const { aside } = await (await app.stores()).care();
			const putBack: AsideStore['putBack'] = async (run) => {
				await aside.putBack(run);
				await told.restored();
			};
			return { has: () => aside.has(), forget: () => aside.forget(), putBack };
		},
		describeFailure
	};
}
