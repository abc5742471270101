import type { NounPhrase } from './clause.ts';
import { findNounPhrases } from './find-noun-phrases.ts';
import { findVerbGroups, type FoundVerb } from './find-verb-groups.ts';
import { isDash, type Reading } from './reading.ts';
import type { Token } from './sentence.ts';
import { PREPOSITIONAL_PARTICIPLES, SUBORDINATORS } from './verb-words.ts';

/** The parts that a sentence is read as, left to right; `at` is the index of the part's first token. */
export type Item =
	| { readonly kind: 'noun'; readonly at: number; readonly phrase: NounPhrase }
	| { readonly kind: 'verb'; readonly at: number; readonly verb: FoundVerb }
	| { readonly kind: 'preposition' | 'and' | 'relative' | 'subordinator'; readonly at: number; readonly word: string }
	| { readonly kind: 'comma' | 'stop' | 'quote' | 'other'; readonly at: number };

const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', '&', 'yet']);
const RELATIVES = new Set(['who', 'whom', 'which', 'that']);
const OFTEN_PREPOSITIONS = new Set(['since', 'until', 'till', 'after', 'before', 'as', 'than']);

/** Reads a sentence as a row of noun phrases, verb groups and the words that join them. */
export function readItems(reading: Reading): Item[] {
	const { sentence, kept } = reading;
	const phrases = new Map(findNounPhrases(reading).map((phrase) => [phrase.from, phrase]));
	const taken = new Set<number>();
	for (const { from, to } of phrases.values()) for (let at = from; at < to; at++) taken.add(at);
	const verbs = new Map(findVerbGroups(reading, taken).map((verb) => [verb.group.from, verb]));
	const items: Item[] = [];
	let skipTo = 0;
	kept.forEach((at, position) => {
		if (at < skipTo) return;
		const phrase = phrases.get(at);
		const verb = verbs.get(at);
		if (phrase !== undefined) items.push({ kind: 'noun', at, phrase });
		else if (verb !== undefined && !isPreposition(sentence.tokens, at, verb)) items.push({ kind: 'verb', at, verb });
		else {
			const long = longPreposition(sentence.tokens, at);
			items.push(long?.item ?? joiner(sentence.tokens, at, sentence.tokens[kept[position + 1] ?? -1]));
			skipTo = long?.to ?? 0;
		}
		skipTo = phrase?.to ?? (items.at(-1)?.kind === 'verb' ? (verb?.group.to ?? 0) : skipTo);
	});
	return items;
}

/** "according to", "including", "following the war": verb forms that work as prepositions. */
function isPreposition(tokens: readonly Token[], at: number, { group }: FoundVerb): boolean {
	const token = tokens[at];
	if (token === undefined || group.from !== group.head) return false;
	return PREPOSITIONAL_PARTICIPLES.has(token.lower) && (token.lower !== 'given' || tokens[at - 1]?.text === ',');
}

const LONG_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
	['because', ['of']],
	['as', ['of', 'for', 'to']],
	['instead', ['of']],
	['such', ['as']],
	['due', ['to']],
	['owing', ['to']],
	['thanks', ['to']],
	['along', ['with']],
	['together', ['with']],
	['according', ['to']],
	['prior', ['to']]
]);

/** "because of", "along with": two words that work as one preposition. */
function longPreposition(tokens: readonly Token[], at: number): { item: Item; to: number } | undefined {
	const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
	if (LONG_PREPOSITIONS.get(first)?.includes(second) !== true || tokens[at + 2]?.pos === 'VERB') return undefined;
	return { item: { kind: 'preposition', at, word: `${first} ${second}` }, to: at + 2 };
}

function joiner(tokens: readonly Token[], at: number, next: Token | undefined): Item {
	const token = tokens[at];
	const word = token?.lower ?? '';
	if (word === ',') return { kind: 'comma', at };
	if (word === ';' || word === ':' || isDash(tokens, at)) return { kind: 'stop', at };
	if (word === '"') return { kind: 'quote', at };
	if (CONJUNCTIONS.has(word)) return { kind: 'and', at, word };
	if (RELATIVES.has(word)) return { kind: 'relative', at, word };
	if (word === 'than' && qualifies(tokens, at)) return { kind: 'other', at };
	if (SUBORDINATORS.has(word) && !(OFTEN_PREPOSITIONS.has(word) && token?.pos === 'ADV'))
		return { kind: 'subordinator', at, word };
	if (qualifies(tokens, at)) return { kind: 'other', at };
	const to = word === 'to' && next?.pos !== 'VERB';
	if (token?.pos === 'ADP' || to || PREPOSITIONAL_PARTICIPLES.has(word)) return { kind: 'preposition', at, word };
	return { kind: 'other', at };
}

/** "at least two", "more than 40", "up to 30%": words of the number and no prepositions. */
function qualifies(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower;
	const before = tokens[at - 1]?.lower ?? '';
	const next = tokens[at + 1];
	if (word === 'at') return /^(?:least|most)$/u.test(next?.lower ?? '');
	if (word === 'up') return next?.lower === 'to' && /^(?:NUM|ADV)$/u.test(tokens[at + 2]?.pos ?? '');
	if (word === 'than') return /^(?:more|less|fewer|greater|other|rather)$/u.test(before) && next?.pos === 'NUM';
	return word === 'to' && before === 'up' && (next?.pos === 'NUM' || next?.pos === 'ADV');
}

/** True for words that are prepositions before a noun and subordinators before a clause. */
export const mayBePreposition = (word: string): boolean => OFTEN_PREPOSITIONS.has(word);
