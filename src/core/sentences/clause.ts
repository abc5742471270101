/** A run of tokens `[from, to)` of one sentence. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

/** A noun with all that belongs to it to its left; `head` is the index of the noun itself. */
export interface NounPhrase extends TokenRange {
	readonly head: number;
	/** Further members of a list: "A, B and C" is one phrase A with `and` = [B, C]. */
	readonly and: readonly NounPhrase[];
	/** "Levin, **a senior adviser**, met …": the phrase in apposition. */
	readonly apposition?: NounPhrase | undefined;
	/** "1891", "last week": says when, and does nothing. */
	readonly time?: true | undefined;
	/** Its noun is the name of a person. */
	readonly person?: true | undefined;
}

/**
 * A phrase of these parts. Phrases, verb groups and clauses are all built by such a function, with every field and in one
 * order: the engine reads fastest what is built alike, and these are read more often than anything else.
 */
export function phraseFrom({ from, to, head, and, apposition, time, person }: NounPhrase): NounPhrase {
	return { from, to, head, and, apposition, time, person };
}

/** What is known of a sentence before its clauses are looked for: which tokens name something, and which say when. */
export interface Landmarks {
	readonly names: readonly TokenRange[];
	/** Of the names, those of persons. */
	readonly persons: readonly TokenRange[];
	readonly times: readonly TokenRange[];
}

/** The verb with its auxiliaries. `head` is the index of the full verb; `lemma` its lemma with its particle ("sit down"). */
export interface VerbGroup extends TokenRange {
	readonly head: number;
	readonly lemma: string;
	readonly passive: boolean;
	readonly negated: boolean;
	/** The modal or hedge that governs it ("could", "plan to"), or none. */
	readonly modal?: string | undefined;
}

export function verbFrom({ from, to, head, lemma, passive, negated, modal }: VerbGroup): VerbGroup {
	return { from, to, head, lemma, passive, negated, modal };
}

/** A prepositional phrase: the preposition's token and lemma, and what it governs. */
export interface Complement {
	readonly preposition: string;
	readonly at: number;
	readonly phrase: NounPhrase;
}

/** Subject, verb and what follows, found by shallow rules: no parse, and absent rather than guessed. */
export interface Clause extends TokenRange {
	readonly kind: 'main' | 'relative' | 'subordinate' | 'coordinate';
	/** For a relative clause the antecedent; for a coordinate one the shared subject. */
	readonly subject?: NounPhrase | undefined;
	readonly verb: VerbGroup;
	readonly objects: readonly NounPhrase[];
	readonly complements: readonly Complement[];
	/** "where", "when": the relative adverb that stands for a place or time of the antecedent. */
	readonly relativeAdverb?: { readonly word: string; readonly antecedent: NounPhrase } | undefined;
	/** A relative clause that tells of somebody named what a main clause could: "…, who chaired the board". */
	readonly told?: true | undefined;
}

export function clauseFrom(parts: Clause): Clause {
	const { kind, from, to, subject, verb, objects, complements, relativeAdverb, told } = parts;
	return { kind, from, to, subject, verb, objects, complements, relativeAdverb, told };
}
