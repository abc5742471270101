export type MakerErrorCode =
	/** The language model could not be fetched: no connection, and it was never used on this device. */
	| 'model-unavailable'
	/** The worker gave no sign of life for so long that it was stopped. */
	| 'hung'
	/** The worker ended by a fault of ours or of the browser. */
	| 'crashed';

/** Why no answer came about a document. The document itself is not to blame, or cannot be read in any bearable time. */
export class MakerError extends Error {
	override readonly name = 'MakerError';
	readonly code: MakerErrorCode;
	constructor(code: MakerErrorCode, detail = '') {
		super(detail ? `${code}: ${detail}` : code);
		this.code = code;
	}
}

/** What to tell the reader: what happened, that nothing is lost, and the way on. */
export function describeMakerError(code: MakerErrorCode): string {
	switch (code) {
		case 'model-unavailable':
			return 'Recto reads English with a language model that is not on this device yet, and it could not be fetched. Connect once and try again; after that, making cards works offline.';
		case 'hung':
			return 'Reading this document took too long, so it was stopped. Nothing was lost. Try a shorter piece of it.';
		case 'crashed':
			return 'Reading this document stopped unexpectedly. Nothing was lost. Try again, or try a shorter piece of it.';
	}
}
