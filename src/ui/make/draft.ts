/** What the reader has put in but not saved yet. */
export interface Draft {
	readonly text: string;
	readonly title: string;
}

/** Keeps the draft over a reload. Losing the keeper loses nothing that the screen still shows. */
export interface DraftKeeper {
	read(): Draft;
	/** Says whether the draft is kept; a browser may refuse a long one. */
	write(draft: Draft): boolean;
}

const EMPTY: Draft = { text: '', title: '' };
const KEY = 'recto-make-draft';

/** Keeps the draft in the browser's storage for this tab. */
export function storageDraftKeeper(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DraftKeeper {
	return {
		read() {
			try {
				return draftFrom(storage.getItem(KEY));
			} catch {
				return EMPTY;
			}
		},
		write(draft) {
			try {
				if (draft.text === '' && draft.title === '') storage.removeItem(KEY);
				else storage.setItem(KEY, JSON.stringify([draft.title, draft.text]));
				return true;
			} catch {
				return false;
			}
		}
	};
}

function draftFrom(stored: string | null): Draft {
	if (stored === null) return EMPTY;
	const value: unknown = JSON.parse(stored);
	if (!Array.isArray(value)) return EMPTY;
	const [title, text] = value as readonly unknown[];
	return typeof title === 'string' && typeof text === 'string' ? { title, text } : EMPTY;
}
