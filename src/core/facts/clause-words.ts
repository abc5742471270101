import type { TokenRange } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import type { Entity } from './entity.ts';
import { isDimension } from './lexicon/dimensions.ts';
import { isDemonym } from './lexicon/peoples.ts';
import { isPost, isWidener } from './lexicon/titles.ts';
import type { SentenceView } from './recognizer.ts';

const PERSONAL = new Set([
	'he',
	'she',
	'it',
	'they',
	'him',
	'them',
	'we',
	'us',
	'you',
	'i',
	'me',
	'who',
	'whom',
	'this',
	'these',
	'those',
	'himself',
	'herself',
	'themselves',
	'itself',
	'one',
	'ones'
]);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
const FIRST_PERSON = new Set(['my', 'our', 'your', 'mine', 'ours', 'yours']);

/** Words of a clause made fit to stand alone, or the word that keeps them from it. */
export type Words = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly detail: string };

interface Names {
	/** The entity that the question names as its subject; “his” may stay if it is his. */
	readonly subject?: Entity | undefined;
	/** Token ranges that are left out, such as the time. */
	readonly without?: readonly TokenRange[];
}

/** What stands for an entity at this token: a name that is not its fullest, or a pronoun or noun that means it. */
function namedAt(
	view: SentenceView,
	at: number
): { readonly entity: Entity; readonly tokens: TokenRange; readonly isName: boolean } | undefined {
	for (const { entity, tokens } of view.mentions) if (tokens.from === at) return { entity, tokens, isName: true };
	for (const { entity, tokens } of view.references) if (tokens.from === at) return { entity, tokens, isName: false };
	return undefined;
}

/** Which article each entity bears: told by all its mentions, and asked for each word that stands for it. */
const articles = new WeakMap<Entity, string>();

function article(view: SentenceView, entity: Entity): string {
	const known = articles.get(entity) ?? articleOf(entity, view.document.text);
	articles.set(entity, known);
	return known;
}

function articleOf(entity: Entity, text: string): string {
	if (entity.type === 'person' || /^the\s/iu.test(entity.name)) return '';
	const withThe = entity.mentions.some(({ span }) =>
		/\bthe\s+$/iu.test(text.slice(Math.max(0, span.start - 6), span.start))
	);
	return withThe ? 'the ' : '';
}

/** The name of an entity with the article that the text gives it. */
export const nameInWords = (view: SentenceView, entity: Entity): string => article(view, entity) + entity.name;

/** “urged Norway to keep its promises”: the owner is named in the same words, and nobody else who could be. */
function isOwnerSaid(view: SentenceView, at: number, owner: Entity, from: number): boolean {
	const said = view.mentions.filter(({ tokens }) => from <= tokens.from && tokens.to <= at);
	const isPerson = owner.type === 'person';
	return (
		said.some(({ entity }) => entity === owner) &&
		said.every(({ entity }) => entity === owner || (entity.type === 'person') !== isPerson)
	);
}

const NOBLE =
	/^(?:king|queen|prince|princess|duke|duchess|earl|count|countess|marquess|marquis|viscount|viscountess|baron|baroness|lord|lady|laird|elector|landgrave|margrave|bishop|archbishop)$/u;

/** “Countess of Lovelace”: a title's seat, which the family took its name from or gave it. */
function isSeat({ sentence: { tokens } }: SentenceView, at: number): boolean {
	return tokens[at - 1]?.lower === 'of' && NOBLE.test(tokens[at - 2]?.lower ?? '');
}

/** How a token that stands for an entity is said, or undefined to leave the words as they are. */
function replacement(
	view: SentenceView,
	at: number,
	subject: Entity | undefined,
	from: number
): { readonly text: string; readonly to: number } | undefined {
	const named = namedAt(view, at);
	const lower = view.sentence.tokens[at]?.lower ?? '';
	if (!named) return undefined;
	if (named.isName) {
		// “a senior Putin adviser”: a name before a noun stays as short as it is.
		const inCompound = view.sentence.tokens[named.tokens.to]?.pos === 'NOUN';
		return named.entity.type === 'person' && !inCompound && !isSeat(view, at)
			? { text: named.entity.name, to: named.tokens.to }
			: undefined;
	}
	if (POSSESSIVE.has(lower) && opensPhrase(view, at)) {
		if (named.entity.id === subject?.id || isOwnerSaid(view, at, named.entity, from)) return undefined;
		const name = article(view, named.entity) + named.entity.name;
		return { text: name.endsWith('s') ? `${name}’` : `${name}’s`, to: named.tokens.to };
	}
	return { text: article(view, named.entity) + named.entity.name, to: named.tokens.to };
}

