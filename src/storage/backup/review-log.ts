import * as v from 'valibot';
import { byLogOrder } from '#core/reviews/effective-events.ts';
import type { Review } from '#core/reviews/review.ts';
import type { Result } from '#core/shared/result.ts';
import { REVIEW } from './review-schema.ts';

/** Tells a log file from any other, and its layout from later ones. */
const LAYOUT = v.object({ format: v.literal('recto-log'), version: v.literal(1), events: v.array(REVIEW) });

/** Why a text is no review log. */
export type LogProblem =
	{ readonly code: 'not-json' } | { readonly code: 'invalid'; readonly path: string; readonly detail: string };

/** How many wrong values are told; the file is refused at the first. */
const MOST_TOLD = 20;

/** Events as a file, one to a line in log order: the same events give the same bytes, and a diff shows which differ. */
export function writeReviewLog(events: readonly Review[]): string {
	const lines = [...events].sort(byLogOrder).map((event) => `\n${JSON.stringify(event)}`);
	return `{"format":"recto-log","version":1,"events":[${lines.join(',')}\n]}\n`;
}

/** Reads what `writeReviewLog` wrote, and believes nothing of it. */
export function readReviewLog(text: string): Result<readonly Review[], LogProblem> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, problems: [{ code: 'not-json' }] };
	}
	const read = v.safeParse(LAYOUT, value);
	if (read.success) return { ok: true, value: read.output.events };
	const problems = read.issues.slice(0, MOST_TOLD).map((issue): LogProblem => ({
		code: 'invalid',
		path: v.getDotPath(issue) ?? 'the top',
		detail: issue.message
	}));
	return { ok: false, problems };
}
