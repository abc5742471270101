import { phraseFrom, type NounPhrase } from './clause.ts';
import type { Item } from './clause-items.ts';
import type { Token } from './sentence.ts';

type NounItem = Extract<Item, { kind: 'noun' }>;

/** Most members that a list is read to; longer ones are cut. */
const LONGEST_LIST = 40;
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'who']);

/** Joins lists ("A, B and C") and appositions ("Levin, a senior adviser,") into one phrase each; commas inside them go. */
export function joinPhrases(items: readonly Item[], tokens: readonly Token[]): Item[] {
	const joined: Item[] = [];
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (item === undefined) break;
		if (item.kind !== 'noun') {
			joined.push(item);
			continue;
		}
		const list = listAt(items, tokens, i, joined);
		joined.push({ kind: 'noun', at: item.at, phrase: list.phrase });
		i = applyApposition(items, tokens, list.last, joined);
	}
	return joined;
}

/** The list that begins with the noun at `i`, or that noun alone; `last` is the index of its last item. */
function listAt(
	items: readonly Item[],
	tokens: readonly Token[],
	i: number,
	before: readonly Item[]
): { phrase: NounPhrase; last: number } {
	const first = items[i] as NounItem;
	if (items[i + 1]?.kind === 'comma' && isFronted(before)) return { phrase: first.phrase, last: i };
	const members: { item: NounItem; at: number }[] = [];
	let at = i;
	let closed = false;
	while (!closed && members.length < LONGEST_LIST) {
		const comma = items[at + 1]?.kind === 'comma' ? 1 : 0;
		const conjunction = items[at + 1 + comma];
		const and = conjunction?.kind === 'and' && conjunction.word !== 'but' && conjunction.word !== 'yet' ? 1 : 0;
		const next = items[at + 1 + comma + and];
		if (next?.kind === 'noun' && next.phrase.time !== first.phrase.time) break;
		if (comma + and === 0 || next?.kind !== 'noun' || SUBJECT_PRONOUNS.has(tokens[next.phrase.head]?.lower ?? ''))
			break;
		at += 1 + comma + and;
		members.push({ item: next, at });
		closed = and === 1 && !(items[at + 1]?.kind === 'and' && items[at + 2]?.kind === 'noun');
	}
	if (
		!closed ||
		!alike(
			first,
			members.map(({ item }) => item),
			tokens
		)
	)
		return { phrase: first.phrase, last: i };
	const governed = before.at(-1)?.kind === 'preposition' && members.length > 1;
	if (!governed && opensClause(items, tokens, at, before)) members.pop();
	const last = members.at(-1)?.at ?? i;
	if (members.length > 1 && last !== at && items[last - 1]?.kind !== 'and') return { phrase: first.phrase, last: i };
	return { phrase: phraseFrom({ ...first.phrase, and: members.map(({ item }) => item.phrase) }), last };
}

/** Only prepositional phrases stand before: "In Vienna, A and B met". */
function isFronted(before: readonly Item[]): boolean {
	const since = before.findLastIndex(({ kind }) => kind === 'stop' || kind === 'subordinator' || kind === 'relative');
	const clause = before.slice(Math.max(since + 1, before.length - 20));
	const governed = (at: number): boolean => clause[at - 1]?.kind === 'preposition';
	if (clause.at(-1)?.kind !== 'preposition') return false;
	return clause.every((item, at) => item.kind !== 'verb' && (item.kind !== 'noun' || governed(at)));
}

const isName = (phrase: NounPhrase, tokens: readonly Token[]): boolean => tokens[phrase.head]?.pos === 'PROPN';

/** All names or all common nouns; two without a comma between them may differ. */
function alike(first: NounItem, others: readonly NounItem[], tokens: readonly Token[]): boolean {
	const name = isName(first.phrase, tokens);
	return others.length === 1 || others.every(({ phrase }) => isName(phrase, tokens) === name);
}

/** The noun at `at` is the subject of a clause of its own: a verb stood before the list and another stands after it. */
function opensClause(items: readonly Item[], tokens: readonly Token[], at: number, before: readonly Item[]): boolean {
	const since = before.findLastIndex(({ kind }) => kind === 'stop' || kind === 'subordinator' || kind === 'relative');
	// “Because bread was scarce, A and B left”: the list is what the main clause begins with.
	const fronted =
		before[since]?.kind === 'subordinator' && before.slice(0, since).every(({ kind }) => kind === 'other');
	if (fronted && before.at(-1)?.kind === 'comma') return false;
	const verbBefore = before
		.slice(since + 1)
		.some((item) => item.kind === 'verb' && item.verb.form !== 'infinitive' && item.verb.form !== 'gerund');
	return verbBefore && takesVerb(items, tokens, at);
}

