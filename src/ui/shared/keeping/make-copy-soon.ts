import type { App } from '../app.ts';
import { whenIdle } from '../when-idle.ts';

/** Makes the copy of today, if there is none, when the page has nothing better to do. */
export function makeCopySoon(app: App): void {
	whenIdle(() => {
		// Without a connection the keeper may not be had; another day will do.
		void import('./keeper-for.ts').then(
			({ keeperFor }) => keeperFor(app).makeCopy(),
			() => undefined
		);
	});
}
