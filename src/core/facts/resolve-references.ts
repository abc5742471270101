import type { Document } from '../document/document.ts';
import type { Clause } from '../sentences/clause.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { Bearers } from './entities/bearers.ts';
import type { ReadSentence } from './entities/discourse.ts';
import { definiteAt, resolveDefinite } from './entities/resolve-definite.ts';
import {
	isPersonalPronoun,
	isThingPronoun,
	resolvePerson,
	resolveThing,
	type Outlook
} from './entities/resolve-pronoun.ts';
import type { Entity } from './entity.ts';
import type { EntityIndex } from './find-entities.ts';
import type { Reference } from './recognizer.ts';

/**
 * Settles what pronouns and definite noun phrases stand for, sentence by sentence: `[i]` are those of sentence i, in text order.
 * What cannot be settled for certain is left out.
 */
export function resolveReferences(
	document: Document,
	sentences: readonly Sentence[],
	known: { readonly clauses: readonly (readonly Clause[])[]; readonly index: EntityIndex }
): readonly (readonly Reference[])[] {
	const topic = topicOf(document, known.index.entities);
	const topicGender = genderOfPronouns(sentences);
	const read: ReadSentence[] = [];
	const bearers = new Bearers();
	for (const sentence of sentences) {
		const mentions = known.index.mentions[sentence.index] ?? [];
		const clauses = known.clauses[sentence.index] ?? [];
		const before = sentencesBefore(read, sentence);
		read.push(readSentence({ sentence, clauses, mentions, references: [] }, before, { topic, topicGender, bearers }));
		bearers.take(mentions);
	}
	return read.map(({ references }) => references);
}

/** How many sentences of earlier paragraphs a reference may look back on. */
const ACROSS_PARAGRAPHS = 3;
/** How many sentences a reference may look back on in all. */
const REACH = 12;

/** The sentences before, nearest first: those of the same block, and a few of the paragraphs before it under the same heading. */
function sentencesBefore(read: readonly ReadSentence[], { block }: Sentence): ReadSentence[] {
	const before: ReadSentence[] = [];
	let earlier = 0;
	for (let at = read.length - 1; at >= 0 && before.length < REACH; at--) {
		const other = read[at];
		if (!other) break;
		if (other.sentence.block !== block) {
			const isHeading = other.sentence.kind === 'heading' || other.sentence.kind === 'title';
			if (isHeading || earlier++ === ACROSS_PARAGRAPHS) break;
		}
		before.push(other);
	}
	return before;
}

/** The entity that the title is about: its only name, or the name that stands before a colon or a bracket. */
export function topicOf(document: Document, entities: readonly Entity[]): Entity | undefined {
	const title = document.title.trim();
	const head = title.replace(/\s?[(:].*$/su, '').replace(/^The\s/u, '');
	return entities.find(({ name, aliases }) => name === title || aliases.includes(title) || name === head);
}

/** What is known of the document as a whole. */
interface About {
	readonly topic: Entity | undefined;
	readonly topicGender: 'female' | 'male' | undefined;
	readonly bearers: Bearers;
}

const FEWEST_PRONOUNS = 3;
const CLEAR_MAJORITY = 5;

/** The gender of nearly all third-person pronouns of a document, when there are enough of them. */
function genderOfPronouns(sentences: readonly Sentence[]): About['topicGender'] {
	let [female, male] = [0, 0];
	for (const { tokens } of sentences) {
		for (const { lower } of tokens) {
			if (lower === 'she' || lower === 'her') female++;
			if (lower === 'he' || lower === 'his' || lower === 'him') male++;
		}
	}
	if (female >= FEWEST_PRONOUNS && female > CLEAR_MAJORITY * male) return 'female';
	return male >= FEWEST_PRONOUNS && male > CLEAR_MAJORITY * female ? 'male' : undefined;
}

function readSentence(
	start: ReadSentence,
	before: readonly ReadSentence[],
	{ topic, topicGender, bearers }: About
): ReadSentence {
	let outlook: Outlook = { own: start, before, bearers, topic, topicGender };
	let at = 0;
	while (at < start.sentence.tokens.length) {
		const reference = referenceAt(at, outlook);
		if (reference) outlook = { own: withReference(outlook.own, reference), before, bearers, topic, topicGender };
		at = reference ? reference.tokens.to : at + 1;
	}
	return outlook.own;
}

const withReference = ({ sentence, clauses, mentions, references }: ReadSentence, next: Reference): ReadSentence => ({
	sentence,
	clauses,
	mentions,
	references: [...references, next]
});

function referenceAt(at: number, outlook: Outlook): Reference | undefined {
	const { tokens } = outlook.own.sentence;
	const token = tokens[at];
	if (!token) return undefined;
	const one = { from: at, to: at + 1 };
	if (isPersonalPronoun(token.lower)) return reference(resolvePerson(at, outlook), one);
	if (isThingPronoun(token.lower)) return reference(resolveThing(at, outlook), one);
	const phrase = definiteAt(tokens, at);
	const isNamed =
		phrase &&
		outlook.own.mentions.some((mention) => mention.tokens.from < phrase.to && phrase.from < mention.tokens.to);
	const meant = phrase && !isNamed ? resolveDefinite(phrase, outlook) : undefined;
	// “the play Hamlet”: the name stands right behind.
	const isNext = outlook.own.mentions.some(({ entity, tokens: { from } }) => entity === meant && from === phrase?.to);
	return phrase && !isNext ? reference(meant, phrase) : undefined;
}

function reference(
	entity: Entity | undefined,
	tokens: { readonly from: number; readonly to: number }
): Reference | undefined {
	return entity && { entity, tokens: { from: tokens.from, to: tokens.to } };
}
