import type { DeckId } from '#core/shared/ids.ts';

/** What was written of a deck, kept over leaving the editor. */
export interface EditorDraft {
	/** The deck as the app writes it, as it was when the writing began or was last saved. */
	readonly base: string;
	/** The author's own text of that same deck, with comments and a layout of their own. */
	readonly saved: string;
	/** What stands in the editor. */
	readonly text: string;
}

/** Keeps drafts on this device. Losing one loses nothing that was saved. */
export interface EditorDrafts {
	read(deck: DeckId): EditorDraft | undefined;
	/** Says whether the draft is kept; a browser may refuse a long one. */
	write(deck: DeckId, draft: EditorDraft): boolean;
	forget(deck: DeckId): void;
}

const keyOf = (deck: DeckId): string => `recto-deck-text-${deck}`;

/** Keeps the drafts in the browser's storage. */
export function storageEditorDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): EditorDrafts {
	return {
		read(deck) {
			try {
				return draftFrom(storage.getItem(keyOf(deck)));
			} catch {
				return undefined;
			}
		},
		write(deck, { base, saved, text }) {
			try {
				// What is the same is kept once: a deck may be as long as the browser allows.
				const parts = [base, saved === base ? null : saved, text === saved ? null : text];
				storage.setItem(keyOf(deck), JSON.stringify(parts));
				return true;
			} catch {
				return false;
			}
		},
		forget(deck) {
			try {
				storage.removeItem(keyOf(deck));
			} catch {
				// A browser that refuses to forget refused to keep.
			}
		}
	};
}

function draftFrom(stored: string | null): EditorDraft | undefined {
	const value: unknown = stored === null ? undefined : JSON.parse(stored);
	if (!Array.isArray(value)) return undefined;
	const [base, saved, text] = value as readonly unknown[];
	if (typeof base !== 'string') return undefined;
	const own = typeof saved === 'string' ? saved : base;
	return { base, saved: own, text: typeof text === 'string' ? text : own };
}
