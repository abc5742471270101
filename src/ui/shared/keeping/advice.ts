import { DAY_MS, type Instant } from '#core/shared/instant.ts';
import { counted } from '../words.ts';
import type { Keeping } from './safe-keeping.svelte.ts';

/** Everything that the advice follows from. */
export interface KeptHow {
	readonly keeping: Keeping;
	readonly usedBytes?: number | undefined;
	readonly quotaBytes?: number | undefined;
	/** Absent: never. */
	readonly lastBackupAt?: Instant | undefined;
	readonly now: Instant;
	/** Decks or reviews are here. */
	readonly hasWork: boolean;
	/** Nothing outlives this page: the device refused, and the learner went on. */
	readonly isUnsaved: boolean;
	/** A tab on an iPhone or iPad, not the app on the Home Screen. */
	readonly isIosTab: boolean;
}

/** How safe it all is, and what to do about it. */
export interface Advice {
	readonly light: 'good' | 'fair' | 'poor' | 'pale';
	readonly state: string;
	/** One sentence on why. */
	readonly why: string;
	/** One sentence on what to do; absent: nothing. */
	readonly todo?: string;
	/** It is worth a word on the first page. */
	readonly isUrgent: boolean;
}

/** A backup older than this is old where the browser may clear everything, and where it has promised not to. */
const OLD_DAYS = { unpromised: 14, promised: 60 } as const;
/** More than this part of the room in use, and it runs short. */
const NEARLY_FULL = 0.9;

/** `made today`, `one day old`, `never made`. */
export function backupAge({ lastBackupAt, now }: Pick<KeptHow, 'lastBackupAt' | 'now'>): string {
	if (lastBackupAt === undefined) return 'never made';
	const days = daysSince(lastBackupAt, now);
	return days === 0 ? 'made today' : `${counted(days, 'day')} old`;
}

const daysSince = (at: Instant, now: Instant): number => Math.max(0, Math.floor((now - at) / DAY_MS));

function isBackupOld({ lastBackupAt, now, hasWork }: KeptHow, mostDays: number): boolean {
	return hasWork && (lastBackupAt === undefined || daysSince(lastBackupAt, now) >= mostDays);
}

function adviceOnTab(how: KeptHow): Advice {
	return {
		light: 'fair',
		state: 'Kept in this tab only',
		why: 'Safari clears what a page keeps after seven days without a visit.',
		todo: 'Back up first, then add Recto to the Home Screen (Share, Add to Home Screen) and restore the backup there: the app and this tab share nothing.',
		isUrgent: isBackupOld(how, OLD_DAYS.unpromised)
	};
}

/** The one thing that matters most about how safely everything is kept here. */
export function adviceOn(how: KeptHow): Advice {
	const { keeping, usedBytes = 0, quotaBytes = Infinity, hasWork, isUnsaved, isIosTab } = how;
	const isOld = isBackupOld(how, OLD_DAYS.unpromised);
	if (isUnsaved) {
		return {
			light: 'poor',
			state: 'Nothing is being kept',
			why: 'This window keeps nothing once it is closed.',
			todo: 'Open Recto in an ordinary window; what you have here comes along in a backup.',
			isUrgent: false
		};
	}
	if (usedBytes > quotaBytes * NEARLY_FULL) {
		return {
			light: 'poor',
			state: 'Room is running short',
			why: 'Nearly all that the browser gives is in use.',
			todo: 'Back up, then free some space on the device or remove a deck.',
			isUrgent: true
		};
	}
	if (!hasWork)
		return { light: 'pale', state: 'Nothing to lose yet', why: 'There are no decks here.', isUrgent: false };
	if (isIosTab && keeping !== 'promised') return adviceOnTab(how);
	if (keeping === 'promised') {
		const why = 'The browser has promised not to clear it.';
		const good = { light: 'good', state: 'Kept on this device', why, isUrgent: false } as const;
		if (!isBackupOld(how, OLD_DAYS.promised)) return good;
		return { ...good, todo: 'A device can be lost: keep a backup somewhere else.' };
	}
	return {
		light: keeping === 'unknown' ? 'pale' : 'fair',
		state: 'Kept on this device',
		why:
			keeping === 'unknown'
				? 'This browser does not say whether it may clear it.'
				: 'The browser may clear it when room runs short.',
		todo: isOld ? 'Back up, or install Recto as an app.' : 'The backup is fresh: go on backing up now and then.',
		isUrgent: isOld
	};
}
