import type { Fact, Relation } from '../../facts/fact.ts';
import { isPress } from '../../facts/lexicon/press.ts';
import type { FactStore } from '../fact-store.ts';
import { lowerFirst } from './names.ts';

/** What even a reporter only claims: figures, causes, views. Of what was done before witnesses, the press claims nothing. */
const CLAIMS: ReadonlySet<Relation> = new Set(['measure', 'count', 'cause', 'definition', 'statement', 'support']);
/** Words with capitals that name nothing: what opens a question, and months. */
const NO_NAMES =
	/^\p{Lu}\p{L}*|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|BC|AD)\b/gu;
const LONGEST_SHORT_FORM = 3;
/** A longer source weighs less behind its question than before it. */
const LONGEST_LEAD = 5;

/** Whose claim the fact is: nobody's where the press only tells what was done. */
export function claimant({ attribution, relation }: Fact): string | undefined {
	if (!attribution || (!CLAIMS.has(relation) && isPress(attribution.text))) return undefined;
	return attribution.text.replace(/\s?\([^()]{1,20}\)/gu, '').trim();
}

function withClaimant(question: string, fact: Fact): string {
	const source = claimant(fact);
	if (source === undefined) return question;
	if (source.split(' ').length <= LONGEST_LEAD) return `According to ${source}, ${lowerFirst(question)}`;
	return `${question.slice(0, -1)}, according to ${source}?`;
}

/** A question without a name in it, or about letters that stand for many things, needs to be told its subject. */
function needsTopic(question: string, fact: Fact): boolean {
	const short = fact.slots['short']?.[0]?.text;
	if (short !== undefined) return short.length <= LONGEST_SHORT_FORM;
	return !/\p{Lu}/u.test(question.replace(NO_NAMES, ''));
}

/**
 * Gives a question what it needs to stand alone: whose claim it is, or what the document is about:
 * “According to UNICEF, how many …?”, “Rhine: what does BP stand for?”
 */
export function claimed(question: string, fact: Fact, store: FactStore): string {
	const full = withClaimant(question, fact);
	const topic = store.topic?.name;
	return topic !== undefined && needsTopic(full, fact) ? `${topic}: ${lowerFirst(full)}` : full;
}
