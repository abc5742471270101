import { Scalar } from 'yaml';
import type { FaultList } from '../faults/fault-list.ts';
import { quoted } from '../faults/quoted.ts';
import type { DeckSource } from './deck-source.ts';

/** The tag as the author wrote it. */
export function tagText(tag: string): string {
	return tag.startsWith('tag:yaml.org,2002:') ? `!!${tag.slice('tag:yaml.org,2002:'.length)}` : tag;
}

/** Escapes that are letters to a writer of formulas and control characters to YAML: `\frac`, `\beta`, `\text`. */
const SWALLOWED = /\\(?<letter>[abefnrtv])(?=[a-z]{2})/u;

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
	const escape = SWALLOWED.exec(inside.replaceAll('\\\\', '  '));
	if (!escape) return;
	const at = start + 1 + escape.index;
	const isSure = !/\\(?![abefnrtv][a-z]{2})/u.test(inside) && !inside.includes('\n');
	const fix = isSure ? source.fixOf(node, `'${inside.replaceAll("'", "''")}'`, true) : {};
	faults.add('E113', { escape: escape[0], text: inside }, { ...source.placeAt(at, at + escape[0].length), ...fix });
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
