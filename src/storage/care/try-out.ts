import type { RestoreRun, Snapshot } from '../snapshot.ts';
import type { Stores } from '../stores.ts';
import { snapshotDigest } from './snapshot-digest.ts';

/** Restores a snapshot into empty stores, and tells whether what they then hold is what `digest` was made of. */
export async function tryOutIn(
	empty: Stores,
	{ snapshot, digest }: { readonly snapshot: Snapshot; readonly digest: string },
	run: RestoreRun = {}
): Promise<boolean> {
	await empty.restore(snapshot, 'merge', run);
	return (await snapshotDigest(await empty.snapshot())) === digest;
}
