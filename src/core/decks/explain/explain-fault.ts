import type { FaultCode } from '../faults/deck-fault.ts';
import { CARD_EXPLANATIONS } from './card-explanations.ts';
import type { Explanation, Explanations } from './explanation.ts';
import { FILE_EXPLANATIONS } from './file-explanations.ts';
import { QUALITY_EXPLANATIONS } from './quality-explanations.ts';
import { YAML_EXPLANATIONS } from './yaml-explanations.ts';

/** What every code means, in the order of the codes. */
export const EXPLANATIONS: Explanations<FaultCode> = {
	...FILE_EXPLANATIONS,
	...YAML_EXPLANATIONS,
	...CARD_EXPLANATIONS,
	...QUALITY_EXPLANATIONS
};

/** What a code means, however it is spelled; nothing for one that is none. */
export function explainFault(code: string): Explanation | undefined {
	const key = code.trim().toUpperCase();
	return Object.hasOwn(EXPLANATIONS, key) ? EXPLANATIONS[key as FaultCode] : undefined;
}
