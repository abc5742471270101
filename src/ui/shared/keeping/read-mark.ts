import type { Instant } from '#core/shared/instant.ts';
import { recall } from '../remember.ts';

/** When cards were last graded here, as the mark outside of the database tells; undefined: never. */
export const readMark = (): Instant | undefined => Number(recall('recto-was-here')) || undefined;
