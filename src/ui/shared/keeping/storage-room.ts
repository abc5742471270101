/** What the browser says of the room that it gives. */
export interface StorageRoom {
	persisted(): Promise<boolean>;
	persist(): Promise<boolean>;
	estimate(): Promise<{ readonly usage?: number; readonly quota?: number }>;
}

/** This browser's, where it lets itself be asked: not without https, and not in every engine. */
export function storageRoom(): StorageRoom | undefined {
	const room: Partial<StorageManager> | undefined = typeof navigator === 'undefined' ? undefined : navigator.storage;
	return room?.persist === undefined || room.estimate === undefined ? undefined : navigator.storage;
}
