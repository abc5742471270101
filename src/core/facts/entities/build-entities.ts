import type { Document } from '../../document/document.ts';
import type { Span } from '../../shared/span.ts';
import type { TokenRange } from '../../sentences/clause.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import type { Entity, EntityType, Mention } from '../entity.ts';
import type { EntityIndex } from '../find-entities.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { genderOfGivenName } from '../lexicon/given-names.ts';
import { genderOfTitle } from '../lexicon/titles.ts';
import type { MentionInSentence } from '../recognizer.ts';
import type { Candidate } from './find-candidates.ts';
import { saidKinds } from './said-kinds.ts';

/** One bearer with all candidates that name it. */
export interface EntityDraft {
	readonly type: EntityType;
	readonly name: string;
	readonly candidates: Candidate[];
}

/** The span that a range of tokens covers in the document. */
export function spanOf(sentence: Sentence, range: TokenRange): Span {
	const first = sentence.tokens[range.from];
	const last = sentence.tokens[range.to - 1];
	return { start: first?.span.start ?? sentence.span.start, end: last?.span.end ?? sentence.span.start };
}

/** Makes entities with stable ids of drafts, and lists their mentions by sentence. */
export function buildEntities(
	document: Document,
	sentences: readonly Sentence[],
	drafts: readonly EntityDraft[]
): EntityIndex {
	const mentions = sentences.map((): MentionInSentence[] => []);
	const ids = new Set<string>();
	const entities = drafts.map((draft) => {
		const pairs = draft.candidates.map((candidate) => ({ candidate, mention: mentionOf(document, candidate) }));
		const entity = entityOf(
			draft,
			pairs.map(({ mention }) => mention),
			ids
		);
		for (const { candidate, mention } of pairs) {
			mentions[candidate.sentence.index]?.push({ entity, mention, tokens: candidate.tokens });
		}
		return entity;
	});
	for (const list of mentions) list.sort((a, b) => a.tokens.from - b.tokens.from);
	return { entities, mentions };
}

function mentionOf(document: Document, candidate: Candidate): Mention {
	const { sentence, tokens, title } = candidate;
	const span = spanOf(sentence, tokens);
	const titles = title ? [slice(document, spanOf(sentence, title))] : [];
	return { span, text: slice(document, span), sentence: sentence.index, titles };
}

function slice(document: Document, span: Span): string {
	return document.text.slice(span.start, span.end).replace(/\s+/gu, ' ').replaceAll('’', "'");
}

function entityOf(draft: EntityDraft, mentions: readonly Mention[], ids: Set<string>): Entity {
	const { type, name } = draft;
	const texts = new Set(draft.candidates.map(({ text }) => text));
	texts.delete(name);
	const country = type === 'place' ? countryNamed(name) : undefined;
	const known = country
		? [country.name, ...country.aliases.filter((alias) => alias.length > 3)].filter((other) => other !== name)
		: [];
	const kinds = draft.candidates.flatMap(({ sentence, tokens }) => saidKinds(sentence.tokens, tokens));
	const gender = type === 'person' ? genderOf(name, mentions) : undefined;
	return {
		id: freeId(`${type}:${slug(name)}`, ids),
		type,
		name,
		aliases: [...new Set([...texts, ...known])],
		mentions,
		kinds: [...new Set(kinds)],
		gender
	};
}

function genderOf(name: string, mentions: readonly Mention[]): 'female' | 'male' | undefined {
	for (const { titles } of mentions) {
		const shown = titles.map(genderOfTitle).find((gender) => gender !== undefined);
		if (shown) return shown;
	}
	return genderOfGivenName(name.split(' ')[0] ?? '');
}

function slug(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

function freeId(id: string, taken: Set<string>): string {
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
	taken.add(free);
	return free;
}
