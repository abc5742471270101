import type { Settings } from './settings-store.ts';

/** What holds until the learner chooses otherwise. */
export const DEFAULT_SETTINGS: Omit<Settings, 'device'> = {
	newPerDay: 20,
	reviewsPerDay: 200,
	retention: 0.9,
	theme: 'system'
};

const DEVICE_LENGTH = 8;

/** A name for this device, drawn by chance from lower-case letters and digits. */
export function drawDeviceName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_LENGTH));
	return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
