/** Puts `text` in the place of `[start, end)` of a file, counted in UTF-16 code units. */
export interface TextEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The text with the edits made. Of two that touch the same stretch the earlier one is made, and the same one only once. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
	let made = '';
	let at = 0;
	let last: TextEdit | undefined;
	for (const edit of inOrder) {
		const clashes =
			last !== undefined && (edit.start < last.end || (edit.start === last.start && edit.end === last.end));
		if (clashes) continue;
		made += text.slice(at, edit.start) + edit.text;
		at = edit.end;
		last = edit;
	}
	return made + text.slice(at);
}

/** The smallest edit that makes one line the other; nothing when they are the same. `offset` is where the line begins. */
export function lineEdit(before: string, after: string, offset: number): TextEdit | undefined {
	if (before === after) return undefined;
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	return { start: offset + head, end: offset + before.length - tail, text: after.slice(head, after.length - tail) };
}
