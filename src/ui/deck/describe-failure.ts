import { StorageError } from '#storage/storage-error.ts';
import { describeStorageError } from '#ui/shared/describe-storage-error.ts';
import { describeMakerError, MakerError } from '#workers/maker-error.ts';

/** Words for what the device, or the reader in its worker, refused; a fault of ours is thrown on. */
export function describeFailure(error: unknown): string {
	if (error instanceof StorageError) {
		const { title, cure } = describeStorageError(error.code);
		return `${title}. ${cure}`;
	}
	if (error instanceof MakerError) return describeMakerError(error.code);
	throw error;
}
