import { verbFrom, type Clause, type Complement, type NounPhrase, type VerbGroup } from './clause.ts';
import type { Token } from './sentence.ts';

/** A clause while it is being read. */
export interface Draft {
	kind: Clause['kind'];
	from: number;
	to: number;
	subject: NounPhrase | undefined;
	verb: VerbGroup | undefined;
	readonly objects: NounPhrase[];
	readonly complements: Complement[];
	readonly relativeAdverb: Clause['relativeAdverb'];
	/** Has no tense of its own ("opened in 2005", "to build a road"). */
	dependent: boolean;
	/** Set off by a comma, so that a comma ends it. */
	offset: boolean;
	/** Stands before its main clause and shares that clause's subject. */
	fronted: boolean;
}

/** What is known of a clause when it begins. */
export type Beginning = Partial<Pick<Draft, 'subject' | 'relativeAdverb' | 'dependent' | 'offset' | 'fronted'>>;

export function draftOf(kind: Clause['kind'], from: number, known: Beginning = {}): Draft {
	const { subject, relativeAdverb, dependent = false, offset = false, fronted = false } = known;
	return {
		kind,
		from,
		to: from + 1,
		subject,
		verb: undefined,
		objects: [],
		complements: [],
		relativeAdverb,
		dependent,
		offset,
		fronted
	};
}

/** The finished clause, or nothing for a draft that never met a verb. */
export function clauseOf(draft: Draft, tokens: readonly Token[]): Clause | undefined {
	if (draft.verb === undefined) return undefined;
	const nobody = /^(?:no|neither|none|nobody|nothing)$/u.test(tokens[draft.subject?.from ?? -1]?.lower ?? '');
	return {
		kind: draft.kind,
		from: Math.min(draft.from, draft.verb.from),
		to: Math.max(draft.to, draft.verb.to),
		subject: draft.subject,
		verb: nobody ? verbFrom({ ...draft.verb, negated: true }) : draft.verb,
		objects: draft.objects,
		complements: draft.complements,
		relativeAdverb: draft.relativeAdverb,
		told: undefined
	};
}
