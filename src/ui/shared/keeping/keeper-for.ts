import type { App } from '../app.ts';
import { remember } from '../remember.ts';
import { whenIdle } from '../when-idle.ts';
import { Keeper } from './keeper.ts';
import { readMark } from './read-mark.ts';
import { spareCopy } from './spare-copy-here.ts';
import { storageRoom } from './storage-room.ts';

const keepers = new WeakMap<App, Keeper>();

/** The one keeper of this app. */
export function keeperFor(app: App): Keeper {
	const keeper =
		keepers.get(app) ??
		new Keeper({
			async stores() {
				const stores = await app.stores();
				return app.door.state.is === 'open' ? stores : undefined;
			},
			now: () => app.now(),
			room: storageRoom(),
			locks: (navigator as Partial<Navigator>).locks,
			spare: spareCopy(),
			readMark,
			leaveMark: (at) => remember('recto-was-here', String(at)),
			pause: () => new Promise((resolve) => whenIdle(resolve))
		});
	keepers.set(app, keeper);
	return keeper;
}
