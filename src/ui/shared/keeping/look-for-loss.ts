import type { App } from '../app.ts';
import { findLoss, type Loss } from './find-loss.ts';
import { readMark } from './read-mark.ts';
import { spareCopy } from './spare-copy-here.ts';
import LossFace from './LossFace.svelte';

/** What is gone from this app, and the face that says so. */
export async function lookForLoss(
	app: App
): Promise<{ readonly loss: Loss; readonly LossFace: typeof LossFace } | undefined> {
	const stores = await app.stores();
	const isKept = app.door.state.is === 'open';
	const loss = await findLoss({
		stores: isKept ? stores : undefined,
		lastAt: readMark(),
		spare: spareCopy()
	});
	return loss && { loss, LossFace };
}
