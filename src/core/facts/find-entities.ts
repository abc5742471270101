import type { Document } from '../document/document.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { buildEntities, type EntityDraft } from './entities/build-entities.ts';
import { findCandidates, type Candidate } from './entities/find-candidates.ts';
import { Hosts } from './entities/join-names.ts';
import { groupByName, type NameGroup } from './entities/name-group.ts';
import { readHabits } from './entities/name-tokens.ts';
import { Surnames } from './entities/surnames.ts';
import { looksLikeFullName } from './entities/type-of-name.ts';
import type { Entity } from './entity.ts';
import type { MentionInSentence } from './recognizer.ts';

/** Who and what a document names, and where: `mentions[i]` are those of sentence i, in text order. */
export interface EntityIndex {
	readonly entities: readonly Entity[];
	readonly mentions: readonly (readonly MentionInSentence[])[];
}

/** Finds the names of a document, cuts off titles, types them, and joins the names of one bearer. */
export function findEntities(document: Document, sentences: readonly Sentence[]): EntityIndex {
	const habits = readHabits(sentences);
	const all = sentences.flatMap((sentence) => findCandidates(sentence, habits));
	const body = all.filter(({ sentence }) => !isHeading(sentence) || coversSentence(sentence, all));
	const groups = withPersons(groupByName(body));
	const drafts = joinGroups(groups, document.title);
	addHeadings(
		drafts,
		all.filter(({ sentence }) => isHeading(sentence))
	);
	return buildEntities(document, sentences, drafts);
}

/** A full name whose last word is used alone elsewhere is a person's: "Bedřich Smetana … Smetana's example". */
function withPersons(groups: readonly NameGroup[]): NameGroup[] {
	const alone = new Set(
		groups
			.filter(({ name, candidates }) => !name.includes(' ') && !candidates.some(standsAfterThe))
			.map(({ name }) => name)
	);
	const beside = besidePersons(groups);
	return groups.map((group) => {
		const [first] = group.candidates;
		const last = group.name.split(' ').at(-1) ?? '';
		const named = first !== undefined && looksLikeFullName(first) && alone.has(last);
		const isPerson = group.type === 'thing' && (named || beside.has(group));
		return isPerson ? { ...group, type: 'person' } : group;
	});
}

/** "the Moriori" are no surname; "the Novak house" may well hold one. */
function standsAfterThe({ sentence, tokens }: Candidate): boolean {
	return sentence.tokens[tokens.from - 1]?.lower === 'the' && sentence.tokens[tokens.to]?.pos !== 'NOUN';
}

/** Unknown names of one or two words that stand in one list with a person, and nowhere after an article or "in". */
function besidePersons(groups: readonly NameGroup[]): ReadonlySet<NameGroup> {
	const ends = new Set(
		groups.flatMap(({ type, candidates }) => (type === 'person' ? candidates.flatMap(edgesOf) : []))
	);
	return new Set(
		groups.filter(
			({ type, candidates, name }) =>
				type === 'thing' &&
				/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(name) &&
				candidates.every(isBare) &&
				candidates.some((candidate) => edgesOf(candidate).some((edge) => ends.has(edge)))
		)
	);
}

/** The commas and "and"s right beside a name, as keys. */
function edgesOf({ sentence, tokens }: Candidate): string[] {
	return [tokens.from - 1, tokens.to]
		.filter((at) => /^(?:,|and)$/u.test(sentence.tokens[at]?.lower ?? ''))
		.map((at) => `${sentence.index}:${at}`);
}

function isBare({ sentence, tokens }: Candidate): boolean {
	return !/^(?:the|a|an|in|at|near|from|of|to)$/u.test(sentence.tokens[tokens.from - 1]?.lower ?? '');
}

function isHeading(sentence: Sentence): boolean {
	return sentence.kind === 'title' || sentence.kind === 'heading';
}

/** A title that is one name from end to end names it. */
function coversSentence(sentence: Sentence, all: readonly Candidate[]): boolean {
	if (sentence.kind !== 'title') return false;
	const [only, ...others] = all.filter((candidate) => candidate.sentence === sentence);
	const words = sentence.tokens.filter(({ pos }) => pos !== 'PUNCT').length;
	return only !== undefined && others.length === 0 && only.tokens.to - only.tokens.from === words && words < 6;
}

function joinGroups(groups: readonly NameGroup[], title: string): EntityDraft[] {
	const known = new Hosts(groups, title);
	const hosts = new Map<NameGroup, NameGroup>();
	for (const group of groups) {
		const host = known.of(group);
		if (host) hosts.set(group, host);
	}
	const root = (group: NameGroup): NameGroup => {
		let host = group;
		for (let depth = 0; depth < 4; depth++) host = hosts.get(host) ?? host;
		return host;
	};
	const drafts = new Map<NameGroup, Candidate[]>();
	const surnames = new Surnames(
		groups.filter((group) => !hosts.has(group)),
		title
	);
	for (const group of groups) {
		for (const candidate of group.candidates) {
			const host = root(
				hosts.has(group) || group.type === 'organisation' ? group : (surnames.personOf(candidate) ?? group)
			);
			const members = drafts.get(host);
			if (members) members.push(candidate);
			else drafts.set(host, [candidate]);
		}
	}
	return [...drafts].map(([group, candidates]) => ({
		type: group.type,
		name: chooseName(group, candidates, title),
		candidates
	}));
}

/** The fullest name: of several, the one that the title bears, else the most used, else the longest. */
function chooseName(group: NameGroup, candidates: readonly Candidate[], title: string): string {
	if (group.type !== 'person') return group.name;
	const counts = new Map<string, number>();
	for (const { text } of candidates) if (text.includes(' ')) counts.set(text, (counts.get(text) ?? 0) + 1);
	const forms = [...counts].toSorted(
		([a, m], [b, n]) => Number(title.includes(b)) - Number(title.includes(a)) || n - m || b.length - a.length
	);
	return forms[0]?.[0] ?? group.name;
}

/** Headings name only what the text itself names. */
function addHeadings(drafts: readonly EntityDraft[], headings: readonly Candidate[]): void {
	const byText = new Map<string, EntityDraft>();
	for (const draft of drafts) {
		for (const { text } of draft.candidates) if (!byText.has(text)) byText.set(text, draft);
	}
	for (const heading of headings) {
		const draft = byText.get(heading.text);
		if (draft && !draft.candidates.includes(heading)) draft.candidates.push(heading);
	}
}
