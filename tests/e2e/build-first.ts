import { ensureBuilt } from '../../scripts/build.mjs';

/** The tests run against the built app; this builds it when its sources have changed. */
export default async function buildFirst(): Promise<void> {
	if ((await ensureBuilt()) !== 0) throw new Error('The app could not be built.');
}
