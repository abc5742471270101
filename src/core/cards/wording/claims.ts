import type { Fact, Relation } from '../../facts/fact.ts';
import { countryNamed } from '../../facts/lexicon/countries.ts';
import { isPress } from '../../facts/lexicon/press.ts';
import type { FactStore } from '../fact-store.ts';
import { whenPhrase } from './dates.ts';
import { headed } from './heading.ts';
import { lowerFirst, nameInText } from './names.ts';
import { withTopicsParts } from './of-topic.ts';

/** What even a reporter only claims: figures, causes, views. Of what was done before witnesses, the press claims nothing. */
const CLAIMS: ReadonlySet<Relation> = new Set([
	'measure',
	'count',
	'amount',
	'cause',
	'definition',
	'statement',
	'support'
]);
/** Words with capitals that name nothing: what opens a question, and months. */
const NO_NAMES =
	/^\p{Lu}\p{L}*|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|BC|AD)\b/gu;
const LONGEST_SHORT_FORM = 3;
/** Longer letters of a body of one country mean it only there. */
const LONGEST_NATIONAL = 5;
/** A longer source weighs less behind its question than before it. */
const LONGEST_LEAD = 5;

/** “The ministry said that it had sent …”: who tells of himself needs no naming twice. */
function isOwn(source: string, slots: Fact['slots']): boolean {
	return (slots['thing'] ?? []).some(({ text }) => source.includes(text));
}

/** Whose claim the fact is: nobody's where the press only tells what was done. */
export function claimant({ attribution, relation, slots }: Fact): string | undefined {
	if (!attribution || isOwn(attribution.text, slots) || (!CLAIMS.has(relation) && isPress(attribution.text)))
		return undefined;
	return attribution.text
		.replace(/\s?\([^()]{1,20}\)/gu, '')
		.replace(/^The /u, 'the ')
		.trim();
}

/** “the government”, in a text whose title names one country, is that of the country. */
function ofCountry(source: string, { matter: { country }, document }: FactStore): string {
	return country && /^the (?:government|police|army|ministry|central bank)$/u.test(source)
		? `${source} of ${nameInText(country, document)}`
		: source;
}

function withClaimant(question: string, fact: Fact, store: FactStore): string {
	const bare = claimant(fact);
	if (bare === undefined) return question;
	const name = ofCountry(bare, store);
	const said = fact.time || fact.asOf ? undefined : whenPhrase(fact.attribution?.time);
	const source = said === undefined ? name : `${name} ${said}`;
	if (source.split(' ').length <= LONGEST_LEAD) return `According to ${source}, ${lowerFirst(question)}`;
	return `${question.slice(0, -1)}, according to ${source}?`;
}

/** True when the question names something beside the month that it may tell. */
export function hasName(question: string): boolean {
	return /\p{Lu}/u.test(question.replace(NO_NAMES, ''));
}

/** What is told of a place in general is told of that place: “What causes child labour in Kenya?” */
function inTopic(question: string, { relation }: Fact, { topic, document }: FactStore): string {
	if (!topic || hasName(question)) return question;
	const isPlaced = topic.type === 'place' && /^(?:cause|count|amount)$/u.test(relation);
	return isPlaced ? `${question.slice(0, -1)} in ${nameInText(topic, document)}?` : question;
}

/** Letters that stand for many things are asked about with the document's subject: “Rhine: what does BP stand for?” */
function lettersOf(question: string, fact: Fact, { matter: { topic, lead } }: FactStore): string {
	const short = fact.slots['short']?.[0]?.text;
	const isNational = topic !== undefined && countryNamed(topic.name) !== undefined;
	const longest = isNational ? LONGEST_NATIONAL : LONGEST_SHORT_FORM;
	const isShort = fact.relation === 'acronym' && short !== undefined && short.length <= longest;
	const matter = topic ?? lead;
	return isShort && matter ? headed(matter.name, question) : question;
}

/** Gives a question what it needs to stand alone: what the document is about, and whose claim it is. */
export function claimed(question: string, fact: Fact, store: FactStore): string {
	const placed = inTopic(withTopicsParts(question, store), fact, store);
	return withClaimant(lettersOf(placed, fact, store), fact, store);
}
