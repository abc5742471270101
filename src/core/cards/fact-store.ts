import type { PartialDate, Document } from '../document/document.ts';
import type { Entity } from '../facts/entity.ts';
import type { Fact, Relation, Slot } from '../facts/fact.ts';
import { isGivenName } from '../facts/lexicon/given-names.ts';
import { DefiniteNouns } from './fairness/definite-nouns.ts';
import type { Span } from '../shared/span.ts';
import type { CardMaterial } from './material.ts';
import { matterOf, type Matter } from './matter.ts';
import { NearNames } from './near-names.ts';

/** What a slot is filled with, told apart from every other filler: the entity, or the folded words. */
export function fillerKey(slot: Slot): string {
	return slot.type === 'entity' ? slot.entity.id : slot.text.toLowerCase().replace(/^(?:the|a|an)\s/u, '');
}

/** As many facts before and after a sentence are near it. */
const NEAR = 30;

const LONGEST_OPENING = 120;
const OPENING =
	/^(?<opening>(?:After|Before|During|Until|Since|Following|Upon|When|While|Once|Under|At|By|In|On|The (?:day|night|week|month|year) (?:before|after)) [^,.;:]{3,110}),/u;

/** All facts of one document, and what templates and filters must know of them together. */
export class FactStore {
	readonly document: Document;
	readonly entities: readonly Entity[];
	readonly facts: readonly Fact[];
	/** What the document as a whole is on. */
	readonly matter: Matter;
	/** The names by where they stand. */
	readonly names: NearNames;
	/** Persons of whom the document gives but a first name; that of its topic means somebody. */
	readonly bareNames: ReadonlySet<string>;
	/** What the document introduces before it says “the …”. */
	readonly nouns: DefiniteNouns;
	readonly #byRelation: ReadonlyMap<Relation, readonly Fact[]>;
	readonly #byFiller: ReadonlyMap<string, readonly Fact[]>;
	readonly #byRole: ReadonlyMap<string, readonly Fact[]>;
	readonly #sentences: ReadonlyMap<string, ReadonlySet<number>>;
	readonly #byEntity: ReadonlyMap<string, readonly Fact[]>;
	readonly #dated: readonly Fact[];
	readonly #spans: ReadonlyMap<number, Span>;
	readonly #said: ReadonlySet<string>;
	#small: ReadonlySet<string> | undefined;

	constructor(material: CardMaterial) {
		this.document = material.document;
		this.entities = material.entities;
		this.facts = material.facts;
		this.matter = matterOf(material);
		this.names = new NearNames(material.entities);
		this.bareNames = new Set(
			material.entities.flatMap(({ type, name, id }) =>
				type === 'person' && isGivenName(name) && id !== this.topic?.id ? [name] : []
			)
		);
		this.nouns = new DefiniteNouns(material.views);
		this.#byRelation = groupBy(material.facts, ({ relation }) => [relation]);
		this.#byFiller = groupBy(material.facts, fillerKeys(material.facts));
		this.#byEntity = groupBy(material.facts, (fact) => entitiesOf(fact).map(({ id }) => id));
		this.#byRole = groupBy(material.facts, ({ relation, slots }) =>
			Object.keys(slots).map((role) => `${relation} ${role}`)
		);
		this.#dated = material.facts.filter(({ time }) => time?.iso !== undefined);
		this.#sentences = new Map(
			material.entities.map(({ id, mentions }) => [id, new Set(mentions.map(({ sentence }) => sentence))])
		);
		this.#spans = new Map(material.views.map(({ sentence }) => [sentence.index, sentence.span]));
		this.#said = new Set(material.entities.flatMap(({ name, aliases }) => [name, ...aliases]));
	}

	/** What the document is about: the entity that its whole title names. */
	get topic(): Entity | undefined {
		return this.matter.topic;
	}

	/** The document's own date, as exactly as it is known. */
	get published(): PartialDate | undefined {
		return this.document.published;
	}

	/** True for what the document is about by its title: as an answer it would be the answer to everything. */
	isTopic(slot: Slot): boolean {
		return slot.type === 'entity' && slot.entity.id === this.topic?.id;
	}

	/** True for the person whose life the document tells. */
	isLifeOf(slot: Slot | undefined): boolean {
		return slot !== undefined && this.topic?.type === 'person' && this.isTopic(slot);
	}

	of(relation: Relation): readonly Fact[] {
		return this.#byRelation.get(relation) ?? [];
	}

	/** The sentences that name the entity. */
	sentencesOf(entity: Entity): ReadonlySet<number> {
		return this.#sentences.get(entity.id) ?? new Set();
	}

	/** The words of a sentence; empty beyond the first and the last. */
	textOf(sentence: number): string {
		const span = this.#spans.get(sentence);
		return span === undefined ? '' : this.document.text.slice(span.start, span.end);
	}

	/** “During the occupation,”: what a sentence says of time or condition before it comes to its subject. */
	openingOf(sentence: number): string | undefined {
		return OPENING.exec(this.textOf(sentence).slice(0, LONGEST_OPENING))?.groups?.['opening'];
	}

	/** True when some sentence names both. */
	areNamedTogether(a: Entity, b: Entity): boolean {
		const [one, other] = [this.sentencesOf(a), this.sentencesOf(b)];
		const [few, many] = one.size < other.size ? [one, other] : [other, one];
		for (const sentence of few) if (many.has(sentence)) return true;
		return false;
	}

	/** True for a word that the document also writes small. */
	isCommonWord(word: string): boolean {
		this.#small ??= new Set(this.document.text.match(/(?<!\p{L})\p{Ll}+/gu));
		return this.#small.has(word);
	}

	/** True when the document names anything so. */
	isNamed(name: string): boolean {
		return this.#said.has(name);
	}

	/** Facts with a time of their own, from the sentences near this one. */
	datedNear(sentence: number): readonly Fact[] {
		return around(this.#dated, sentence);
	}

	/** Facts of the relation, from the sentences near this one. */
	near(relation: Relation, sentence: number): readonly Fact[] {
		return around(this.of(relation), sentence);
	}

	/** The facts that name the entity, in whatever role. */
	naming(entity: Entity): readonly Fact[] {
		return this.#byEntity.get(entity.id) ?? [];
	}

	/** The posts that the document gives a person, fullest first. */
	postsOf(person: Entity): readonly Fact[] {
		return this.#byFiller.get(`role person ${person.id}`) ?? [];
	}

	/**
	 * What else fills the role when the slots `given` stay as they are, by any fact of the relation:
	 * the answers that would be as right as the one asked for.
	 */
	rivals(fact: Fact, asked: { readonly role: string; readonly slot: Slot }, given: readonly string[]): readonly Slot[] {
		const own = fillerKey(asked.slot);
		const found = new Map<string, Slot>();
		for (const other of this.#sharing(fact, asked.role, given)) {
			if (other.negated || !given.every((name) => sharesFiller(fact, other, name)) || !sameTime(fact, other)) continue;
			for (const slot of other.slots[asked.role] ?? []) found.set(fillerKey(slot), slot);
		}
		found.delete(own);
		return [...found.values()];
	}

	/** The facts of the relation that fill what is asked for, or as few as any of the roles given lets through. */
	#sharing(fact: Fact, asked: string, given: readonly string[]): readonly Fact[] {
		let least: readonly (readonly Fact[])[] = [this.#byRole.get(`${fact.relation} ${asked}`) ?? []];
		for (const role of given) {
			const mine = fact.slots[role];
			const alike = mine && this.#filledAlike(fact.relation, role, mine);
			if (alike && countOf(alike) < countOf(least)) least = alike;
		}
		return least.flat();
	}

	/** The facts of the relation that fill the role alike or leave it open, as they are kept. */
	#filledAlike(relation: Relation, role: string, mine: readonly Slot[]): readonly (readonly Fact[])[] {
		return [OPEN, ...mine.map(fillerKey)].map((key) => this.#byFiller.get(`${relation} ${role} ${key}`) ?? []);
	}
}

