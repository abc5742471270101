import type { Fact } from '../../facts/fact.ts';
import { lowerFirst } from './names.ts';

/** Puts the one who is said to have said it before the question: “According to the ISNA news agency, who met …?” */
export function claimed(question: string, fact: Fact): string {
	return fact.attribution ? `According to ${fact.attribution.text}, ${lowerFirst(question)}` : question;
}
