import type * as verso from './verso.ts';

let parts: Promise<typeof verso> | undefined;

/** What the back of a leaf is made of. It is fetched while the question is read, and again if that failed. */
export function versoParts(): Promise<typeof verso> {
	parts ??= import('./verso.ts').catch((error: unknown) => {
		parts = undefined;
		throw error;
	});
	return parts;
}
