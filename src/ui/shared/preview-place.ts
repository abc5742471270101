const MARK = 'recto-preview';

/** Remembers whether this address serves a preview, so that its other pages do not promise to keep what is studied there. */
export function markPreviewPlace(
	isPreview: boolean,
	storage: Pick<Storage, 'setItem' | 'removeItem'> = localStorage
): void {
	try {
		if (isPreview) storage.setItem(MARK, '');
		else storage.removeItem(MARK);
	} catch {
		// A browser that keeps nothing promises nothing either.
	}
}

/** True at an address that `recto preview` serves. */
export function isPreviewPlace(storage: Pick<Storage, 'getItem'> = localStorage): boolean {
	try {
		return storage.getItem(MARK) !== null;
	} catch {
		return false;
	}
}