/** “her” before a noun is a possessive, elsewhere a person. */
function opensPhrase(view: SentenceView, at: number): boolean {
	const pos = view.sentence.tokens[at + 1]?.pos;
	return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADV' || pos === 'VERB';
}

function isUnsettled(view: SentenceView, at: number): boolean {
	const token = view.sentence.tokens[at];
	if (!token) return false;
	if (FIRST_PERSON.has(token.lower)) return true;
	if (POSSESSIVE.has(token.lower)) return !namedAt(view, at);
	return PERSONAL.has(token.lower) && token.pos !== 'NUM' && token.pos !== 'SCONJ';
}

/** “Unemployment in …”, “Water levels …”: a word that the sentence's beginning made look like a name. */
function isCommonNoun(text: string, next: Token | undefined): boolean {
	if (text === 'Half' || isDimension(text.toLowerCase())) return true;
	if (isDemonym(text) || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
	if ((next?.pos === 'VERB' || next?.pos === 'AUX') && /(?:[^sui]s|tion|ment|ness|ity|ism)$/u.test(text)) return true;
	return (
		next?.pos === 'NOUN' || (next?.pos === 'ADP' && /(?:ment|tion|sion|ness|ity|ing|ings|ance|ence|s)$/u.test(text))
	);
}

/** The token as the document writes it, without the capital that only the sentence's beginning gave it. */
function written(view: SentenceView, at: number): string {
	const token = view.sentence.tokens[at];
	if (!token) return '';
	const text = view.document.text.slice(token.span.start, token.span.end);
	if (at > 0) return text;
	const isName =
		(token.pos === 'PROPN' && !isCommonNoun(text, view.sentence.tokens[1])) ||
		isPost(text) ||
		isWidener(text) ||
		view.mentions.some(({ tokens }) => tokens.from === 0 && tokens.to > 0);
	return isName || /\p{Lu}.{0,20}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** “was also the site of …”, “eventually moved”, “served briefly as …”: a word that only ties a sentence to the one before it, or says little. */
function isLinking(token: Token | undefined): boolean {
	return (
		token?.pos === 'ADV' &&
		/^(?:also|however|therefore|thus|moreover|furthermore|nevertheless|eventually|finally|subsequently|consequently|briefly|promptly|duly)$/u.test(
			token.lower
		)
	);
}

/** “the epicenter” → “the epicenter of the 2008 Sichuan earthquake”: what follows a part whose whole was named before. */
function ofWhole(view: SentenceView, at: number, subject: Entity | undefined): string {
	const part = view.parts.length === 0 ? undefined : view.parts.find(({ tokens }) => tokens.to === at);
	if (!part || part.owner === subject) return '';
	return ` of ${article(view, part.owner)}${part.owner.name}`;
}

/** The words of a range of tokens, with short names made full and what stands for a name replaced by it. */
export function wordsOf(view: SentenceView, range: TokenRange, names: Names = {}): Words {
	const { tokens } = view.sentence;
	let text = '';
	for (let at = range.from; at < range.to;) {
		const token = tokens[at];
		const left =
			names.without?.find(({ from, to }) => from <= at && at < to) ?? (isLinking(token) ? { to: at + 1 } : undefined);
		if (left || !token) {
			at = left?.to ?? range.to;
			continue;
		}
		const said = replacement(view, at, names.subject, range.from);
		if (!said && isUnsettled(view, at)) return { ok: false, detail: token.text };
		const to = said ? Math.max(said.to, at + 1) : at + 1;
		const space = text !== '' && token.spaced ? ' ' : '';
		text += space + (said?.text ?? written(view, at)) + ofWhole(view, to, names.subject);
		at = to;
	}
	return {
		ok: true,
		text: text
			.replace(/\s+/gu, ' ')
			.replace(/\s([,.;:])/gu, '$1')
			.replace(/\s?\[\w{1,3}\]/gu, '')
			// “((it))”: in which language it was said.
			.replace(/\s?\(\(\p{Ll}{2,3}\)\)/gu, '')
			.trim()
	};
}
