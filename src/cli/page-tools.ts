import { createPageTools } from '#core/document/page/page-tools.ts';
import type { PageTools } from '#core/document/page/page-node.ts';

/** What reads web pages; loaded when there is one. */
export async function loadPageTools(): Promise<PageTools> {
	const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
	return createPageTools(parseHTML, Readability);
}
