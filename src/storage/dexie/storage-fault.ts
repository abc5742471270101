import { StorageError } from '../storage-error.ts';
import type { StorageErrorCode } from '../storage-error.ts';

const CODES: Readonly<Record<string, StorageErrorCode>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer-version',
	MissingAPIError: 'unavailable',
	SecurityError: 'unavailable',
	NotAllowedError: 'unavailable',
	OpenFailedError: 'connection-lost',
	InvalidStateError: 'connection-lost',
	DatabaseClosedError: 'connection-lost',
	UnknownError: 'connection-lost',
	TransactionInactiveError: 'connection-lost',
	AbortError: 'unknown',
	TimeoutError: 'unknown',
	DataError: 'unknown',
	ConstraintError: 'unknown',
	BulkError: 'unknown'
};

/** How many errors deep a cause is looked for. */
const DEPTH = 4;

function* causes(error: unknown): Generator<Error> {
	let current = error;
	for (let depth = 0; depth < DEPTH && current instanceof Error; depth++) {
		yield current;
		current = 'inner' in current ? current.inner : current.cause;
	}
}

/** The device's reason for refusing, by the name of the innermost error that is known; nothing for a fault of ours. */
function codeOf(error: unknown): StorageErrorCode | undefined {
	const codes = [...causes(error)].flatMap(({ name }) => CODES[name] ?? []);
	return codes.findLast((code) => code !== 'unknown') ?? codes[0];
}

/** A refusal of the device as a `StorageError`; anything else as it came, since it is a fault of ours. */
export function storageFault(error: unknown): unknown {
	if (error instanceof StorageError) return error;
	const code = codeOf(error);
	return code === undefined ? error : new StorageError(code, error);
}
