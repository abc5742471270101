import type { Span } from '#core/shared/span.ts';

/** The quotation with what stands around it in its paragraph. */
export interface Surroundings {
	readonly before: string;
	readonly quote: string;
	readonly after: string;
}

/** About two sentences. */
const REACH = 240;

/** Where a sentence ends: its mark, a closing quotation mark if there is one, and the space behind. */
const END = /[.!?][”"’)]?\s/g;

/** The last sentences of `text`, beginning with a whole one. */
function tail(text: string): string {
	if (text.length <= REACH) return text;
	const cut = text.slice(-REACH);
	const first = END.exec(cut);
	END.lastIndex = 0;
	return first === null ? '' : cut.slice(first.index + first[0].length);
}

/** The first sentences of `text`, ending with a whole one. */
function front(text: string): string {
	if (text.length <= REACH) return text;
	const cut = text.slice(0, REACH);
	const last = [...cut.matchAll(END)].at(-1);
	return last === undefined ? '' : cut.slice(0, last.index + last[0].length);
}

/** Up to two sentences on each side of a span, within its paragraph. */
export function surroundings(text: string, { start, end }: Span): Surroundings {
	const from = text.lastIndexOf('\n\n', start) + 1;
	const to = text.indexOf('\n\n', end);
	return {
		before: tail(text.slice(from, start)).trim(),
		quote: text.slice(start, end),
		after: front(text.slice(end, to < 0 ? text.length : to)).trim()
	};
}
