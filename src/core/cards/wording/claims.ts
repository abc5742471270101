import type { Fact, Relation } from '../../facts/fact.ts';
import type { FactStore } from '../fact-store.ts';
import { whenPhrase } from './dates.ts';
import { lowerFirst } from './names.ts';
import { publishedPhrase } from './say.ts';

/** What is told as news: without a date of its own it means little later. */
const NEWS: ReadonlySet<Relation> = new Set(['meeting', 'count', 'statement', 'support']);

/**
 * Puts before the question who is said to have said it and, for news without a date of its own, when it was told:
 * “According to the ISNA news agency, who met …?”, “As reported in September 2024, whom did …?”
 */
export function claimed(question: string, fact: Fact, store: FactStore): string {
	const dated = whenPhrase(fact.time) !== undefined || !NEWS.has(fact.relation);
	const when = dated ? undefined : publishedPhrase(store);
	const lead = fact.attribution
		? `According to ${[fact.attribution.text, when].filter((part) => part !== undefined).join(' ')}`
		: when && `As reported ${when}`;
	return lead === undefined ? question : `${lead}, ${lowerFirst(question)}`;
}
