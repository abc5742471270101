import { counted } from '../../shared/counted.ts';
import { changesNothing, type UpdateReport } from './update-report.ts';

/** An update in short sentences: what is new, what stays the learner's, and what must be decided. */
export function updateInWords(report: UpdateReport): readonly string[] {
	const { added, changed, moved, retired, returned, kept, keptWhole, leftOut, conflicts, recognised, head } = report;
	const undisputed = kept.filter(({ card }) => !conflicts.some((one) => one.card.id === card.id));
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
		[undisputed.length, `${counted(undisputed.length, 'card')} with edits of your own, which stay.`],
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

/** An update that was done, in one short sentence. */
export function updatedInWords(report: UpdateReport): string {
	if (changesNothing(report)) return 'Nothing has changed.';
	const { added, changed, moved, retired, returned, kept, keptWhole, recognised, head } = report;
	const parts: readonly (readonly [number, string])[] = [
		[added.length, 'new'],
		[changed.length, 'changed'],
		[recognised.length, 'recognised'],
		[moved.length, 'moved'],
		[retired.length, 'taken away'],
		[returned.length, 'back']
	];
	const done = parts.flatMap(([count, what]) => (count > 0 ? [[count, what] as const] : []));
	const [first, ...others] = done.map(([count, what], i) => `${i > 0 ? count : counted(count, 'card')} ${what}`);
	const cards = first === undefined ? [] : [[first, ...others].join(', ')];
	const own = kept.length + keptWhole.length;
	const said = [
		...cards,
		...(own > 0 ? [`your words kept in ${own}`] : []),
		...(head.changed.length > 0 ? [`the deck’s ${head.changed.join(', ')} changed`] : [])
	].join('; ');
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
