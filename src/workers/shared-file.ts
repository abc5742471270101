/** How a share came in: the page that it leads to is told by its address. */
export type ShareOutcome = 'file' | 'nothing' | 'too-large' | 'no-room';

/** Not named as an edition is: what was shared outlives an update until its reader has said what becomes of it. */
const SHELF = 'shared-with-recto';
const PLACE = '/shared-file';
const NAME = 'file-name';

/** Lays `file` down, in the place of one that was shared before. */
export async function keepSharedFile(file: File): Promise<void> {
	const shelf = await caches.open(SHELF);
	await shelf.put(PLACE, new Response(file, { headers: { [NAME]: encodeURIComponent(file.name) } }));
}

/** The file that another app has shared and that nobody has decided on. */
export async function sharedFile(): Promise<File | undefined> {
	const kept = await (await caches.open(SHELF)).match(PLACE);
	if (kept === undefined) return undefined;
	return new File([await kept.blob()], decodeURIComponent(kept.headers.get(NAME) ?? 'Shared'));
}

/** Throws away what was shared: it was taken, or left. */
export async function forgetSharedFile(): Promise<void> {
	await caches.delete(SHELF);
}
