import type { Result } from '../../shared/result.ts';
import { LONGEST_DOCUMENT } from '../decode-text.ts';
import type { DocumentProblem, PartialDate } from '../document.ts';
import { MONTHS } from '../month-names.ts';
import { decodePage } from './decode-page.ts';
import type { PageArticle, PageDocument, PageNode, PageTools } from './page-node.ts';
import { readDate, readHead, type PageHead } from './read-head.ts';
import { textOfNodes } from './text-of-nodes.ts';

/** How a page is read. */
export interface PageOptions {
	/** A piece that somebody cut out of a page: all of it is meant, and it has no head. */
	readonly fragment?: boolean;
}

/** Nesting beyond what browsers build, and elements beyond what any article has: finding the article would take for ever. */
const DEEPEST = 500;
const MOST_ELEMENTS = 30_000;

/**
 * The article of a web page as plain text with light Markdown, under its title, byline, date and address. This text is the
 * document: quotations are exact in it, and readers can mend it before they make cards.
 */
export function readPage(
	input: string | Uint8Array,
	tools: PageTools,
	options: PageOptions = {}
): Result<string, DocumentProblem> {
	const decoded = decodePage(input);
	if (!decoded.ok) return decoded;
	const text = options.fragment === true ? fragmentText(decoded.value, tools) : articleText(decoded.value, tools);
	if (!/\p{L}/u.test(text)) return { ok: false, problems: [{ code: 'no-prose' }] };
	if (text.length <= LONGEST_DOCUMENT) return { ok: true, value: text };
	return { ok: false, problems: [{ code: 'too-long', length: text.length, limit: LONGEST_DOCUMENT }] };
}

/** Of an article so much shorter than its whole page, most was lost. */
const LEAST_SHARE = 0.1;

function fragmentText(html: string, { parse }: PageTools): string {
	const root = rootOf(parse(`<!doctype html><html><body>${html}</body></html>`));
	return root === undefined ? '' : textOfNodes(root, { surroundings: false });
}

function articleText(source: string, tools: PageTools): string {
	const html = /<html[\s>]/iu.test(source.slice(0, 4000))
		? source
		: `<!doctype html><html><body>${source}</body></html>`;
	const page = tools.parse(html);
	const root = rootOf(page);
	if (root === undefined) return '';
	const head = readHead(page);
	const whole = textOfNodes(root, { surroundings: true });
	const article = isBearable(root) ? found(page, tools) : undefined;
	const own = article === undefined ? '' : textOfNodes(article.content, { surroundings: false });
	const body = own.length < whole.length * LEAST_SHARE ? whole : own;
	return [...headLines(head, article, body), body].join('\n\n');
}

const rootOf = (page: PageDocument): PageNode | undefined => page.documentElement ?? undefined;

function found(page: PageDocument, { findArticle }: PageTools): PageArticle | undefined {
	try {
		return findArticle(page);
	} catch {
		// Whatever trips the search over a page, the page can still be read plainly.
		return undefined;
	}
}

/** Shallow and small enough to search for the article. */
function isBearable(root: PageNode): boolean {
	let elements = 0;
	const steps = [{ node: root, depth: 0 }];
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if (step.depth > DEEPEST || ++elements > MOST_ELEMENTS) return false;
		for (const node of step.node.childNodes) if (node.nodeType === 1) steps.push({ node, depth: step.depth + 1 });
	}
	return true;
}

/** Title, byline, date and address, each on a line that reading the text knows for what it is. */
function headLines(head: PageHead, article: PageArticle | undefined, body: string): string[] {
	const title = titleOf(head, article);
	const published = head.published ?? readDate(article?.published);
	const byline = article?.byline?.replace(/\s+/gu, ' ').trim().slice(0, 100);
	const lines: string[] = [];
	if (title !== undefined && !body.startsWith(`# ${title}\n`)) lines.push(`# ${title}`);
	if (byline !== undefined && /\p{L}/u.test(byline)) lines.push(/^by\s/iu.test(byline) ? byline : `By ${byline}`);
	if (published !== undefined) lines.push(dateLine(published));
	if (head.url !== undefined) lines.push(head.url);
	return lines;
}

/** A day as it is; a month in words, for "2024-09" alone on a line could be anything. */
function dateLine(published: PartialDate): string {
	const [year, month, day] = published.split('-');
	const name = [...MONTHS].find(([, number]) => number === Number(month))?.[0] ?? '';
	return day === undefined ? `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year ?? ''}` : published;
}

/** The page's only main heading where its title begins with it ("The harbour | The Daily News"), else what was found. */
function titleOf({ heading, title }: PageHead, article: PageArticle | undefined): string | undefined {
	const given = article?.title ?? title;
	return heading !== undefined && (given === undefined || given.startsWith(heading)) ? heading : given;
}
