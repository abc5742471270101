import type { Node } from 'yaml';
import type { FaultList } from './faults/fault-list.ts';
import { checkFile } from './lint/check-file.ts';
import { lintLines } from './lint/lint-lines.ts';
import type { Reading } from './yaml/fields.ts';
import { checkNodes } from './yaml/check-nodes.ts';
import { parseYaml, type ParsedYaml } from './yaml/parse-yaml.ts';
import { addYamlErrors } from './yaml/yaml-errors.ts';

/**
 * The text's YAML. What its marks and indentation break is told with the author's own lines, and mended in a copy,
 * so that the faults of the cards can be told at once. Nothing when the parser could not hold it, or would take too long over it.
 */
function parsed(text: string, faults: FaultList): ParsedYaml | undefined {
	const whole = parseYaml(text, faults);
	if (!whole) return undefined;
	const broken = whole.document.errors.length > 0;
	const mended = lintLines(text, { broken, faults });
	const last = mended === text ? whole : parseYaml(mended, faults, false);
	if (!last) return undefined;
	addYamlErrors(last, faults);
	checkNodes(last, faults);
	return faults.has('E008') || faults.has('E009') ? undefined : last;
}

/** A file of a deck as YAML. */
export interface DeckText {
	/** What the document holds; nothing when it is empty. */
	readonly root: Node | undefined;
	readonly reading: Reading;
}

/** Reads the text of one file, and tells what keeps it from being YAML; nothing when it cannot be read on. */
export function readText(text: string, faults: FaultList): DeckText | undefined {
	if (!checkFile(text, faults)) return undefined;
	const yaml = parsed(text, faults);
	if (!yaml) return undefined;
	const { source, document } = yaml;
	return { root: source.resolved(document.contents), reading: { source, faults } };
}
