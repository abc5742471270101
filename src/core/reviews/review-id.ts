import { asReviewId } from '../shared/ids.ts';
import type { ReviewId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

const TIME_DIGITS = 9;
const SEQUENCE_DIGITS = 6;

/** Where an event stands in the log: ids sort by time, then device, then sequence. */
export interface ReviewPlace {
	readonly time: Instant;
	readonly device: string;
	readonly sequence: number;
}

const digits = (value: number, width: number): string =>
	Math.max(0, Math.trunc(value)).toString(36).padStart(width, '0');

/** Names an event so that plain text order is log order. */
export function reviewId({ time, device, sequence }: ReviewPlace): ReviewId {
	return asReviewId(`${digits(time, TIME_DIGITS)}-${device}-${digits(sequence, SEQUENCE_DIGITS)}`);
}

/** The time that an id sorts by. It is never earlier than the card's event before it, even when the clock was. */
export function timeOfReviewId(id: ReviewId): Instant {
	const time = Number.parseInt(id.slice(0, TIME_DIGITS), 36);
	return Number.isFinite(time) ? time : 0;
}
