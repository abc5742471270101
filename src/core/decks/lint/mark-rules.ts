import { ASKING_FORMAT, CARD_FORMAT } from '../format/card-format.ts';
import { DECK_FORMAT } from '../format/deck-format.ts';
import type { Tell } from './source-line.ts';

/** Gives the line mended when its rule finds a fault in it. */
export type LineRule = (text: string, tell: Tell) => string | undefined;

const INVISIBLE = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff';
const ODD_INDENT = new RegExp(`^[ ${INVISIBLE}]{0,200}[${INVISIBLE}][ ${INVISIBLE}]{0,200}`, 'u');

/** No-break and other invisible spaces at the start of a line, pasted from a web page. */
const oddSpaces: LineRule = (text, tell) => {
	const indent = ODD_INDENT.exec(text)?.[0];
	if (indent === undefined || indent.length === text.length) return undefined;
	tell('E120', {}, 0, indent.length);
	return indent.replaceAll('\u200b', '').replaceAll(/[^ ]/gu, ' ') + text.slice(indent.length);
};

const KEYS = [...new Set([...Object.keys(CARD_FORMAT), ...Object.keys(DECK_FORMAT)])]
	.filter((key) => !key.startsWith('$'))
	.join('|');

const NO_SPACE_AFTER_DASH = new RegExp(`^(?<indent> {0,80}-)(?:${KEYS}):(?: |$)`, 'u');

/** `-q: a` is one key to YAML. */
const dashWithoutSpace: LineRule = (text, tell) => {
	const indent = NO_SPACE_AFTER_DASH.exec(text)?.groups?.['indent'];
	if (indent === undefined) return undefined;
	tell('E116', {}, indent.length - 1);
	return `${indent} ${text.slice(indent.length)}`;
};

const NO_SPACE_AFTER_COLON = new RegExp(
	`^(?<before> {0,80}(?:- {1,8}){0,2}(?<key>${Object.keys(ASKING_FORMAT).join('|')}):)(?![ :]|//|$|\\S{0,200}:(?: |$))`,
	'u'
);

/** `q:what` is one word to YAML; `a:b: c` is a key with a colon in it. */
const colonWithoutSpace: LineRule = (text, tell) => {
	const { before, key } = NO_SPACE_AFTER_COLON.exec(text)?.groups ?? {};
	if (before === undefined || key === undefined) return undefined;
	tell('E117', { key }, before.length - key.length - 1, before.length);
	return `${before} ${text.slice(before.length)}`;
};

const WIDE_COLON = /^(?<before> {0,80}(?:- {1,8}){0,2}[\p{L}-]{1,20})：/u;

/** `q：` with the colon of Chinese and Japanese keyboards. */
const wideColon: LineRule = (text, tell) => {
	const before = WIDE_COLON.exec(text)?.groups?.['before'];
	if (before === undefined) return undefined;
	tell('E118', {}, before.length);
	return `${before}: ${text.slice(before.length + 1).trimStart()}`;
};

const BULLET = new RegExp(`^(?<indent> {0,80})(?<mark>[•‣▪●◦·–—](?=[ \\u00a0])|[*+](?= (?:${KEYS}):(?: |$)))`, 'u');

/** A bullet or a dash of a word processor. */
const bullet: LineRule = (text, tell) => {
	const { indent, mark } = BULLET.exec(text)?.groups ?? {};
	if (indent === undefined || mark === undefined) return undefined;
	tell('E119', { mark }, indent.length);
	return `${indent}- ${text.slice(indent.length + 2)}`;
};

/** `// mine`: a comment of a program. */
const slashes: LineRule = (text, tell) => {
	const indent = /^(?<indent> {0,80})\/\/(?!\/)/u.exec(text)?.groups?.['indent'];
	if (indent === undefined) return undefined;
	tell('E128', {}, indent.length, indent.length + 2);
	return `${indent}#${text.slice(indent.length + 2)}`;
};

/** What is wrong with any line, even where YAML sees nothing wrong. */
export const ANYWHERE: readonly LineRule[] = [oddSpaces];

/** What is wrong where a card or one of its keys begins; anywhere else it may be an answer. */
export const IN_A_CARD: readonly LineRule[] = [dashWithoutSpace, colonWithoutSpace, wideColon];

/** What is looked for only when YAML could not read the file. */
export const WHEN_BROKEN: readonly LineRule[] = [bullet, slashes];
