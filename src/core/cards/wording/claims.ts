import type { Fact, Relation } from '../../facts/fact.ts';
import type { FactStore } from '../fact-store.ts';
import { whenPhrase } from './dates.ts';
import { lowerFirst } from './names.ts';
import { publishedPhrase } from './say.ts';

/** What is told as news: without a date of its own it means little later. */
const NEWS: ReadonlySet<Relation> = new Set(['meeting', 'count', 'statement', 'support', 'action']);
/** Words with capitals that name nothing: what opens a question, and months. */
const NO_NAMES =
	/^\p{Lu}\p{L}*|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|BC|AD)\b/gu;
const LONGEST_SHORT_FORM = 3;

function lead(fact: Fact, store: FactStore): string | undefined {
	const dated = whenPhrase(fact.time) !== undefined || !NEWS.has(fact.relation);
	const when = dated ? undefined : publishedPhrase(store);
	if (!fact.attribution) return when && `As reported ${when}`;
	return `According to ${[fact.attribution.text, when].filter((part) => part !== undefined).join(' ')}`;
}

/** A question without a name in it, or about letters that stand for many things, needs to be told its subject. */
function needsTopic(question: string, fact: Fact): boolean {
	const short = fact.slots['short']?.[0]?.text;
	if (short !== undefined) return short.length <= LONGEST_SHORT_FORM;
	return !/\p{Lu}/u.test(question.replace(NO_NAMES, ''));
}

/**
 * Puts before a question what it needs to stand alone: who is said to have said it, when news was told,
 * or what the document is about: “According to the ISNA news agency, who met …?”, “Rhine: how many …?”
 */
export function claimed(question: string, fact: Fact, store: FactStore): string {
	const opening = lead(fact, store);
	const full = opening === undefined ? question : `${opening}, ${lowerFirst(question)}`;
	const topic = store.topic?.name;
	return topic !== undefined && needsTopic(full, fact) ? `${topic}: ${lowerFirst(full)}` : full;
}
