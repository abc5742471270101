import type { Block, SetAsideKind } from '#core/document/document.ts';
import { isProse } from '#core/document/document.ts';
import { counted, listed, sentence } from '#ui/shared/words.ts';

interface Words {
	readonly one: string;
	readonly many: string;
	/** Why such a line gives no cards. */
	readonly why: string;
}

const WORDS: Readonly<Record<SetAsideKind, Words>> = {
	byline: { one: 'byline', many: 'bylines', why: 'who wrote it, not what it tells' },
	url: { one: 'address', many: 'addresses', why: 'an address' },
	'comment-marker': { one: 'comment mark', many: 'comment marks', why: 'a mark of a comment thread' },
	'reader-comment': { one: 'comment', many: 'comments', why: 'a reader’s comment, no part of the article' },
	'date-line': { one: 'dateline', many: 'datelines', why: 'when and where it was written; it dates the cards' },
	code: { one: 'line of code', many: 'lines of code', why: 'code or data, no prose' },
	table: { one: 'table row', many: 'table rows', why: 'a table; only prose is read' },
	navigation: { one: 'line of the page', many: 'lines of the page', why: 'part of the page, not of the text' }
};

/** Why a block was set aside, in a few words. */
export function whySetAside(kind: Block['kind']): string {
	return isProse(kind) ? '' : WORDS[kind].why;
}

/** "Set aside: an address, a byline and two marks of a thread". */
export function describeAside(blocks: readonly Block[]): string {
	const counts = new Map<SetAsideKind, number>();
	for (const { kind } of blocks) if (!isProse(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const parts = [...counts].map(([kind, count]) => {
		const { one, many } = WORDS[kind];
		return count === 1 ? `${/^[aeiou]/u.test(one) ? 'an' : 'a'} ${one}` : counted(count, one, many);
	});
	return sentence(`set aside: ${listed(parts)}`);
}
