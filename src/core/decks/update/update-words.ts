import { counted } from '../../shared/counted.ts';
import { changesNothing, type UpdateReport } from './update-report.ts';

/** An update in short sentences: what is new, what stays the learner's, and what must be decided. */
export function updateInWords(report: UpdateReport): readonly string[] {
	const { added, changed, moved, retired, returned, kept, keptWhole, leftOut, conflicts, recognised, head } = report;
	const lines: readonly (readonly [number, string])[] = [
		[added.length, `${counted(added.length, 'card')} new.`],
		[changed.length, `${counted(changed.length, 'card')} changed; progress is kept.`],
		[
			recognised.length,
			`${counted(recognised.length, 'card')} recognised under another name or wording; progress is kept.`
		],
		[moved.length, `${counted(moved.length, 'card')} moved.`],
		[retired.length, `${counted(retired.length, 'card')} taken away; resting for 90 days.`],
		[returned.length, `${counted(returned.length, 'card')} back, with progress.`],
		[kept.length, `${counted(kept.length, 'card')} with edits of your own, which stay.`],
		[keptWhole.length, `${counted(keptWhole.length, 'card')} taken away by the author, but edited by you: kept.`],
		[leftOut.length, `${counted(leftOut.length, 'card')} that you took out, still left out.`],
		[
			conflicts.length,
			`${counted(conflicts.length, 'card')} changed by both: your words stay unless you choose the author’s.`
		],
		[head.changed.length, `Of the deck itself: ${head.changed.join(', ')} changed.`]
	];
	const said = lines.flatMap(([count, line]) => (count > 0 ? [line] : []));
	return changesNothing(report) ? ['Nothing has changed.', ...said] : said;
}
