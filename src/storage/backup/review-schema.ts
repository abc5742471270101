import * as v from 'valibot';
import type { FlagEvent, GradeEvent, Review, SetAsideEvent, UndoEvent } from '#core/reviews/review.ts';
import { asDeckId, asReviewId } from '#core/shared/ids.ts';
import { CARD_ID, NAME } from './card-schema.ts';

type EventFields<Type extends Review> = Record<Exclude<keyof Type, keyof typeof base>, v.GenericSchema>;

/** The largest moment that a date can hold, and far more than any counter reaches. */
const LAST_INSTANT = 8.64e15;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));

export const INSTANT = v.pipe(v.number(), v.integer(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT));
export const DECK_ID = v.pipe(NAME, v.transform(asDeckId));
const reviewId = v.pipe(
	v.string(),
	v.regex(/^[0-9a-z]{9,12}-[0-9a-z]{1,32}-[0-9a-z]{6,8}$/u, 'no id of a review'),
	v.transform(asReviewId)
);

const base = {
	id: reviewId,
	cardId: CARD_ID,
	deckId: DECK_ID,
	at: INSTANT,
	offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-1_440), v.maxValue(1_440)),
	day: v.pipe(v.number(), v.integer(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT)),
	device: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,32}$/u, 'no name of a device')),
	sequence: v.pipe(count, v.minValue(1))
};

const grade = {
	type: v.literal('grade'),
	rating: v.picklist(['again', 'hard', 'good', 'easy']),
	mode: v.picklist(['flip', 'choice', 'typed', 'number', 'order', 'match']),
	tookMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
	due: INSTANT,
	reps: count,
	retention: v.exactOptional(v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)))
} satisfies EventFields<GradeEvent>;

const undo = { type: v.literal('undo'), undoes: reviewId } satisfies EventFields<UndoEvent>;
const setAside = { type: v.picklist(['bury', 'suspend', 'restore']) } satisfies EventFields<SetAsideEvent>;
const flag = { type: v.picklist(['flag', 'unflag']) } satisfies EventFields<FlagEvent>;

/** An event of the review log as a backup holds it. */
export const REVIEW: v.GenericSchema<unknown, Review> = v.variant('type', [
	v.object({ ...base, ...grade }),
	v.object({ ...base, ...undo }),
	v.object({ ...base, ...setAside }),
	v.object({ ...base, ...flag })
]);
