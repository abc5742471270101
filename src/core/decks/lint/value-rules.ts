import { quoted } from '../faults/quoted.ts';
import { closingBracket, closingQuote, isDone } from './enclosed.ts';
import type { SourceLine, Tell } from './source-line.ts';

/** Gives what stands for the value when its rule finds a fault in it. */
type ValueRule = (line: SourceLine, tell: Tell) => string | undefined;

const end = ({ valueAt, value }: SourceLine): number => valueAt + value.length;

/** The words between the outermost quotes, or behind the first one. */
function insideQuotes(value: string): string {
	return value.length > 1 && value.endsWith(value.charAt(0)) ? value.slice(1, -1) : value.slice(1);
}

/** `"Hamlet" was written by`, `'It's raining'`: the text goes on behind its quotes. */
const wordsBehindQuotes: ValueRule = (line, tell) => {
	const { value, valueAt } = line;
	if (!/^["']/u.test(value)) return undefined;
	const close = closingQuote(value, 0);
	const rest = value.slice(close + 1);
	if (close < 0 || isDone(rest) || rest.trimStart().startsWith(':')) return undefined;
	if (value.startsWith('"')) {
		tell('E110', { text: value }, valueAt + close, end(line));
		return `'${value.replaceAll("'", "''")}'`;
	}
	const text = insideQuotes(value);
	const word = /[\p{L}\p{N}]{0,20}$/u.exec(value.slice(0, close))?.[0] ?? '';
	tell('E111', { word: `${word}'${/^[\p{L}\p{N}]{0,20}/u.exec(rest)?.[0] ?? ''}`, text }, valueAt + close);
	return quoted(text);
};

const NO_ESCAPE = /\\(?![0abtnvfre "/\\N_LPxuU])./u;

/** `"C:\dir"`: a backslash that begins no escape. */
const badEscape: ValueRule = ({ value, valueAt }, tell) => {
	if (!value.startsWith('"')) return undefined;
	const close = closingQuote(value, 0);
	if (close < 0) return undefined;
	const inside = value.slice(1, close);
	const escape = NO_ESCAPE.exec(inside.replaceAll('\\\\', '  '));
	if (!escape) return undefined;
	const at = valueAt + 1 + escape.index;
	tell('E114', { escape: escape[0], text: inside }, at, at + escape[0].length);
	return `'${inside.replaceAll("'", "''")}'${value.slice(close + 1)}`;
};

/** `[[Tehran]] is …`, `{{c1::x}} is`: brackets at the start of words. */
const wordsBehindBrackets: ValueRule = (line, tell) => {
	const { value, valueAt } = line;
	if (!/^[[{]/u.test(value)) return undefined;
	const close = closingBracket(value, 0);
	if (close < 0 || isDone(value.slice(close + 1)) || value.charAt(close + 1) === ':') return undefined;
	tell(value.startsWith('[') ? 'E104' : 'E105', { text: value }, valueAt, end(line));
	return quoted(value);
};

const BLOCK_HEAD = /^[|>](?:[+-][1-9]?|[1-9][+-]?)?(?:\s+#.{0,200})?$/u;

/** True when the value only says that a long text follows below. */
export const opensBlock = (value: string): boolean => BLOCK_HEAD.test(value);

/** `>5 people`, `@home`, `*bold* word`: signs that YAML keeps for itself. */
const reservedSign: ValueRule = (line, tell) => {
	const { value, valueAt } = line;
	const mark = value.charAt(0);
	if ('|>'.includes(mark) && mark !== '' && !opensBlock(value)) tell('E115', { mark, text: value }, valueAt, end(line));
	else if ('@`%,]}'.includes(mark) && mark !== '') tell('E109', { mark, text: value }, valueAt, end(line));
	else if (/^\*\S{0,80}\s+\S/u.test(value)) tell('E106', { text: value }, valueAt, end(line));
	else if (/^[?-](?:\s|$)/u.test(value) && line.key !== undefined)
		tell('E109', { mark, text: value }, valueAt, end(line));
	else return undefined;
	return quoted(value);
};

/** `q: What did he say: yes?`: a second colon makes a map of a text. */
const colonInside: ValueRule = (line, tell) => {
	const { key, value, valueAt } = line;
	if (key === undefined || value === '' || /^["'[{|>*&!#]/u.test(value)) return undefined;
	const comment = value.indexOf(' #');
	const text = comment < 0 ? value : value.slice(0, comment);
	if (!/:(?:\s|$)/u.test(text)) return undefined;
	tell('E102', { key, text }, valueAt, end(line));
	return quoted(text) + value.slice(text.length);
};

const RULES: readonly ValueRule[] = [wordsBehindQuotes, badEscape, wordsBehindBrackets, reservedSign, colonInside];

/** The line with its value mended, when one of the rules finds a fault in it. */
export function mendValue(line: SourceLine, tell: Tell): string | undefined {
	for (const rule of RULES) {
		const value = rule(line, tell);
		if (value !== undefined) return line.text.slice(0, line.valueAt) + value;
	}
	return undefined;
}
