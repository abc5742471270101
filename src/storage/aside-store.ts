import type { RestoreRun } from './snapshot.ts';

/** Keeps what the last replacement of everything pushed aside, so that no review is ever lost by it. */
export interface AsideStore {
	/** True when something was pushed aside and not forgotten since. */
	has(): Promise<boolean>;
	/** Puts it in the place of everything, in one transaction; what was there is pushed aside in its turn. */
	putBack(run?: RestoreRun): Promise<void>;
	forget(): Promise<void>;
}
