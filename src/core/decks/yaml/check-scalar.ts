import { Scalar } from 'yaml';
import type { FaultList } from '../faults/fault-list.ts';
import { quoted } from '../faults/quoted.ts';
import type { DeckSource } from './deck-source.ts';

/** The tag as the author wrote it. */
export function tagText(tag: string): string {
	return tag.startsWith('tag:yaml.org,2002:') ? `!!${tag.slice('tag:yaml.org,2002:'.length)}` : tag;
}

/** Escapes that are letters to a writer of formulas and control characters to YAML: `\frac`, `\beta`, `\rho`. */
const SWALLOWED = /\\(?<letter>[abefrv])(?=[a-z]{2})/u;

/** Line ends and tabs are meant often, but hardly when they make a command of a formula. */
const SWALLOWED_COMMAND =
	/\\(?:n(?:abla|eq?|eg|ot(?:in)?|u|mid|leq|geq|i)|t(?:ext(?:bf|it|rm)?|frac|heta|imes|ilde|op?|anh?|au|herefore|riangle|ag))(?![a-z])/u;

/** The escape of a text in double quotes that was meant as part of a formula. */
function swallowedEscape(inside: string): { readonly escape: string; readonly index: number } | undefined {
	const plain = inside.replaceAll('\\\\', '  ');
	const found = SWALLOWED.exec(plain) ?? (plain.includes('$') ? SWALLOWED_COMMAND.exec(plain) : null);
	return found ? { escape: found[0].slice(0, 2), index: found.index } : undefined;
}

/** Tells what YAML takes out of a text without a word: a comment, a tag, a control character. */
export function checkScalar(node: Scalar, source: DeckSource, faults: FaultList): void {
	if (node.tag !== undefined) faults.add('E108', { lost: tagText(node.tag) }, source.placeBefore(node, '!'));
	if (node.type === Scalar.QUOTE_DOUBLE) checkEscapes(node, source, faults);
	if (node.type === Scalar.PLAIN && typeof node.value === 'string') checkComment(node, source, faults);
}

/** An escape that was meant as part of a formula; single quotes keep it, and mean the same when there is no other escape. */
function checkEscapes(node: Scalar, source: DeckSource, faults: FaultList): void {
	const [start, end] = node.range ?? [0, 0];
	const inside = source.text.slice(start + 1, end - 1);
	const found = swallowedEscape(inside);
	if (!found) return;
	const { escape, index } = found;
	const at = start + 1 + index;
	const isSure = !/\\(?![abefnrtv][a-z]{2})/u.test(inside) && !inside.includes('\n');
	const fix = isSure ? source.fixOf(node, `'${inside.replaceAll("'", "''")}'`, true) : {};
	faults.add('E113', { escape, text: inside }, { ...source.placeAt(at, at + escape.length), ...fix });
}

/** A comment right behind words is often meant to belong to them: `Item #1 is`. One set off by two spaces is a comment. */
function checkComment(node: Scalar, source: DeckSource, faults: FaultList): void {
	const end = node.range?.[1] ?? 0;
	const rest = source.text.slice(end, end + 3);
	if (!/^ #[^\s#]/u.test(rest)) return;
	const start = node.range?.[0] ?? 0;
	const lineEnd = source.text.indexOf('\n', end);
	const words = source.text.slice(start, lineEnd < 0 ? undefined : lineEnd).trimEnd();
	const fix = source.fix({ start, end: start + words.length, text: quoted(words) }, false);
	faults.add(
		'W103',
		{ text: String(node.value) },
		{ ...source.placeAt(end + 1, end + 2), ...(!words.includes('\n') && fix) }
	);
}
