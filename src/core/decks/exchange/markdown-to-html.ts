import { Marked, type Tokens } from 'marked';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What HTML that someone wrote becomes: the words that it is. */
export const escapeHtml = escaped;

const isFollowed = (href: string): boolean => /^(?:https?:\/\/|mailto:)/iu.test(href);

const reader = new Marked({
	gfm: true,
	breaks: true,
	renderer: {
		html: ({ text }) => escaped(text),
		image: ({ text }) => escaped(text),
		del({ raw, tokens }: Tokens.Del) {
			const tag = raw.startsWith('~~') ? 'del' : 'sub';
			return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
		},
		link({ href, tokens }: Tokens.Link) {
			const words = this.parser.parseInline(tokens);
			return isFollowed(href) ? `<a href="${escaped(href)}">${words}</a>` : words;
		}
	}
});

/** Stand for formulas while Markdown is read; private use, in no text. */
const OPEN = '\uE010';
const CLOSE = '\uE011';

const FORMULA = /\$\$(?<block>[^$]{1,4000})\$\$|\$(?<line>[^$\n]{1,1000})\$/gu;

/** Markdown as HTML in which nothing of what its author wrote is a tag. Formulas stay TeX, between the given marks. */
export function markdownToHtml(
	markdown: string,
	marks: { readonly line: readonly [string, string]; readonly block: readonly [string, string] }
): string {
	const formulas: string[] = [];
	const held = markdown.replaceAll(FORMULA, (...parts) => {
		const { block, line = '' } = parts.at(-1) as Record<string, string | undefined>;
		const [before, after] = block === undefined ? marks.line : marks.block;
		formulas.push(`${before}${escaped(block ?? line)}${after}`);
		return `${OPEN}${formulas.length - 1}${CLOSE}`;
	});
	const html = reader.parse(held, { async: false }).trim();
	const single = /^<p>(?<inner>(?:(?!<p>).)*)<\/p>$/su.exec(html)?.groups?.['inner'] ?? html;
	return single.replaceAll(
		new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu'),
		(_, index: string) => formulas[Number(index)] ?? ''
	);
}
