import { DEFAULT_RETENTION } from '#core/schedule/memory.ts';
import type { Settings } from './settings-store.ts';
import type { PortableSettings } from './snapshot.ts';

/** What holds until the learner chooses otherwise. */
export const DEFAULT_SETTINGS: PortableSettings = {
	newPerDay: 20,
	reviewsPerDay: 200,
	reviewOrder: 'due',
	burySiblings: true,
	more: { day: 0, newCards: 0, reviews: 0 },
	catchUp: { until: 0, perDay: 0 },
	retention: DEFAULT_RETENTION,
	ladder: true,
	grades: 'four',
	gestures: true,
	keys: true,
	keepAwake: false,
	haptics: true,
	hand: 'right',
	textSize: 'usual',
	theme: 'system'
};

/** No day holds more cards than this. */
const MOST_PER_DAY = 9_999;

const between = (value: number, low: number, high: number, otherwise: number): number =>
	Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : otherwise;

const perDay = (value: number, otherwise: number): number => Math.round(between(value, 0, MOST_PER_DAY, otherwise));

/** A retention that the schedule can aim at. */
export const soundRetention = (value: number): number => between(value, 0.7, 0.97, DEFAULT_RETENTION);

/** Settings within their bounds: whatever a screen sends, the schedule can work by it and a backup can carry it. */
export function soundSettings(settings: Settings): Settings {
	const { more, catchUp } = settings;
	return {
		...settings,
		newPerDay: perDay(settings.newPerDay, DEFAULT_SETTINGS.newPerDay),
		reviewsPerDay: perDay(settings.reviewsPerDay, DEFAULT_SETTINGS.reviewsPerDay),
		more: { ...more, newCards: perDay(more.newCards, 0), reviews: perDay(more.reviews, 0) },
		catchUp: { ...catchUp, perDay: perDay(catchUp.perDay, 0) },
		retention: soundRetention(settings.retention)
	};
}

/** What of some stored fields are settings, with the defaults of those that are missing. */
export function portable(stored: Partial<PortableSettings>): PortableSettings {
	const known = Object.keys(DEFAULT_SETTINGS).filter((key) => key in stored) as (keyof PortableSettings)[];
	return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map((key) => [key, stored[key]])) };
}

const DEVICE_LENGTH = 8;

/** A name for this device, drawn by chance from lower-case letters and digits. */
export function drawDeviceName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_LENGTH));
	return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