/** True when the noun at `i` is followed by a verb of its own, over adverbs and prepositional phrases. */
export function takesVerb(items: readonly Item[], tokens: readonly Token[], i: number): boolean {
	const noun = items[i];
	if (noun?.kind === 'noun' && noun.phrase.time === true) return false;
	for (let j = i + 1; j < Math.min(items.length, i + 12); j++) {
		const item = items[j];
		if (item?.kind === 'verb')
			return item.verb.form === 'finite' || (item.verb.form === 'past' && isPastTense(items, tokens, j, noun));
		if (item?.kind === 'preposition' && items[j + 1]?.kind === 'noun') j++;
		else if (item?.kind !== 'other' && item?.kind !== 'quote') return false;
	}
	return false;
}

/** "a school named after …" is a participle; "the school closed in …" and "X signed a treaty" are past tenses. */
function isPastTense(items: readonly Item[], tokens: readonly Token[], verb: number, noun: Item | undefined): boolean {
	const next = items[verb + 1]?.kind === 'other' ? items[verb + 2] : items[verb + 1];
	const ends = next === undefined || next.kind === 'comma' || next.kind === 'stop';
	if (ends) return items[verb - 1] === noun;
	if (next.kind === 'noun' || (next.kind === 'verb' && next.verb.form === 'gerund')) return true;
	if (next.kind === 'preposition' && next.word === 'by') return false;
	const first = noun?.kind === 'noun' ? tokens[noun.phrase.from] : undefined;
	const definite =
		first?.pos === 'PROPN' ||
		first?.pos === 'PRON' ||
		/^(?:the|this|that|these|those|its|his|her|their|both|all)$/u.test(first?.lower ?? '');
	return definite;
}

/**
 * Looks for "…, X," after the noun that ends at `last` (the newest in `joined`) and hangs X on the noun that it describes:
 * the head of an "of" chain before its last link. Gives the index of the last item that was used.
 */
function applyApposition(items: readonly Item[], tokens: readonly Token[], last: number, joined: Item[]): number {
	if (isAlsoDescribed(items, tokens, last)) return last + 3;
	const next = items[last + 2];
	if (items[last + 1]?.kind !== 'comma' || next?.kind !== 'noun') return last;
	const chain = ofChain(joined);
	const host = chain.find((at) => describes(joined[at] as NounItem, next, tokens));
	const end = afterPhrase(items, last + 2);
	if (host === undefined) return skipsRegion(items, tokens, last, joined) ?? last;
	const after = items[end];
	const mark = after?.kind === 'other' && tokens[after.at]?.pos === 'PUNCT';
	const closes = after === undefined || mark || CLOSING.has(after.kind) || reduced(after, joined);
	if (!closes) return last;
	const noun = joined[host] as NounItem;
	const further = after?.kind === 'comma' ? items[end + 2] : undefined;
	const and =
		after?.kind === 'comma' &&
		items[end + 1]?.kind === 'and' &&
		further?.kind === 'noun' &&
		!takesVerb(items, tokens, end + 2);
	joined[host] = {
		kind: 'noun',
		at: noun.at,
		phrase: phraseFrom({
			...noun.phrase,
			apposition: next.phrase,
			and: and ? [...noun.phrase.and, further.phrase] : noun.phrase.and
		})
	};
	joined.push(...items.slice(last + 3, end));
	if (and) return end + 2;
	// “Born at X, an estate, Novak was …”: the comma stays before the subject.
	const opens = after?.kind === 'comma' && items[end + 1]?.kind === 'noun' && takesVerb(items, tokens, end + 1);
	return after?.kind === 'comma' && !opens ? end : end - 1;
}

/** ", also a critic,", ", then president,": a description of whom the list ends with, and nobody further. */
function isAlsoDescribed(items: readonly Item[], tokens: readonly Token[], last: number): boolean {
	const [comma, adverb, noun, end] = [1, 2, 3, 4].map((step) => items[last + step]);
	const says =
		adverb?.kind === 'other' &&
		/^(?:also|then|later|now|formerly|once|himself|herself)$/u.test(tokens[adverb.at]?.lower ?? '');
	if (comma?.kind !== 'comma' || !says || noun?.kind !== 'noun') return false;
	return end === undefined || end.kind === 'comma' || end.kind === 'preposition' || end.kind === 'stop';
}

const CLOSING: ReadonlySet<Item['kind']> = new Set(['comma', 'stop', 'quote', 'relative'] as const);

