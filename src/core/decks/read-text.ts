import type { FaultList } from './faults/fault-list.ts';
import { DECK_LIMITS } from './deck-limits.ts';
import { checkTokens } from './lint/check-tokens.ts';
import { lintLines } from './lint/lint-lines.ts';
import { addYamlErrors } from './yaml/yaml-errors.ts';
import { checkNodes, parseYaml, type ParsedYaml } from './yaml/parse-yaml.ts';

/**
 * The file's YAML. What its marks and indentation break is told with the author's own lines, and mended in a copy,
 * so that the faults of the cards can be told at once. Nothing when the parser could not hold it, or would take too long over it.
 */
export function readText(text: string, faults: FaultList): ParsedYaml | undefined {
	if (!checkTokens(text, faults)) return undefined;
	const whole = parseYaml(text);
	const broken = whole === undefined || whole.document.errors.length > 0;
	const mended = lintLines(text, { broken, faults });
	if (mended !== text && !checkTokens(mended, faults)) return undefined;
	const parsed = mended === text ? whole : parseYaml(mended);
	if (!parsed) {
		faults.add('E009', { limit: DECK_LIMITS.depth });
		return undefined;
	}
	addYamlErrors(parsed, faults);
	checkNodes(parsed, faults);
	return faults.has('E008') || faults.has('E009') ? undefined : parsed;
}
