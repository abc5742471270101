import type { Settings, SettingsStore } from '#storage/settings-store.ts';

/** The numbers that the learner sets, each with its bounds. Retention is a percentage here. */
export const BOUNDS = {
	newPerDay: { least: 0, most: 999 },
	reviewsPerDay: { least: 0, most: 9999 },
	retention: { least: 70, most: 97 }
} as const;

export type NumberSetting = keyof typeof BOUNDS;

/** What is either on or off. */
export type SwitchSetting = 'burySiblings' | 'ladder' | 'gestures' | 'keys' | 'keepAwake' | 'haptics';

/** The settings of this device. A change is kept at once. */
export class SettingsPage {
	readonly #store: () => Promise<SettingsStore>;
	readonly #describeFailure: (error: unknown) => string;
	/** Undefined until they are read. */
	settings: Settings | undefined = $state.raw();
	trouble: string | undefined = $state();

	constructor(store: () => Promise<SettingsStore>, describeFailure: (error: unknown) => string) {
		this.#store = store;
		this.#describeFailure = describeFailure;
	}

	async load(): Promise<void> {
		this.settings = await (await this.#store()).get();
	}

	/** Keeps a number, brought within its bounds; what is no number changes nothing. */
	async setNumber(setting: NumberSetting, shown: number): Promise<void> {
		if (!Number.isFinite(shown)) return;
		const { least, most } = BOUNDS[setting];
		const value = Math.min(most, Math.max(least, Math.round(shown)));
		await this.set({ [setting]: setting === 'retention' ? value / 100 : value });
	}

	async set(change: Partial<Settings>): Promise<void> {
		this.trouble = undefined;
		try {
			this.settings = await (await this.#store()).set(change);
		} catch (error) {
			this.trouble = this.#describeFailure(error);
		}
	}
}

/** A setting as its field shows it. */
export function shownNumber(settings: Settings, setting: NumberSetting): number {
	return setting === 'retention' ? Math.round(settings.retention * 100) : settings[setting];
}
