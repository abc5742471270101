import { replay } from '#core/schedule/replay.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { StoreOptions } from './stores.ts';

/** Replays by FSRS with its published defaults, so that every device comes to the same memory from the same log. */
export function defaultReplay(): NonNullable<StoreOptions['replay']> {
	const scheduler = createScheduler({ retention: DEFAULT_SETTINGS.retention });
	return (events, card) => replay(events, scheduler, card);
}
