import type { App } from '#ui/shared/app.ts';
import { describeFailure } from '#ui/shared/describe-failure.ts';
import { standingOf } from '#ui/shared/keeping/advice-for.ts';
import { SafeKeeping } from '#ui/shared/keeping/safe-keeping.svelte.ts';
import { storageRoom } from '#ui/shared/keeping/storage-room.ts';
import { BackupDesk } from './backup-desk.svelte.ts';
import { backupTools } from './backup-tools.ts';
import { Checks } from './checks.svelte.ts';
import { KeptCopies } from './kept-copies.svelte.ts';
import { SettingsPage } from './settings-page.svelte.ts';
import { Standing } from './standing.svelte.ts';

/** What the Settings screen shows, over this app's stores and this browser. */
export function createSettings(app: App) {
	const page = new SettingsPage(async () => (await app.stores()).settings, describeFailure);
	const standing = new Standing(new SafeKeeping(storageRoom()), () => standingOf(app));
	const copies = new KeptCopies(async () => (await (await app.stores()).care()).copies);
	const reload = async (): Promise<void> => {
		await Promise.all([page.load(), standing.load(), copies.load()]);
	};
	const desk = new BackupDesk(
		backupTools(app, {
			async written(lastBackupAt) {
				await page.set({ lastBackupAt });
				await standing.load();
			},
			restored: reload
		})
	);
	const checks = new Checks({ stores: () => app.stores(), now: () => app.now(), describeFailure });
	const load = async (): Promise<void> => {
		await Promise.all([reload(), desk.load()]);
	};
	return { page, standing, copies, desk, checks, load };
}

/** Everything that Settings show. */
export type SettingsParts = ReturnType<typeof createSettings>;
