import type { PartialDate, Document } from '../document/document.ts';
import type { Entity } from '../facts/entity.ts';
import type { Fact, Relation, Slot } from '../facts/fact.ts';
import type { CardMaterial } from './material.ts';

/** What a slot is filled with, told apart from every other filler: the entity, or the folded words. */
export function fillerKey(slot: Slot): string {
	return slot.type === 'entity' ? slot.entity.id : slot.text.toLowerCase().replace(/^(?:the|a|an)\s/u, '');
}

/** All facts of one document, and what templates and filters must know of them together. */
export class FactStore {
	readonly document: Document;
	readonly entities: readonly Entity[];
	readonly #byRelation: ReadonlyMap<Relation, readonly Fact[]>;

	constructor(material: CardMaterial) {
		this.document = material.document;
		this.entities = material.entities;
		this.#byRelation = groupByRelation(material.facts);
	}

	/** The document's own date, as exactly as it is known. */
	get published(): PartialDate | undefined {
		return this.document.published;
	}

	/** What the document is about: the entity that its whole title names. */
	get topic(): Entity | undefined {
		const title = this.document.title.trim().toLowerCase();
		return this.entities.find(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase() === title));
	}

	/** True for what the document is about by its title: as an answer it would be the answer to everything. */
	isTopic(slot: Slot): boolean {
		return slot.type === 'entity' && slot.entity.id === this.topic?.id;
	}

	of(relation: Relation): readonly Fact[] {
		return this.#byRelation.get(relation) ?? [];
	}

	/** The posts that the document gives a person, fullest first. */
	postsOf(person: Entity): readonly Fact[] {
		return this.of('role').filter((fact) => fact.slots['person']?.some((slot) => isEntity(slot, person)) ?? false);
	}

	/**
	 * What else fills the role when the slots `given` stay as they are, by any fact of the relation:
	 * the answers that would be as right as the one asked for.
	 */
	rivals(fact: Fact, asked: { readonly role: string; readonly slot: Slot }, given: readonly string[]): readonly Slot[] {
		const own = fillerKey(asked.slot);
		const found = new Map<string, Slot>();
		for (const other of this.of(fact.relation)) {
			if (other.negated || !given.every((name) => sharesFiller(fact, other, name)) || !sameTime(fact, other)) continue;
			for (const slot of other.slots[asked.role] ?? []) found.set(fillerKey(slot), slot);
		}
		found.delete(own);
		return [...found.values()];
	}
}

function groupByRelation(facts: readonly Fact[]): ReadonlyMap<Relation, readonly Fact[]> {
	const groups = new Map<Relation, Fact[]>();
	for (const fact of facts) {
		const group = groups.get(fact.relation);
		if (group) group.push(fact);
		else groups.set(fact.relation, [fact]);
	}
	return groups;
}

function isEntity(slot: Slot, entity: Entity): boolean {
	return slot.type === 'entity' && slot.entity.id === entity.id;
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
