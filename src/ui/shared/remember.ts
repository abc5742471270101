/** What is left outside of the database: looks, before the first paint; that somebody was here; and that this address serves a preview. */
type Key = 'recto-theme' | 'recto-text-size' | 'recto-was-here' | 'recto-preview';

/** Leaves a word for the next visit. */
export function remember(key: Key, word: string): void {
	try {
		localStorage.setItem(key, word);
	} catch {
		// Storage is blocked: the word holds until the page is left.
	}
}

/** The word that was left. */
export function recall(key: Key): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
