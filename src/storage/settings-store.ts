import type { Habits } from '#core/schedule/day-plan.ts';

/** How the learner holds the book: what a hand, an eye and a device prefer. */
export interface Hands {
	/** All four grades, or only *again* and *good*. */
	readonly grades: 'four' | 'two';
	/** A tap turns the leaf, a swipe grades it. */
	readonly gestures: boolean;
	/** Single keys work in a session. */
	readonly keys: boolean;
	/** The screen stays on while cards are asked. */
	readonly keepAwake: boolean;
	/** The device answers to a grade by a short buzz, where it can. */
	readonly haptics: boolean;
	/** Whose thumb the buttons are laid out for. */
	readonly hand: 'right' | 'left';
	readonly textSize: 'small' | 'usual' | 'large' | 'larger';
}

/** What the learner chose. Every field has a default; unknown stored fields are ignored. */
export interface Settings extends Habits, Hands {
	/** Desired retention, 0.70–0.97. */
	readonly retention: number;
	/** Made cards are asked in harder ways as they are known better. */
	readonly ladder: boolean;
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
