import type { Bearers } from './bearers.ts';
import type { Clause, NounPhrase, TokenRange } from '../../sentences/clause.ts';
import type { Sentence, Token } from '../../sentences/sentence.ts';
import { nounFits } from '../lexicon/class-nouns.ts';
import { isRelative } from '../lexicon/relatives.ts';
import { isPost } from '../lexicon/titles.ts';
import { isPlaceKind } from '../lexicon/cue-nouns.ts';
import type { Entity } from '../entity.ts';
import { distinctEntities, mainSubject, standingsOf, type ReadSentence, type Standing } from './discourse.ts';
import { saidKinds } from './said-kinds.ts';

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['himself', 'male'],
	['she', 'female'],
	['her', 'female'],
	['hers', 'female'],
	['herself', 'female']
]);

/** How far back a pronoun may look, in sentences of its block. */
const REACH = 4;

/** True for pronouns that stand for one person. */
export function isPersonalPronoun(word: string): boolean {
	return GENDERS.has(word);
}

/** True for "it" and "its". */
export function isThingPronoun(word: string): boolean {
	return word === 'it' || word === 'its' || word === 'itself';
}

/** What a pronoun is read against: its own sentence so far, and those before it in its block, nearest first. */
export interface Outlook {
	readonly own: ReadSentence;
	readonly before: readonly ReadSentence[];
	readonly bearers: Bearers;
	/** What the document is about, when its title names it. */
	readonly topic: Entity | undefined;
	/** The gender of most of the document's pronouns: that of its topic, should it be a person whose name shows none. */
	readonly topicGender: 'female' | 'male' | undefined;
}

/** The person that "he", "her" … stands for; undefined when more than one would do. */
export function resolvePerson(at: number, outlook: Outlook): Entity | undefined {
	const word = outlook.own.sentence.tokens[at]?.lower ?? '';
	const gender = GENDERS.get(word);
	const genderOf = (entity: Entity): Entity['gender'] =>
		entity.gender ?? (entity === outlook.topic ? outlook.topicGender : undefined);
	const fits = (entity: Entity): boolean =>
		entity.type === 'person' && (genderOf(entity) === undefined || genderOf(entity) === gender);
	if (outlook.topic && fits(outlook.topic) && opensWithTie(outlook.own.sentence, at)) return outlook.topic;
	const barred = isObject(at, outlook) ? doersAround(at, outlook) : [];
	const own = standingsOf(outlook.own).filter(
		({ entity, tokens }) => tokens.to <= at && fits(entity) && !barred.includes(entity)
	);
	const near = chooseOwn(own, at, outlook);
	if (near && !standsBeforeSubject(near, own, at, outlook)) return near;
	if (distinctEntities(own).length > 1) return undefined;
	for (const read of outlook.before.slice(0, REACH)) {
		const persons = distinctEntities(standingsOf(read).filter(({ entity }) => fits(entity)));
		if (persons.length === 0) continue;
		const subject = mainSubject(read);
		// A relative met in passing does not oust the person whom the document is about: which of the two, nobody can tell.
		if (subject && subject !== outlook.topic && persons.includes(subject) && isRelativeHere(read, subject)) {
			return outlook.topic && fits(outlook.topic) ? undefined : subject;
		}
		if (subject && persons.includes(subject)) return subject;
		return persons.length === 1 ? persons[0] : topicAmong(persons, outlook);
	}
	return outlook.topic && fits(outlook.topic) ? outlook.topic : undefined;
}

/** "Her elder daughter …" opens a sentence: of the persons of a life, it is the life's own. */
function opensWithTie({ tokens }: Sentence, at: number): boolean {
	if (at > 0) return false;
	const noun = tokens.slice(1, 5).find(({ pos }) => pos !== 'ADJ' && pos !== 'NUM');
	return noun?.pos === 'NOUN' && (isRelative(noun.lower) || isPost(noun.lower));
}

/** "him", or a "her" that owns nothing. */
function isObject(at: number, { own: { sentence } }: Outlook): boolean {
	const word = sentence.tokens[at]?.lower;
	if (word === 'him') return true;
	return word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/u.test(sentence.tokens[at + 1]?.pos ?? '');
}

/** Who does something to "him" is somebody else: the subjects of the clause that he stands in, and of the one that governs it. */
function doersAround(at: number, { own }: Outlook): readonly Entity[] {
	const around = own.clauses.filter(({ verb, to }) => verb.to <= at && at <= to + 2);
	const standings = standingsOf(own);
	return around.flatMap(({ subject }) =>
		subject === undefined ? [] : standings.filter(({ tokens }) => inside(tokens, subject)).map(({ entity }) => entity)
	);
}

/** The tokens lie in the phrase, in its apposition or in a further member of it. */
function inside(tokens: TokenRange, { from, to, and }: NounPhrase): boolean {
	return (from <= tokens.from && tokens.to <= to) || and.some((member) => inside(tokens, member));
}

