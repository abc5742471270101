import type { Sentence, Token } from '../sentences/sentence.ts';
import type { TokenRange } from '../sentences/clause.ts';
import type { Entity } from './entity.ts';
import { hasPart, isPartNoun, namesEarthquake } from './lexicon/parts.ts';
import type { MentionInSentence, Reference } from './recognizer.ts';

/** A noun phrase that means a part of an entity without saying of which: "the epicenter", "the population". */
export interface Part {
	readonly tokens: TokenRange;
	readonly owner: Entity;
	/** The noun means the owner itself: “the main quake”. */
	readonly isSelf: boolean;
}

/** What is named and referred to in a sentence. */
export interface NamedIn {
	readonly sentence: Sentence;
	readonly mentions: readonly MentionInSentence[];
	readonly references: readonly Reference[];
}

/** Adjectives that pick out no other part: “the total population”, “the final cost”. */
const OF_ALL =
	/^(?:total|whole|final|original|estimated|average|maximum|minimum|current|overall|entire|main|annual|official)$/u;
/** How many sentences back the whole may be named. */
const REACH = 2;

/** Parts named in a sentence whose whole is told by what stands before, or by what the document is about. */
export function findParts(own: NamedIn, before: readonly NamedIn[], topic: Entity | undefined): readonly Part[] {
	const { tokens } = own.sentence;
	const parts: Part[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const found = partAt(tokens, at);
		if (!found || own.mentions.some((mention) => mention.tokens.from < found.to && found.from < mention.tokens.to))
			continue;
		const owner = ownerOf(found, own, { before, topic });
		if (owner)
			parts.push({ tokens: { from: found.from, to: found.to }, owner, isSelf: namesEarthquake(found.noun, owner) });
		at = found.to - 1;
	}
	return parts;
}

interface Found extends TokenRange {
	readonly noun: string;
}

/** "the epicenter", "the unemployment rate", "maximum displacement": with nothing after it that says of what. */
function partAt(tokens: readonly Token[], at: number): Found | undefined {
	if (tokens[at]?.lower !== 'the') return undefined;
	return (
		nounAt(tokens, at, at + 1) ?? (OF_ALL.test(tokens[at + 1]?.lower ?? '') ? nounAt(tokens, at, at + 2) : undefined)
	);
}

function nounAt(tokens: readonly Token[], at: number, from: number): Found | undefined {
	const [first, second] = [tokens[from], tokens[from + 1]];
	const pair = `${first?.lower ?? ''}-${second?.lower ?? ''}`;
	const length = isPartNoun(pair) ? 2 : isPartNoun(first?.lower ?? '') ? 1 : 0;
	if (length === 0 || isNarrowed(tokens[from + length])) return undefined;
	return { from: at, to: from + length, noun: length === 2 ? pair : (first?.lower ?? '') };
}

function isNarrowed(next: Token | undefined): boolean {
	if (next === undefined) return false;
	return (
		/^(?:of|that|which|who|whose|where|in|for|-|'s)$/u.test(next.lower) || next.pos === 'NOUN' || next.pos === 'PROPN'
	);
}

interface Context {
	readonly before: readonly NamedIn[];
	readonly topic: Entity | undefined;
}

/** The nearest sentence that names what has such a part decides; among several only the document's own subject. */
function ownerOf({ noun, from }: Found, own: NamedIn, { before, topic }: Context): Entity | undefined {
	const rounds = [namedBefore(own, from), ...before.slice(0, REACH).map((each) => namedBefore(each))];
	for (const entities of rounds) {
		const fitting = entities.filter((entity) => hasPart(entity, noun) || namesEarthquake(noun, entity));
		if (fitting.length === 1) return fitting[0];
		if (fitting.length > 1) return fitting.find((entity) => entity === topic);
	}
	return topic && (hasPart(topic, noun) || namesEarthquake(noun, topic)) ? topic : undefined;
}

function namedBefore({ mentions, references }: NamedIn, at = Number.POSITIVE_INFINITY): readonly Entity[] {
	const named = [...mentions, ...references].filter(({ tokens }) => tokens.to <= at);
	return [...new Set(named.map(({ entity }) => entity))];
}
