import type { MakingTools } from './making-tools.ts';

/** The words of web pages, whole or in pieces. */
export class PageWords {
	readonly #readPage: MakingTools['readPage'];

	constructor(readPage: MakingTools['readPage']) {
		this.#readPage = readPage;
	}

	/** The words of pasted markup with its headings and lists, or its bare words when it cannot be read. */
	async pasted(html: string, bare: string): Promise<string> {
		try {
			const read = await this.#readPage(html, { fragment: true });
			return read.ok ? read.value : bare;
		} catch {
			return bare;
		}
	}

	/** The text of the article whose source a text is; undefined when there is none. */
	async article(text: string): Promise<string | undefined> {
		const page = await this.#readPage(text, { fragment: false });
		return page.ok ? page.value : undefined;
	}
}
