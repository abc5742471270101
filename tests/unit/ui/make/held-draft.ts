import { storageDraftKeeper, type DraftKeeper } from '#ui/make/draft.ts';

/** A browser's storage in memory, of so many characters a value, and the keeper of a page over it. */
export function heldDraft(limit = Infinity): {
	readonly held: Map<string, string>;
	readonly keeper: () => DraftKeeper;
} {
	const held = new Map<string, string>();
	const storage = {
		getItem: (key: string) => held.get(key) ?? null,
		removeItem: (key: string) => void held.delete(key),
		setItem: (key: string, value: string) => {
			if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
			held.set(key, value);
		}
	};
	return { held, keeper: () => storageDraftKeeper(storage) };
}
