import type { Instant } from '#core/shared/instant.ts';
import type { Snapshot } from '../snapshot.ts';

/** Says that a file is ours. */
export const BACKUP_FORMAT = 'recto-backup';
/** The newest layout of backup files that this code reads and the one that it writes: 2 added choices for decks, and marks. */
export const BACKUP_VERSION = 2;

/** Bytes beyond which a file is no backup: longer than any library of cards with its log, and more than a phone can hold. */
export const LARGEST_BACKUP = 200_000_000;

/** What a backup file holds, once it was found whole. */
export interface Backup {
	readonly writtenAt: Instant;
	readonly snapshot: Snapshot;
}

/** A file as the browser hands it over. */
export interface BackupFile {
	readonly name: string;
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** Why a file cannot be restored. Nothing was written when one of these comes back. */
export type BackupProblem =
	| { readonly code: 'empty' }
	| { readonly code: 'too-large'; readonly length: number; readonly limit: number }
	/** It is small, and would fill the device when it is unpacked. */
	| { readonly code: 'unpacks-too-large'; readonly limit: number }
	/** It is packed, and this browser cannot unpack. */
	| { readonly code: 'packed' }
	/** It begins like a backup but stops before its end. */
	| { readonly code: 'truncated' }
	| { readonly code: 'not-json' }
	/** It is JSON, but nothing that Recto wrote. */
	| { readonly code: 'other-file' }
	| { readonly code: 'newer'; readonly version: number; readonly known: number }
	/** Its checksum tells that something was changed after it was written. */
	| { readonly code: 'changed' }
	/** A value that has no place in a backup; `path` leads to it. */
	| { readonly code: 'invalid'; readonly path: string; readonly detail: string };

/** A backup problem in words for the reader: what is wrong and what to do. */
export function describeBackupProblem(problem: BackupProblem): string {
	switch (problem.code) {
		case 'empty':
			return 'This file is empty. Choose another backup file.';
		case 'too-large':
			return `This file is larger than any backup (${megabytes(problem.length)} of at most ${megabytes(problem.limit)}).`;
		case 'unpacks-too-large':
			return `This file unpacks to more than any backup holds (${megabytes(problem.limit)}), so it was not read to its end.`;
		case 'packed':
			return 'This backup is packed, and this browser cannot unpack it. Unpack the file first (gunzip makes a .json of it), or update the browser.';
		case 'truncated':
			return 'This backup stops in the middle: it was not copied or downloaded to its end. Copy it again, or choose an older one.';
		case 'not-json':
			return 'This file is not a backup, or it was damaged. Choose a file that Recto wrote.';
		case 'other-file':
			return 'This file was not written by Recto’s backup. A deck is brought in on the Decks page instead.';
		case 'newer':
			return `This backup was written by a newer Recto (layout ${problem.version}; this one reads up to ${problem.known}). Update Recto, then restore it.`;
		case 'changed':
			return 'This backup was changed or damaged after it was written, so it cannot be trusted. Choose another copy.';
		case 'invalid':
			return `This backup holds something that does not belong there, at ${problem.path}: ${problem.detail}`;
	}
}

const megabytes = (length: number): string => `${Math.ceil(length / 1_000_000)} MB`;
