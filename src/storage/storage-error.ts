/** `closed`: asked of stores that this app itself had closed; what closed them says why. */
export type StorageErrorCode =
	'quota' | 'blocked' | 'unavailable' | 'newer-version' | 'connection-lost' | 'closed' | 'unknown';

/** The device refused to keep or give something. Thrown only by a storage backend, caught only in `ui`. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageErrorCode;
	constructor(code: StorageErrorCode, cause?: unknown) {
		super(`Storage refused: ${code}`, { cause });
		this.code = code;
	}
}
