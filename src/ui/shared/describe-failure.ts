import { StorageError } from '#storage/storage-error.ts';
import { describeStorageError, MISSING_PART } from '#ui/shared/describe-storage-error.ts';
import { isMissingPart } from '#ui/shared/is-missing-part.ts';
import { describeMakerError, MakerError } from '#workers/maker-error.ts';

/** Words for what the device, or the reader in its worker, refused; a fault of ours is thrown on. */
export function describeFailure(error: unknown): string {
	if (error instanceof StorageError) {
		const { title, cure } = describeStorageError(error.code);
		return `${title}. ${cure}`;
	}
	if (error instanceof MakerError) return describeMakerError(error.code);
	if (isMissingPart(error)) return `${MISSING_PART.title}. ${MISSING_PART.cure}`;
	throw error;
}
