/** What the learner chose. Every field has a default; unknown stored fields are ignored. */
export interface Settings {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Desired retention, 0.70–0.97. */
	readonly retention: number;
	readonly theme: 'system' | 'light' | 'dark';
	/** Names this device in the review log; drawn once. */
	readonly device: string;
	/** When a backup file was last written, in ms since 1970; absent: never. */
	readonly lastBackupAt?: number;
}

/** Keeps the settings of this device. */
export interface SettingsStore {
	get(): Promise<Settings>;
	set(change: Partial<Settings>): Promise<Settings>;
}
