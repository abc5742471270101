import { studyDayOf } from '#core/reviews/study-day.ts';
import type { App } from '../app.ts';
import { adviceOn, type Advice, type KeptHow } from './advice.ts';
import { isIosTab } from './is-ios-tab.ts';
import { SafeKeeping } from './safe-keeping.svelte.ts';
import { storageRoom } from './storage-room.ts';

/** How things stand with this app on this device, but for what the browser says. */
export async function standingOf(
	app: App
): Promise<Pick<KeptHow, 'lastBackupAt' | 'now' | 'hasWork' | 'isUnsaved' | 'isIosTab'>> {
	const { settings, decks, reviews } = await app.stores();
	const [{ lastBackupAt }, here, newest] = await Promise.all([settings.get(), decks.list(), reviews.latest(1)]);
	return {
		lastBackupAt,
		now: app.now().at,
		hasWork: here.length + newest.length > 0,
		isUnsaved: app.door.state.is === 'unsaved',
		isIosTab: isIosTab(navigator)
	};
}

/** The advice for this app on this device. */
export async function adviceFor(app: App): Promise<Advice> {
	const kept = new SafeKeeping(storageRoom());
	const [standing] = await Promise.all([standingOf(app), kept.load()]);
	const { keeping, usedBytes, quotaBytes } = kept;
	return adviceOn({ ...standing, keeping, usedBytes, quotaBytes });
}

/** So few reviews are soon done again: nobody is urged for their sake. */
const WORTH_A_WORD = 20;

/** The advice, where it is pressing and there is something to lose. */
export async function urgentAdviceFor(app: App): Promise<Advice | undefined> {
	const { reviews } = await app.stores();
	const days = await reviews.histogram(0, studyDayOf(app.now()));
	if (days.reduce((sum, day) => sum + day.reviews, 0) < WORTH_A_WORD) return undefined;
	const advice = await adviceFor(app);
	return advice.isUrgent ? advice : undefined;
}
