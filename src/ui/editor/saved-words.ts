import type { UpdateReport } from '#core/decks/update/update-report.ts';
import { counted, listed, sentence } from '../shared/words.ts';

/** What saving a deck did to it, in a sentence or two. */
export function savedInWords({ added, changed, moved, retired, head }: UpdateReport): string {
	const parts = [
		[added.length, `${counted(added.length, 'card')} new`],
		[changed.length, `${counted(changed.length, 'card')} changed`],
		[moved.length, `${counted(moved.length, 'card')} moved`],
		[retired.length, `${counted(retired.length, 'card')} taken out`],
		[head.changed.length, `${listed(head.changed)} changed`]
	] as const;
	const said = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
	const isKept = changed.length + moved.length + retired.length > 0;
	if (said.length === 0) return 'Saved.';
	return `Saved: ${sentence(listed(said)).replace(/^./u, (first) => first.toLowerCase())}.${isKept ? ' Progress is kept.' : ''}`;
}
