import type { ErrorCode } from 'yaml';
import type { FaultList } from '../faults/fault-list.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** What the parser's codes mean to an author; what has a code of its own is told elsewhere. */
const DETAILS: Partial<Record<ErrorCode, string>> = {
	ALIAS_PROPS: 'An alias (*name) cannot carry an anchor or a tag.',
	BAD_ALIAS: 'A text that begins with * or & needs quotes.',
	BAD_DIRECTIVE: 'A line that begins with % needs quotes.',
	BAD_INDENT: 'This line is not indented like its neighbours.',
	BAD_SCALAR_START: 'A text cannot begin with this sign unless it is in quotes.',
	BLOCK_AS_IMPLICIT_KEY: 'There is one ": " too many here, or the line is indented too far.',
	BLOCK_IN_FLOW: 'A list with "- " cannot stand inside [ ] or { }.',
	KEY_OVER_1024_CHARS: 'What stands before the colon is too long for a key.',
	MISSING_CHAR: 'A colon, a bracket or a quote is missing here.',
	MULTILINE_IMPLICIT_KEY: 'A key must stand on one line; a quote or a colon may be missing before.',
	TAG_RESOLVE_FAILED: 'A text that begins with ! needs quotes.',
	UNEXPECTED_TOKEN: 'This cannot stand here; a quote, a bracket or a "- " may be wrong.'
};

/** In a file with more errors than these, the later ones follow from the first. */
const MOST_ERRORS = 500;

const OTHERWISE = 'This is not YAML that Recto can read.';

/** Tells what is left of the parser's errors: one for a line, and none where a clearer fault was told. */
export function addYamlErrors({ document, source }: ParsedYaml, faults: FaultList): void {
	const told = new Set<number>();
	for (const { code, pos } of document.errors.slice(0, MOST_ERRORS)) {
		const place = source.placeAt(Math.min(pos[0], Math.max(0, source.text.length - 1)), pos[1]);
		const followsAnother = faults.hasOnLine(place.line) || faults.hasOnLine(place.line - 1);
		if (told.has(place.line) || told.has(place.line - 1) || followsAnother) continue;
		told.add(place.line);
		if (code === 'TAB_AS_INDENT') faults.add('E101', { count: 1 }, place);
		else if (code === 'MULTIPLE_DOCS') faults.add('E125', {}, place);
		else faults.add('E127', { detail: DETAILS[code] ?? OTHERWISE }, place);
	}
}
