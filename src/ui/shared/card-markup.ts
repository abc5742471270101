/** Where a cloze has its gap. */
export const GAP = '____';

/** Stands for the gap while Markdown is read, since `____` means something else there. Private use: no document holds it. */
export const GAP_MARK = '\uE000';

/** One stretch of a text: words, or the gap between them. */
export type Stretch = { readonly words: string } | { readonly gap: true };

/** True for text that Markdown would set differently from plain words. A gap alone is no markup. */
export function hasMarkup(text: string): boolean {
	return /[*_`[\]\\~|]|\n\s*\S|^ {0,3}(?:#{1,6} |> |[-+] |\d{1,9}[.)] )|https?:\/\/|&[a-z#]|<[a-z/!]/iu.test(
		text.replaceAll(GAP, ' ')
	);
}

/** Cuts a text at its gaps. */
export function stretchesOf(text: string, mark: string = GAP): readonly Stretch[] {
	return text
		.split(mark)
		.flatMap((words, i): Stretch[] => (i === 0 ? [{ words }] : [{ gap: true }, { words }]))
		.filter((stretch) => 'gap' in stretch || stretch.words !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

/** The few entities that authors write by hand, as the characters that they mean. */
export function unescaped(text: string): string {
	return text.replace(/&(?<name>amp|lt|gt|quot|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all);
}