/** A verb that goes on describing: without a tense, or a past form where the clause, and none before it, has its verb already. */
const reduced = (item: Item, before: readonly Item[]): boolean =>
	item.kind === 'verb' &&
	(item.verb.form === 'gerund' ||
		item.verb.form === 'participle' ||
		(item.verb.form === 'past' &&
			before[0]?.kind !== 'subordinator' &&
			before[0]?.kind !== 'verb' &&
			before.some((part) => part.kind === 'verb' && part.verb.form !== 'gerund')));

/** Endings of nouns for ideas, which no name stands for; the exceptions are bodies and places. */
const ABSTRACT = /(?:ence|ance|tion|sion|ment|ness|ity|ism|ship|dom|acy)$/u;
const CONCRETE =
	/(?:government|organi[sz]ation|institution|university|city|county|community|settlement|monument|station|corporation|federation|association|municipality|facility|kingdom|party|attraction|residence|province)$/u;

/** Nouns for persons: only with them a person's name stands in apposition, and not in "after the earthquake, Anna Holm". */
const PERSON_NOUN =
	/(?:er|or|ist|ian|ant|ent|man|woman|person|ess|ee|eer|ess|ic|ard|ive|ary|ate|smith|wright)$|^(?:king|queen|prince|wife|husband|son|daughter|widow|friend|chief|head|monk|nun|priest|pope|bishop|cardinal|archbishop|rabbi|imam|emir|sultan|shah|duke|earl|count|lord|knight|tsar|judge|nurse|aide|coach|captain|ally|hero|pupil|envoy|star|premier|general|admiral|colonel|official|vocalist|rival|guest|child|twin|heir|youth|girl|boy|lady|native|poet|pilot|architect|diplomat|critic|cook|chef|consul|mayor|saint|scout|sheriff|spouse|thief|vicar|wizard|champion|companion|surgeon|physician|musician|citizen|dean|chairman|chairwoman|counterpart|partner|client|tyrant|warrior|successor|astronaut|cosmonaut|pharaoh|marshal|regent|rebel|uncle|aunt|nephew|niece|cousin)$/u;

/** Places in `joined` of the nouns of the "A of B of C" that ends it, outermost first. */
function ofChain(joined: readonly Item[]): number[] {
	const chain: number[] = [];
	for (let at = joined.length - 1; joined[at]?.kind === 'noun'; at -= 2) {
		chain.unshift(at);
		const link = joined[at - 1];
		if (link?.kind !== 'preposition' || (link.word !== 'of' && link.word !== 'for')) break;
	}
	return chain;
}

/** A name and a description can stand in apposition; two names or two descriptions are a list or something else. */
function describes({ phrase }: NounItem, next: NounItem, tokens: readonly Token[]): boolean {
	const first = tokens[phrase.from];
	const named = isName(phrase, tokens);
	if (
		phrase.and.length > 0 ||
		phrase.apposition !== undefined ||
		(first?.pos === 'PRON' && phrase.to === phrase.from + 1)
	)
		return false;
	if (tokens[next.phrase.head]?.pos === 'NUM' || tokens[next.phrase.head]?.pos === 'PRON') return false;
	if (named) return !isName(next.phrase, tokens);
	const definite = first?.pos === 'DET' || first?.pos === 'PRON' || first?.pos === 'PROPN';
	const noun = tokens[phrase.head];
	const abstract = ABSTRACT.test(noun?.lemma ?? '') && !CONCRETE.test(noun?.lemma ?? '');
	if (next.phrase.person === true && !PERSON_NOUN.test(noun?.lemma ?? '')) return false;
	return definite && isName(next.phrase, tokens) && noun?.pos === 'NOUN' && !abstract;
}

/** Index after the noun at `i` and the prepositional phrases that follow it. */
function afterPhrase(items: readonly Item[], i: number): number {
	let end = i + 1;
	while (end < i + 9 && items[end]?.kind === 'preposition' && items[end + 1]?.kind === 'noun') end += 2;
	return end;
}

/** "Houston, Texas," and "Springfield, Ohio": a name right after a name is a place's region, and no part of the clause. */
function skipsRegion(
	items: readonly Item[],
	tokens: readonly Token[],
	last: number,
	joined: readonly Item[]
): number | undefined {
	const noun = joined.at(-1);
	const next = items[last + 2];
	if (noun?.kind !== 'noun' || next?.kind !== 'noun') return undefined;
	if (!isName(noun.phrase, tokens) || !isName(next.phrase, tokens) || noun.phrase.and.length > 0) return undefined;
	if (noun.phrase.person === true || next.phrase.person === true) return undefined;
	const after = items[last + 3];
	if (after?.kind === 'verb' && after.verb.form !== 'finite' && after.verb.form !== 'past') return undefined;
	return after?.kind === 'comma' ? last + 3 : after === undefined || after.kind === 'other' ? last + 2 : undefined;
}
