import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked';

/** A formula in TeX. */
export interface FormulaToken extends Tokens.Generic {
	readonly type: 'formula';
	readonly tex: string;
	/** On lines of its own. */
	readonly isBlock: boolean;
}

/** A price is none: no space stands inside beside the signs, and no figure behind the last one. */
const INLINE = /^\$(?<tex>(?!\s)(?:\\[^\n]|[^\\$\n]){1,500}?)(?<!\s)\$(?![\d$])/u;
const DISPLAYED = /^\$\$(?<tex>(?:\\[^\n]|[^\\$]){1,5000}?)\$\$/u;
const BLOCK = /^ {0,3}\$\$(?<tex>(?:\\[^\n]|[^\\$]){1,5000}?)\$\$[ \t]{0,80}(?:\n|$)/u;

function formulaIn(text: string, patterns: readonly RegExp[]): FormulaToken | undefined {
	for (const pattern of patterns) {
		const found = pattern.exec(text);
		const tex = found?.groups?.['tex']?.trim() ?? '';
		if (found && tex !== '') return { type: 'formula', raw: found[0], tex, isBlock: pattern !== INLINE };
	}
	return undefined;
}

const startOf = (text: string): number | undefined => {
	const at = text.indexOf('$');
	return at < 0 ? undefined : at;
};

const extensions: TokenizerExtension[] = [
	{ name: 'formula', level: 'block', tokenizer: (text) => formulaIn(text, [BLOCK]) },
	{ name: 'formula', level: 'inline', start: startOf, tokenizer: (text) => formulaIn(text, [DISPLAYED, INLINE]) }
];

const reader = new Marked({ extensions });

/** The Markdown of a card as tokens, with its formulas among them. */
export function cardTokens(text: string): readonly Token[] {
	return reader.lexer(text);
}
