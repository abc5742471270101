import type { AsideStore } from '#storage/aside-store.ts';
import { BACKUP_FORMAT, describeBackupProblem } from '#storage/backup/backup.ts';
import { describeFailure } from '#ui/shared/describe-failure.ts';
import { downloadText } from '#ui/shared/download.ts';
import type { App } from '#ui/shared/app.ts';
import { BackupDesk } from './backup-desk.svelte.ts';
import { SafeKeeping } from './keeping.svelte.ts';
import { SettingsPage } from './settings-page.svelte.ts';

/** What the Settings screen shows, over this app's stores and this browser. */
export function createSettings(app: App): { page: SettingsPage; keeping: SafeKeeping; desk: BackupDesk } {
	const page = new SettingsPage(async () => (await app.stores()).settings, describeFailure);
	const keeping = new SafeKeeping(typeof navigator === 'undefined' ? undefined : navigator.storage);
	const desk = new BackupDesk({
		async write() {
			const { writeBackup } = await import('#storage/backup/write-backup.ts');
			const { at } = app.now();
			const day = new Date(at).toISOString().slice(0, 10);
			downloadText(await writeBackup(await app.stores(), at), `${BACKUP_FORMAT}-${day}.json`, 'application/json');
			await page.set({ lastBackupAt: at });
		},
		async read(file) {
			const { readBackupFile } = await import('#storage/backup/read-backup.ts');
			const read = await readBackupFile(file);
			return read.ok ? read : { ok: false, problems: read.problems.map(describeBackupProblem) };
		},
		async restore(backup, mode, run) {
			await (await app.stores()).restore(backup.snapshot, mode, run);
			await Promise.all([page.load(), keeping.load()]);
		},
		async aside() {
			const { aside } = await app.stores();
			const putBack: AsideStore['putBack'] = async (run) => {
				await aside.putBack(run);
				await Promise.all([page.load(), keeping.load()]);
			};
			return { ...aside, putBack };
		},
		describeFailure
	});
	return { page, keeping, desk };
}
