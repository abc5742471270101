import type { Instant } from '#core/shared/instant.ts';
import { recall } from '../remember.ts';

/** When the last session with a grade was begun here, as the mark outside of the database tells; undefined: never. */
export const readMark = (): Instant | undefined => Number(recall('recto-was-here')) || undefined;
