import type { Document } from '#core/document/document.ts';
import type { Entity, EntityType } from '#core/facts/entity.ts';
import type { Fact, Relation, Slot } from '#core/facts/fact.ts';
import type { SentenceView } from '#core/facts/recognizer.ts';
import type { Time } from '#core/facts/time.ts';
import type { CardMaterial } from '#core/cards/material.ts';

/** A document of one paragraph per sentence, with facts put in by hand: what cards are made of, without reading. */
export class HandMade {
	readonly document: Document;
	readonly #sentences: readonly string[];
	readonly #entities = new Map<string, Entity>();
	readonly #facts: Fact[] = [];

	constructor(sentences: readonly string[], options: { title?: string; published?: string } = {}) {
		this.#sentences = sentences;
		this.document = {
			title: options.title ?? 'A text',
			text: sentences.join('\n\n'),
			blocks: [],
			language: 'en',
			...(options.published !== undefined && { published: options.published })
		};
	}

	entity(name: string, type: EntityType, aliases: readonly string[] = []): Slot {
		const start = Math.max(0, this.document.text.indexOf(name));
		const span = { start, end: start + name.length };
		const known = this.#entities.get(name);
		const mentions = this.#sentences.flatMap((text, sentence) =>
			text.includes(name) ? [{ span, text: name, sentence, titles: [] }] : []
		);
		const entity = known ?? { id: `e-${name}`, type, name, aliases, mentions, kinds: [] };
		this.#entities.set(name, entity);
		return { type: 'entity', entity, text: name, span };
	}

	/** Where a sentence stands. */
	spanOf(sentence: number): { readonly start: number; readonly end: number } {
		const start = this.#sentences.slice(0, sentence).reduce((sum, text) => sum + text.length + 2, 0);
		return { start, end: start + (this.#sentences[sentence]?.length ?? 0) };
	}

	words(text: string): Slot {
		const start = Math.max(0, this.document.text.indexOf(text));
		return { type: 'words', text, span: { start, end: start + text.length } };
	}

	time(text: string, kind: Time['kind'], iso?: string): Time {
		const start = Math.max(0, this.document.text.indexOf(text));
		const span = { start, end: start + text.length };
		return { text, kind, span, inferred: false, ...(iso !== undefined && { iso }) };
	}

	fact(relation: Relation, slots: Fact['slots'], more: Partial<Fact> = {}): this {
		const sentence = more.sentence ?? 0;
		this.#facts.push({
			id: `${relation}-${this.#facts.length}`,
			relation,
			slots,
			sentence,
			spans: [],
			negated: false,
			modal: false,
			certainty: 'stated',
			...more
		});
		return this;
	}

	material(): CardMaterial {
		let start = 0;
		const views = this.#sentences.map((text, index): SentenceView => {
			const span = { start, end: start + text.length };
			start = span.end + 2;
			return {
				document: this.document,
				sentence: { index, block: index, kind: 'paragraph', span, tokens: [], quoted: [] },
				clauses: [],
				mentions: [],
				references: [],
				parts: [],
				quantities: [],
				times: [],
				before: []
			};
		});
		return { document: this.document, views, entities: [...this.#entities.values()], facts: this.#facts };
	}
}
