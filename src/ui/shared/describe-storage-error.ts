import type { StorageErrorCode } from '#storage/storage-error.ts';
import type { Refusal } from './storage-door.svelte.ts';

/** What is wrong, and what the learner can do about it. */
export interface RefusalWords {
	readonly title: string;
	readonly cure: string;
}

/** A part that is fetched late could not be had. */
export const MISSING_PART: RefusalWords = {
	title: 'A part of Recto could not be fetched',
	cure: 'Nothing was lost: connect once and try again.'
};

/** Why the stores are not open, in words. */
export const describeRefusal = (why: Refusal): RefusalWords =>
	why === 'missing-part' ? MISSING_PART : describeStorageError(why);

/** What a refusal of the device means. */
export function describeStorageError(code: StorageErrorCode): RefusalWords {
	switch (code) {
		case 'quota':
			return {
				title: 'The device has no room left',
				cure: 'What was saved before is safe. Free some space, or export and remove a deck, and try again.'
			};
		case 'blocked':
			return {
				title: 'Another tab holds an older edition of Recto',
				cure: 'Nothing was lost. Close the other tabs with Recto and try again.'
			};
		case 'unavailable':
			return {
				title: 'This browser lets nothing be kept here',
				cure: 'That is usual in a private window, or when cookies are blocked. Open Recto in an ordinary window to keep your progress.'
			};
		case 'newer-version':
			return {
				title: 'Your cards were saved by a newer edition',
				cure: 'Nothing was lost. Reload the page to fetch the newer edition; this one would not understand them.'
			};
		case 'connection-lost':
		case 'closed':
			return {
				title: 'The browser closed the storage',
				cure: 'What was saved before is safe. Try again; if that does not help, reload the page.'
			};
		case 'unknown':
			return {
				title: 'The device refused to save',
				cure: 'What was saved before is safe. Try again; if it goes on, restart the browser.'
			};
	}
}
