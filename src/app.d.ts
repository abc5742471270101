import type { SchedulerOptions } from '#core/schedule/scheduler.ts';

declare global {
	/** Set by an automated test before the app loads: chance comes from `seed`, `now` is the app's clock, intervals go without fuzz or by another `schedule`, `log` (a downloaded one) is kept as if it had happened here. */
	var rectoTest: { seed: string; now?: string; fuzz?: false; schedule?: SchedulerOptions; log?: string } | undefined;
}
