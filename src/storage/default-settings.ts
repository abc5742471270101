import type { Settings } from './settings-store.ts';

/** What holds until the learner chooses otherwise. */
export const DEFAULT_SETTINGS: Omit<Settings, 'device'> = {
	newPerDay: 20,
	reviewsPerDay: 200,
	retention: 0.9,
	theme: 'system'
};

/** No day holds more cards than this. */
const MOST_PER_DAY = 9_999;

const between = (value: number, low: number, high: number, otherwise: number): number =>
	Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : otherwise;

/** Settings within their bounds: whatever a screen sends, the schedule can work by it and a backup can carry it. */
export function soundSettings(settings: Settings): Settings {
	const { newPerDay, reviewsPerDay, retention } = DEFAULT_SETTINGS;
	return {
		...settings,
		newPerDay: Math.round(between(settings.newPerDay, 0, MOST_PER_DAY, newPerDay)),
		reviewsPerDay: Math.round(between(settings.reviewsPerDay, 0, MOST_PER_DAY, reviewsPerDay)),
		retention: between(settings.retention, 0.7, 0.97, retention)
	};
}

const DEVICE_LENGTH = 8;

/** A name for this device, drawn by chance from lower-case letters and digits. */
export function drawDeviceName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_LENGTH));
	return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