/** "His father, Marc, was …", "her son Anton became …". */
function isRelativeHere({ mentions, sentence }: ReadSentence, person: Entity): boolean {
	return mentions.some(({ entity, tokens }) => {
		if (entity !== person) return false;
		const before = sentence.tokens.slice(Math.max(0, tokens.from - 7), tokens.from);
		return before
			.slice(before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX') + 1)
			.some(({ lower }) => isRelative(lower));
	});
}

/** "After Smetana, he was …": whoever is named in the words that open a sentence is not its subject "he". */
function standsBeforeSubject(entity: Entity, own: readonly Standing[], at: number, { own: read }: Outlook): boolean {
	const first = read.clauses.find(({ subject }) => subject !== undefined);
	const opens =
		first?.subject?.head === at || (first?.subject !== undefined && first.subject.from <= at && at < first.subject.to);
	return opens && own.every((standing) => standing.entity !== entity || !standing.isSubject);
}

/** Within a sentence the subject comes first; the topic of the document decides between two others. */
function chooseOwn(own: readonly Standing[], at: number, outlook: Outlook): Entity | undefined {
	const persons = distinctEntities(own);
	if (persons.length <= 1) return persons[0];
	const subjects = distinctEntities(own.filter(({ isSubject }) => isSubject));
	if (subjects.length === 1) return subjects[0];
	const clause = outlook.own.clauses.findLast(({ from, to }) => from <= at && at < to);
	const inClause = distinctEntities(
		own.filter(({ tokens, isSubject }) => isSubject && clause !== undefined && clause.from <= tokens.from)
	);
	return inClause.length === 1 ? inClause[0] : topicAmong(persons, outlook);
}

function topicAmong(persons: readonly Entity[], outlook: Outlook): Entity | undefined {
	return persons.find((person) => person === outlook.topic);
}

/** What "it" or "its" stands for: the subject before it, when that is a thing and no other thing competes. */
export function resolveThing(at: number, outlook: Outlook): Entity | undefined {
	const word = outlook.own.sentence.tokens[at]?.lower ?? '';
	if (word === 'it' && meansNothing(outlook.own.sentence.tokens, at)) return undefined;
	const clauses = outlook.own.clauses;
	const clause = clauses.findLast(({ from, to }) => from <= at && at < to);
	const standings = standingsOf(outlook.own).filter(
		({ tokens, entity }) => tokens.to <= at && entity.type !== 'person'
	);
	const owner = word === 'its' ? ownerOfPlace(standings, at, outlook) : undefined;
	if (owner) return owner;
	if (word === 'its' && clause?.subject && clause.subject.to <= at) return entityAt(standings, clause.subject);
	if (word === 'it' && isCalledLikeTopic(at, outlook)) return outlook.topic;
	if (standings.length > 0)
		return word === 'it'
			? (soleSubject(standings, clause?.subject?.head === at) ?? soleObject(standings, at, clauses))
			: undefined;
	if (clauseIndex(outlook, at) > 0) return undefined;
	const [previous] = outlook.before;
	const subject = previous && mainSubject(previous);
	if (subject && subject.type !== 'person') return subject;
	return previous && !subject ? topicThing(previous, outlook) : undefined;
}

/** "It takes nine hours to cross the lake", "it is clear that": stands for what follows. */
function meansNothing(tokens: readonly Token[], at: number): boolean {
	const rest = tokens.slice(at + 1, at + 14);
	const verb = rest.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
	if (verb > 1 || verb < 0) return false;
	if (/^(?:take|cost)$/u.test(rest[verb]?.lemma ?? ''))
		return rest.some(({ lower }, i) => lower === 'to' && rest[i + 1]?.pos === 'VERB');
	const that = rest.findIndex(({ lower }) => lower === 'that');
	return (
		rest[verb]?.lemma === 'be' && that > verb && that <= verb + 3 && /^(?:ADJ|VERB)$/u.test(rest[that - 1]?.pos ?? '')
	);
}

/** "It was the deadliest earthquake …", in a text about an earthquake. */
function isCalledLikeTopic(at: number, { own: { sentence }, topic }: Outlook): boolean {
	if (!topic || topic.type === 'person' || at > 0) return false;
	const kinds = saidKinds(sentence.tokens, { from: at, to: at + 1 });
	return kinds.some((noun) => nounFits(noun, topic));
}

/** "The shuttle was lost when it exploded": the one thing named so far, when both are subjects. */
function soleSubject(standings: readonly Standing[], isSubject: boolean): Entity | undefined {
	const [only, second] = distinctEntities(standings);
	return isSubject && only && !second && standings.some((standing) => standing.isSubject) ? only : undefined;
}

/** “The allies left Lund, and the army took it”: the one thing named so far, when both are what something is done to. */
function soleObject(standings: readonly Standing[], at: number, clauses: readonly Clause[]): Entity | undefined {
	const [only, second] = distinctEntities(standings);
	const own = clauses.findIndex(({ objects }) => objects.some(({ head }) => head === at));
	const before = clauses[own - 1];
	if (!only || second || !before || clauses[own]?.kind !== 'coordinate') return undefined;
	return standings.some(({ tokens }) => before.objects.some((object) => inside(tokens, object))) ? only : undefined;
}

/** The sentence before has no subject of its own by name, yet speaks of the thing that the document is about. */
function topicThing(previous: ReadSentence, { topic }: Outlook): Entity | undefined {
	if (!topic || topic.type === 'person') return undefined;
	const things = distinctEntities(standingsOf(previous)).filter(({ type }) => type !== 'person');
	return things.length > 0 && things.every((thing) => thing === topic) ? topic : undefined;
}

/** "links Spain to its exclave": a part of a country belongs to the place named just before. */
function ownerOfPlace(standings: readonly Standing[], at: number, { own }: Outlook): Entity | undefined {
	const { tokens } = own.sentence;
	const noun = tokens.slice(at + 1, at + 4).find(({ pos }) => pos === 'NOUN');
	if (!noun || !isPlaceKind(noun.lower) || !/^(?:to|with|and|from)$/u.test(tokens[at - 1]?.lower ?? ''))
		return undefined;
	return standings.find(({ entity, tokens: named }) => named.to === at - 1 && entity.type === 'place')?.entity;
}

function clauseIndex(outlook: Outlook, at: number): number {
	return outlook.own.clauses.findIndex(({ from, to }) => from <= at && at < to);
}

function entityAt(standings: readonly Standing[], subject: TokenRange & { readonly head: number }): Entity | undefined {
	return standings.find(({ tokens }) => tokens.from <= subject.head && subject.head < tokens.to)?.entity;
}
