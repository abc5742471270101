interface List {
	readonly ordered: boolean;
	items: number;
}

/** Writes the blocks of a page one below the other. */
export class PageWriter {
	readonly #blocks: string[] = [];
	readonly #lists: List[] = [];
	#quotations = 0;
	#prefix = '';
	#words = '';

	/** Adds to the block that is being written; white space is single, as a browser shows it. */
	words(text: string): void {
		const single = text.replace(/\s+/gu, ' ');
		const joined = this.#words === '' || /\s$/u.test(this.#words.slice(-1));
		this.#words += joined ? single.trimStart() : single;
	}

	/** A line break; a second one begins a new block. */
	newLine(): void {
		if (this.#words.endsWith('\n')) this.begin();
		else if (this.#words !== '') this.#words = `${this.#words.trimEnd()}\n`;
	}

	/** Ends the block that is being written and begins another, with its mark. */
	begin(prefix = ''): void {
		this.end('');
		// A paragraph inside a list item keeps the item's mark.
		if (prefix !== '' || !this.#pendingItem()) this.#prefix = prefix;
	}

	/** Ends the block that is being written with a mark of its own. */
	end(suffix: string): void {
		const words = this.#words.trim();
		this.#words = '';
		if (words === '') return;
		const whole = this.#prefix === '' ? words : words.replaceAll('\n', ' ');
		this.#push(`${this.#prefix}${suffix === '' ? whole : whole.replace(/[[\]]/gu, '')}${suffix}`);
		this.#prefix = '';
	}

	openList(ordered: boolean): void {
		this.#lists.push({ ordered, items: 0 });
	}

	closeList(): void {
		this.begin();
		this.#prefix = '';
		this.#lists.pop();
	}

	beginItem(): void {
		const list = this.#lists.at(-1);
		if (list) list.items++;
		this.end('');
		this.#prefix = list?.ordered === true ? `${list.items}. ` : '- ';
	}

	openQuotation(): void {
		this.begin();
		this.#quotations++;
	}

	closeQuotation(): void {
		this.begin();
		this.#quotations = Math.max(0, this.#quotations - 1);
	}

	code(text: string): void {
		this.begin();
		if (text.trim() !== '') this.#push(`\`\`\`\n${text.replace(/^\n+|\s+$/gu, '')}\n\`\`\``);
	}

	/** Writes a table; gives false, for its cells are done with. */
	table(rows: readonly (readonly string[])[]): false {
		this.begin();
		const lines = rows.filter((cells) => cells.length > 0).map((cells) => `| ${cells.join(' | ')} |`);
		if (lines.length > 0) this.#push(lines.join('\n'));
		return false;
	}

	/** All blocks so far, with a blank line between them. */
	text(): string {
		this.end('');
		return this.#blocks.join('\n\n');
	}

	#pendingItem(): boolean {
		return /^(?:- |\d+\. )$/u.test(this.#prefix);
	}

	#push(block: string): void {
		const mark = '> '.repeat(Math.min(this.#quotations, 8));
		this.#blocks.push(mark === '' ? block : block.replace(/^/gmu, mark));
	}
}
