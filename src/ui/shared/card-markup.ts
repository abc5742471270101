import { GAP } from '#core/cards/gap.ts';

/** Stands for the first gap while Markdown is read, since `____` means something else there; the next signs for those behind it. */
const FIRST_MARK = 0xe000;
/** Private use: no document holds these. */
const MARKS = /[\uE000-\uE0FF]/;

/** One stretch of a text: words, or the gap between them, counted from 0. */
export type Stretch = { readonly words: string } | { readonly gap: number };

/** True for text that Markdown would set differently from plain words. A gap alone is no markup. */
export function hasMarkup(text: string): boolean {
	return /[*_`[\]\\~|]|\n\s*\S|^ {0,3}(?:#{1,6} |> |[-+] |\d{1,9}[.)] )|\$[^$]{1,500}\$|https?:\/\/|&[a-z#]|<[a-z/!]/iu.test(
		text.replaceAll(GAP, ' ')
	);
}

/** A text with a sign of its own for each gap. */
export function markGaps(text: string): string {
	let gaps = 0;
	return text.replaceAll(GAP, () => String.fromCharCode(FIRST_MARK + (gaps++ % 0x100)));
}

/** Cuts a text at the signs of its gaps. */
export function stretchesOf(marked: string): readonly Stretch[] {
	const stretches = marked.split(/([\uE000-\uE0FF])/);
	return stretches
		.map((words): Stretch => (MARKS.test(words) ? { gap: words.charCodeAt(0) - FIRST_MARK } : { words }))
		.filter((stretch) => 'gap' in stretch || stretch.words !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

/** The few entities that authors write by hand, as the characters that they mean. */
export function unescaped(text: string): string {
	return text.replace(/&(?<name>amp|lt|gt|quot|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all);
}
