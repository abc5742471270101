import { StorageError } from '#storage/storage-error.ts';
import { describeStorageError } from '#ui/shared/describe-storage-error.ts';
import { describeMakerError, MakerError } from '#workers/maker-error.ts';

/** Engines word it each in their own way; what they share is that a module could not be imported. */
const isMissingPart = (error: unknown): boolean =>
	error instanceof TypeError && /import(?:ed|ing).{0,40}module|module script/iu.test(error.message);

/** Words for what the device, or the reader in its worker, refused; a fault of ours is thrown on. */
export function describeFailure(error: unknown): string {
	if (error instanceof StorageError) {
		const { title, cure } = describeStorageError(error.code);
		return `${title}. ${cure}`;
	}
	if (error instanceof MakerError) return describeMakerError(error.code);
	if (isMissingPart(error))
		return 'A part of Recto could not be fetched. Nothing was lost: connect once and try again.';
	throw error;
}