const countOf = (lists: readonly (readonly Fact[])[]): number => lists.reduce((sum, { length }) => sum + length, 0);

/** Stands for the filler of a role that a fact leaves open. */
const OPEN = '\u0000';

/** Tells under what a fact is found: each role of its relation with each of its fillers, or as open. */
function fillerKeys(facts: readonly Fact[]): (fact: Fact) => readonly string[] {
	const roles = new Map<Relation, Set<string>>();
	for (const { relation, slots } of facts) {
		const known = roles.get(relation) ?? new Set();
		for (const role of Object.keys(slots)) known.add(role);
		roles.set(relation, known);
	}
	return ({ relation, slots }) =>
		[...(roles.get(relation) ?? [])].flatMap((role) =>
			(slots[role]?.map(fillerKey) ?? [OPEN]).map((key) => `${relation} ${role} ${key}`)
		);
}

function groupBy<Key>(
	facts: readonly Fact[],
	keysOf: (fact: Fact) => readonly Key[]
): ReadonlyMap<Key, readonly Fact[]> {
	const groups = new Map<Key, Fact[]>();
	for (const fact of facts) {
		for (const key of new Set(keysOf(fact))) {
			const group = groups.get(key);
			if (group) group.push(fact);
			else groups.set(key, [fact]);
		}
	}
	return groups;
}

/** Everything that a fact names. */
export function entitiesOf(fact: Fact): readonly Entity[] {
	return Object.values(fact.slots).flatMap((slots) =>
		slots.flatMap((slot) => (slot.type === 'entity' ? [slot.entity] : []))
	);
}

/** The facts, in text order, whose sentences stand nearest. */
function around(facts: readonly Fact[], sentence: number): readonly Fact[] {
	let [low, high] = [0, facts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((facts[middle]?.sentence ?? 0) < sentence) low = middle + 1;
		else high = middle;
	}
	return facts.slice(Math.max(0, low - NEAR), low + NEAR);
}

/** A slot that the other fact leaves open may well be filled alike: it does not tell the two apart. */
function sharesFiller(fact: Fact, other: Fact, role: string): boolean {
	const mine = fact.slots[role];
	const theirs = other.slots[role];
	if (!mine || !theirs) return true;
	const keys = new Set(theirs.map(fillerKey));
	return mine.some((slot) => keys.has(fillerKey(slot)));
}

/** Two times tell facts apart only when both are known and differ. */
function sameTime(fact: Fact, other: Fact): boolean {
	const mine = fact.time?.iso;
	const theirs = other.time?.iso;
	return mine === undefined || theirs === undefined || mine.startsWith(theirs) || theirs.startsWith(mine);
}
