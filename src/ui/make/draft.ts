import type { Picks } from './picking.svelte.ts';

/** What the reader has put in but not saved yet. */
export interface Draft {
	readonly text: string;
	readonly title: string;
	/** The title that a text suggested, when one did; the reader's own is another. */
	readonly suggested?: string;
}

/** A text that was read, with the title that it was read under; empty when it gave its own. */
export interface ReadText {
	readonly title: string;
	readonly text: string;
}

/** Enough to read again what was read: the same texts give the same cards. */
export interface KeptReading {
	/** The documents before the one in the field. */
	readonly earlier: readonly ReadText[];
	/** The title that the text in the field was read under; absent when that was not read. */
	readonly field?: string;
}

/** Keeps the draft until its deck is saved or the reader begins anew. Each writing says whether a browser keeps so much. */
export interface DraftKeeper {
	read(): Draft;
	write(draft: Draft): boolean;
	readReading(): KeptReading | undefined;
	writeReading(reading: KeptReading): boolean;
	/** What the reader decided about the cards; fetches what checks it. */
	readPicks(): Promise<Picks>;
	writePicks(picks: Picks): boolean;
	/** Leaves nothing behind. */
	forget(): void;
}

const EMPTY: Draft = { text: '', title: '' };
const KEY = 'recto-make-draft';
const READING = 'recto-make-reading';
const PICKS = 'recto-make-picks';

/** Keeps the draft in the browser's storage. */
export function storageDraftKeeper(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DraftKeeper {
	const read = (key: string): unknown => {
		try {
			return JSON.parse(storage.getItem(key) ?? 'null');
		} catch {
			return undefined;
		}
	};
	/** What is too long leaves nothing behind: an older text in its place would look like a loss. */
	const write = (key: string, value: unknown): boolean => {
		try {
			storage.removeItem(key);
			if (value !== undefined) storage.setItem(key, JSON.stringify(value));
			return true;
		} catch {
			return false;
		}
	};
	return {
		read: () => draftFrom(read(KEY)),
		write: ({ text, title, suggested }) =>
			write(KEY, text === '' && title === '' ? undefined : [title, text, ...(suggested ? [suggested] : [])]),
		readReading: () => readingFrom(read(READING)),
		writeReading: (reading) => write(READING, reading),
		readPicks: async () => {
			const picks = read(PICKS);
			return picks ? (await import('./picks-from.ts')).picksFrom(picks) : { decisions: [], own: [] };
		},
		writePicks: (picks) => write(PICKS, picks),
		forget: () => [KEY, READING, PICKS].forEach((key) => write(key, undefined))
	};
}

function draftFrom(value: unknown): Draft {
	if (!Array.isArray(value)) return EMPTY;
	const [title, text, suggested] = value as readonly unknown[];
	if (typeof title !== 'string' || typeof text !== 'string') return EMPTY;
	return { title, text, ...(typeof suggested === 'string' && { suggested }) };
}

function readingFrom(value: unknown): KeptReading | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { earlier, field } = value as Partial<Record<keyof KeptReading, unknown>>;
	if (!Array.isArray(earlier) || !earlier.every(isReadText)) return undefined;
	return { earlier, ...(typeof field === 'string' && { field }) };
}

function isReadText(value: unknown): value is ReadText {
	if (typeof value !== 'object' || value === null) return false;
	const { title, text } = value as Partial<Record<keyof ReadText, unknown>>;
	return typeof title === 'string' && typeof text === 'string';
}
