import type { Instant } from '#core/shared/instant.ts';
import { BACKUP_FORMAT } from '#storage/backup/backup.ts';
import { canPack } from '#storage/backup/pack.ts';

const nameOf = (at: Instant, ending: string): string =>
	`${BACKUP_FORMAT}-${new Date(at).toISOString().slice(0, 10)}.${ending}`;

/** A backup as the file that the reader keeps: packed, or plain text where the browser cannot pack. */
export function backupFile(bytes: Uint8Array<ArrayBuffer>, at: Instant): File {
	return canPack()
		? new File([bytes], nameOf(at, 'json.gz'), { type: 'application/gzip' })
		: new File([bytes], nameOf(at, 'json'), { type: 'application/json' });
}

/** The same text, unpacked, for devices whose sheet takes only kinds of files that it knows. */
export function backupAsText(pieces: readonly string[], at: Instant): File {
	return new File([...pieces], nameOf(at, 'txt'), { type: 'text/plain' });
}

/** The device's own sheet for sending files, as far as it is needed. */
export type ShareSheet = Pick<Navigator, 'share' | 'canShare'>;

/** The first of these files that the sheet takes; undefined: none. */
export function shareable(sheet: Partial<ShareSheet>, files: readonly File[]): File | undefined {
	if (sheet.share === undefined) return undefined;
	return files.find((file) => sheet.canShare?.({ files: [file] }) === true);
}

/** How a sharing ended. */
export type Shared = 'shared' | 'put-away' | 'refused';

/** Opens the sheet with a file. It is refused where too long passed since the press, or the kind of file is not liked after all. */
export async function shareFile(sheet: ShareSheet, file: File): Promise<Shared> {
	try {
		await sheet.share({ files: [file] });
		return 'shared';
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return error.name === 'AbortError' ? 'put-away' : 'refused';
	}
}
