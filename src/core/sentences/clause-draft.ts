import type { Clause, Complement, NounPhrase, VerbGroup } from './clause.ts';
import type { Token } from './sentence.ts';

/** A clause while it is being read. */
export interface Draft {
	kind: Clause['kind'];
	from: number;
	to: number;
	subject?: NounPhrase;
	verb?: VerbGroup;
	readonly objects: NounPhrase[];
	readonly complements: Complement[];
	relativeAdverb?: { readonly word: string; readonly antecedent: NounPhrase };
	/** Has no tense of its own ("opened in 2005", "to build a road"). */
	dependent: boolean;
	/** Set off by a comma, so that a comma ends it. */
	offset: boolean;
	/** Stands before its main clause and shares that clause's subject. */
	fronted: boolean;
}

export function draftOf(kind: Clause['kind'], from: number, more: Partial<Draft> = {}): Draft {
	return {
		kind,
		from,
		to: from + 1,
		objects: [],
		complements: [],
		dependent: false,
		offset: false,
		fronted: false,
		...more
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
		verb: nobody ? { ...draft.verb, negated: true } : draft.verb,
		objects: draft.objects,
		complements: draft.complements,
		...(draft.subject === undefined ? {} : { subject: draft.subject }),
		...(draft.relativeAdverb === undefined ? {} : { relativeAdverb: draft.relativeAdverb })
	};
}
