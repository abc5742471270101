import type { PageArticle, PageDocument, PageNode, PageTools } from './page-node.ts';

/** `parseHTML` of linkedom, as thinly as it is used. */
export type ParseHTML = (html: string) => { readonly document: unknown };

/** What Readability gives when its serializer hands the node over as it is. */
interface Found {
	readonly title?: string | null | undefined;
	readonly byline?: string | null | undefined;
	readonly publishedTime?: string | null | undefined;
	readonly content?: PageNode | null | undefined;
}

/** The class `Readability`, as thinly as it is used. */
export type ReadabilityClass = new (
	page: never,
	options: { readonly serializer: (node: unknown) => PageNode }
) => { parse(): Found | null };

/**
 * Reads markup by linkedom and finds the article by Readability, as Firefox's reader view does. Neither runs a script nor
 * fetches anything, and being the same code in a browser's worker and on the command line, they find the same text in both.
 */
export function createPageTools(parseHTML: ParseHTML, Readability: ReadabilityClass): PageTools {
	return {
		parse: (html) => parseHTML(html).document as PageDocument,
		findArticle(page) {
			const found = new Readability(page as never, { serializer: (node) => node as PageNode }).parse();
			return found?.content ? articleOf(found, found.content) : undefined;
		}
	};
}

function articleOf({ title, byline, publishedTime }: Found, content: PageNode): PageArticle {
	return {
		content,
		...(title && { title }),
		...(byline && { byline }),
		...(publishedTime && { published: publishedTime })
	};
}
