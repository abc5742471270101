import type { Entity } from '../../facts/entity.ts';
import type { Fact, Slot } from '../../facts/fact.ts';
import { countryNamed } from '../../facts/lexicon/countries.ts';
import { isDemonym } from '../../facts/lexicon/peoples.ts';
import { isPost, isWidener } from '../../facts/lexicon/titles.ts';
import type { FactStore } from '../fact-store.ts';
import { say } from './say.ts';

const MOST_WORDS = 9;
const TO = /\b(?:adviser|advisor|aide|assistant|envoy|ambassador)$/iu;
const OWNED = /^(?<owner>\p{Lu}[^’']{1,60})(?:’|')s? (?<post>.{3,80})$/u;

/** “secretary of Iran’s Supreme National Security Council”: a post with whom or what it serves. */
export function fullPost(fact: Fact, store: FactStore): string | undefined {
	const [post] = fact.slots['post'] ?? [];
	const [of] = fact.slots['of'] ?? [];
	if (!post) return undefined;
	const written = post.text
		.replace(/^(?:the|a|an)\s/iu, '')
		.replace(/^fellow\s/iu, '')
		.replace(
			/\b(?:new|newly[- ]elected|current|incumbent|then|prominent|famous|famed|noted|renowned|celebrated|well-known)\s(?!\p{Lu})/gu,
			''
		);
	const text = opensSentence(fact, post) ? withoutSentencesCapital(asCommonNoun(written), store) : written;
	if (!/^[\p{L}\d]/u.test(text) || /^(?:and|or)\s/iu.test(text)) return undefined;
	if (!of || mentions(text, of)) return inFull(text, store);
	return `${text} ${TO.test(text) ? 'to' : 'of'} ${say(of, store)}`;
}

/** “secretary of CEI”: letters that the text explains are said in full. */
function inFull(post: string, store: FactStore): string {
	return post.replace(/\b(?<at>of|at|for) (?<short>\p{Lu}{3,6})$/u, (words, at: string, short: string) => {
		const told = store.of('acronym').find(({ slots }) => slots['short']?.[0]?.text === short);
		const long = told?.slots['long']?.[0];
		return long ? `${at} the ${long.text.replace(/^the\s/iu, '')}` : words;
	});
}

/** “Lawyer and soldier X …”: the capital is the sentence's. */
function opensSentence(fact: Fact, post: Slot): boolean {
	return fact.spans[0]?.start === post.span.start;
}

/** “Police chief” → “police chief”; a name, a nationality or letters keep theirs. */
function withoutSentencesCapital(post: string, store: FactStore): string {
	const [first = '', second = ''] = post.split(/[\s’']/u);
	return isProperWord(first, store) || isProperWord(`${first} ${second}`, store)
		? post
		: post.charAt(0).toLowerCase() + post.slice(1);
}

function isProperWord(word: string, store: FactStore): boolean {
	return isDemonym(word) || /\p{Lu}.*\p{Lu}/u.test(word) || store.isNamed(word) || countryNamed(word) !== undefined;
}

function mentions(text: string, of: Slot): boolean {
	const names = of.type === 'entity' ? [of.entity.name, ...of.entity.aliases] : [of.text];
	return names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** True when the post says of what: it names a country, a body or a person, and so means something by itself. */
export function saysOfWhat(post: string): boolean {
	const words = post.split(/[\s-]/u);
	return words.some((word) => isDemonym(word) || (/^\p{Lu}/u.test(word) && !isPost(word) && !isWidener(word)));
}

/** True when the text gives the post as one of several (“a senior adviser”). */
export function isOneOfSeveral(fact: Fact, store: FactStore): boolean {
	const start = fact.slots['post']?.[0]?.span.start ?? 0;
	const before = store.document.text.slice(Math.max(0, start - 8), start + 3);
	return /\b(?:an?|one of)\s+\S{0,3}$/iu.test(before);
}

/** “New” widens a minister but not Zealand. */
function isCommon(word: string, next = ''): boolean {
	return isPost(word) || (isWidener(word) && (!/^\p{Lu}/u.test(next) || isPost(next) || isWidener(next)));
}

/** The post as a common noun: “economy minister”, “president”; names and words of nationality keep their capitals. */
export function asCommonNoun(post: string): string {
	const titled = /^(?<head>(?:\p{Lu}[\p{L}-]+ ){1,3})(?<post>\p{Lu}\p{L}+)$/u.exec(post)?.groups;
	// “Greek Shipping Minister”: what stands between the nationality and the post is what the post is for.
	if (titled && isPost(titled['post'] ?? '') && isDemonym(post.split(' ')[0] ?? '')) {
		const [nation = '', ...others] = post.split(' ');
		return [nation, ...others.map((word) => (isDemonym(word) ? word : word.toLowerCase()))].join(' ');
	}
	const [head = '', ...rest] = post.split(/(?= (?:of|for|to|at) )/u);
	const words = head.split(' ');
	return words.map((word, i) => (isCommon(word, words[i + 1]) ? word.toLowerCase() : word)).join(' ') + rest.join('');
}

/** What follows “Which” when a person is asked for by the post that the document gives him or her. */
export function postPhrase(person: Entity, store: FactStore): string | undefined {
	const posts = store.postsOf(person).flatMap((fact) => (fact.negated ? [] : (fullPost(fact, store) ?? [])));
	const short = posts.find((post) => post.split(' ').length <= MOST_WORDS);
	if (short === undefined) return undefined;
	const owned = OWNED.exec(short)?.groups;
	return owned ? `${asCommonNoun(owned['post'] ?? '')} of ${owned['owner'] ?? ''}` : asCommonNoun(short);
}
