import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { amountInWords } from '../amounts/amount-in-words.ts';
import { textOf } from '../amounts/counted-phrase.ts';
import { withHedge } from '../with-hedge.ts';
import { clauseTime } from '../clause-time.ts';
import { describedSubject } from '../described-subject.ts';
import type { Fact, Slot } from '../fact.ts';
import { entitySlot, factOf } from '../fact-of.ts';
import type { Quantity } from '../quantity.ts';
import { subjectOf } from '../read-subject.ts';
import type { SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';

/** What is measured, and whether a pronoun or a definite phrase had to be resolved for it. */
export interface Thing {
	readonly slot: Slot;
	readonly inferred: boolean;
}

/** An amount where it stands. */
export interface Measured {
	readonly view: SentenceView;
	readonly quantity: Quantity;
	readonly range: TokenRange;
	/** The innermost clause that holds the amount. */
	readonly clause: Clause | undefined;
}

/** The named thing, or what stands for one, that covers or ends at a token. */
export function thingAt(view: SentenceView, holds: (tokens: TokenRange) => boolean): Thing | undefined {
	const mention = view.mentions.find(({ tokens }) => holds(tokens));
	if (mention) return { slot: entitySlot(view, mention.entity, mention.tokens), inferred: false };
	const reference = view.references.find(({ tokens }) => holds(tokens));
	return reference && { slot: entitySlot(view, reference.entity, reference.tokens), inferred: true };
}

/** The whole of the part whose words end at this token: the earthquake of “the epicenter”. */
export function wholeAt(view: SentenceView, to: number): Thing | undefined {
	const part = view.parts.find(({ tokens }) => tokens.to === to);
	return part && { slot: entitySlot(view, part.owner, part.tokens), inferred: true };
}

/** Neither a person nor a people, and if not named then told by words with a name in them. */
export function isMeasurable(thing: Thing | undefined): thing is Thing {
	if (thing?.slot.type !== 'entity') return thing !== undefined && /(?!^)\p{Lu}/u.test(thing.slot.text);
	return thing.slot.entity.type !== 'person' && thing.slot.entity.type !== 'people';
}

/** Who or what a clause is about, when it can be measured and the clause asserts what it says. */
export function subjectThing({ view, clause }: Measured): Thing | undefined {
	if (!clause || clause.verb.negated || clause.verb.modal !== undefined) return undefined;
	const described = describedSubject(view, clause);
	if (described) return { slot: entitySlot(view, described.entity, described.tokens), inferred: described.inferred };
	const subject = subjectOf(view, clause);
	if (!('slot' in subject) || (clause.kind === 'relative' && subject.slot.type !== 'entity')) return undefined;
	const thing = { slot: subject.slot, inferred: subject.inferred };
	return isMeasurable(thing) ? thing : undefined;
}

/** “was” where the clause tells of the past, “is” where it does not. */
export function tenseOf({ view, clause }: Measured): 'is' | 'was' {
	const told = clause ?? view.clauses[0];
	const first = view.sentence.tokens[told?.verb.from ?? 0];
	const head = view.sentence.tokens[told?.verb.head ?? 0];
	if (/^(?:is|are|has|have|does|do|can)$/u.test(first?.lower ?? '')) return 'is';
	const isPast =
		first !== undefined && head !== undefined && first.lower !== first.lemma && !/(?:s|ing)$/u.test(head.lower);
	return isPast || /^(?:was|were|had|did)$/u.test(first?.lower ?? '') ? 'was' : 'is';
}

/** A fact that gives the measure of a thing. */
export function measuredFact(
	measured: Measured,
	what: { readonly thing: Thing; readonly dimension: string; readonly other?: Slot; readonly verb?: string }
): Fact {
	const { view, quantity, clause } = measured;
	const { thing, dimension, other, verb } = what;
	const value: Slot = { type: 'quantity', quantity, text: hedged(view, quantity), span: quantity.span };
	const time = clause && clauseTime(view, clause);
	return factOf(view, 'measure', {
		slots: {
			thing: [thing.slot],
			dimension: [{ type: 'words', text: dimension, span: quantity.span }],
			value: [value],
			...(other && { other: [other] })
		},
		certainty: thing.inferred ? 'inferred' : 'stated',
		trigger: verb ?? tenseOf(measured),
		...(time && { time })
	});
}

/** “about 120 km”: the amount with the word that says how sure it is. */
function hedged(view: SentenceView, quantity: Quantity): string {
	const { from } = tokensOf(view, quantity.span);
	const start = withHedge(view.sentence.tokens, from);
	const hedge = start < from ? `${textOf(view, { from: start, to: from })} ` : '';
	return hedge + amountInWords(quantity);
}
