import { CARD_WORDS } from './card-words.ts';
import type { DeckFault, FaultCode, FaultFacts } from './deck-fault.ts';
import { FILE_WORDS } from './file-words.ts';
import { QUALITY_WORDS } from './quality-words.ts';
import { YAML_WORDS } from './yaml-words.ts';

/** What is wrong, in one sentence, and what to do about it. */
export interface FaultDescription {
	readonly sentence: string;
	readonly help?: string;
}

export type FaultWords = { readonly [Code in FaultCode]: (facts: FaultFacts[Code]) => FaultDescription };

const WORDS: FaultWords = { ...FILE_WORDS, ...YAML_WORDS, ...CARD_WORDS, ...QUALITY_WORDS };

/** The words for one fault; the command line and the screens share them. */
export function describeFault(fault: DeckFault): FaultDescription {
	const describe = WORDS[fault.code] as (facts: DeckFault['facts']) => FaultDescription;
	return describe(fault.facts);
}
