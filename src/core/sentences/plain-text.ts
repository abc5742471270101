import type { Span } from '../shared/span.ts';

/** A block's words with straight quotes, single spaces and no markup, and for each character where it stands in the document. */
export interface PlainText {
	readonly text: string;
	/** `at[i]` is the offset in the document of the character `text[i]`; one further entry holds the block's end. */
	readonly at: Int32Array;
}

/** Zero-width and bidirectional controls, soft hyphens, variation selectors, NUL: seen by nobody, so read by nobody. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/u;
const SPACE = /\s/u;

const STRAIGHT: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	ʼ: "'",
	'´': "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'″': '"',
	'′': "'",
	'‐': '-',
	'‑': '-',
	'−': '-'
};

/** Marks that structure the page and not the sentence; each is dropped, its label kept where it has one. */
const MARKUP: readonly (readonly [sign: string, pattern: RegExp])[] = [
	// "wounded.[1]", "[a]", "[citation needed]": notes of an encyclopedia.
	[
		'[',
		/\s{0,2}\[(?:\d{1,3}|[a-z]|note \d{1,3}|edit|(?:by )?(?:who|whom|when|where|which)\?|[a-z][a-z' –-]{1,30} (?:needed|given|verification|discuss))\](?::\d{1,4})?/gu
	],
	// "[label](address)" and "![label](address)": the brackets and the address.
	['](', /!?\[(?=[^\][\n]{0,300}\]\([^()\s]{0,500}\))|(?<=\[[^\][\n]{0,300})\]\([^()\s]{0,500}\)/gu],
	// "**strong**", "*stressed*", "__strong__", "`code`": a run of marks that hugs a word on one side only.
	['*', /(?<![*\p{L}\p{N}])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![*\p{L}\p{N}])/gu],
	['_', /(?<![_\p{L}\p{N}])_{1,2}(?=[\p{L}\p{N}"'“‘(])|(?<=[\p{L}\p{N}.,!?"'”’)])_{1,2}(?![_\p{L}\p{N}])/gu],
	// The "> " that begins each further line of a quoted block.
	['>', /(?<=\n)[ \t]{0,8}(?:>[ \t]?){1,8}/gu]
];

/** Offsets in `text` covered by markup. */
function markupOffsets(text: string): ReadonlySet<number> {
	const covered = new Set<number>();
	for (const [sign, pattern] of MARKUP) {
		if (!text.includes(sign)) continue;
		for (const match of text.matchAll(pattern)) {
			for (let i = match.index; i < match.index + match[0].length; i++) covered.add(i);
		}
	}
	return covered;
}

/** Printable ASCII but for the grave accent: written as it is. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x60;

/** Writes the words of `span` plainly; the same words give the same text, however they were quoted, spaced or marked up. */
export function toPlainText(document: string, span: Span): PlainText {
	const raw = document.slice(span.start, span.end);
	const markup = markupOffsets(raw);
	const at = new Int32Array(raw.length + 1);
	let length = 0;
	let text = '';
	/** Where the run of characters began that are written as they are. */
	let from = 0;
	let afterSpace = true;
	for (let i = 0; i < raw.length; i++) {
		const code = raw.charCodeAt(i);
		const plain = isPlain(code);
		const space = code === 0x20 || (!plain && SPACE.test(raw.charAt(i)));
		const written = plain ? undefined : writtenFor(raw.charAt(i), space && !afterSpace);
		if ((plain || (code === 0x20 && !afterSpace)) && !markup.has(i)) at[length++] = span.start + i;
		else {
			text += raw.slice(from, i);
			from = i + 1;
			if (markup.has(i) || written === undefined) continue;
			text += written;
			at[length++] = span.start + i;
		}
		afterSpace = space;
	}
	text += raw.slice(from);
	at[length] = span.end;
	return { text, at: at.subarray(0, length + 1) };
}

/** What stands for a character that is not written as it is; nothing for one that nobody sees. */
function writtenFor(char: string, isFirstSpace: boolean): string | undefined {
	if (SPACE.test(char)) return isFirstSpace ? ' ' : undefined;
	return INVISIBLE.test(char) ? undefined : (STRAIGHT[char] ?? char);
}
