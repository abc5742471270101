/** The little of the DOM that reading a page needs. A browser's nodes fit it, and those of small DOM libraries. */
export interface PageNode {
	/** 1 for elements, 3 for text. */
	readonly nodeType: number;
	/** In capitals for elements. */
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<PageNode>;
	readonly getAttribute?: (name: string) => string | null;
}

/** A parsed page that runs nothing and fetches nothing. */
export interface PageDocument {
	readonly documentElement: PageNode | null;
	readonly getElementsByTagName: (name: string) => Iterable<PageNode>;
}

/** What was found to be the article of a page. */
export interface PageArticle {
	readonly content: PageNode;
	readonly title?: string;
	readonly byline?: string;
	/** When it was published, as the page writes it. */
	readonly published?: string;
}

/** What reads markup; the core has none of its own. Both may throw, and the page is then read plainly. */
export interface PageTools {
	readonly parse: (html: string) => PageDocument;
	/** May rebuild the document that it is given. */
	readonly findArticle: (page: PageDocument) => PageArticle | undefined;
}

/** The value of an attribute; undefined for text and where there is none. */
export function attributeOf(node: PageNode, name: string): string | undefined {
	return node.getAttribute?.(name) ?? undefined;
}
