import type { Span } from '../shared/span.ts';
import type { Entity } from './entity.ts';
import type { Predicate } from './predicate.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './time.ts';

/** What a fact says about its slots. Each relation has one recognizer file of its name. */
export type Relation =
	| 'meeting' // agent, patient, place?, topic?
	| 'role' // person, post, of?
	| 'measure' // thing, dimension (length, area, height, …), value
	| 'count' // thing?, noun, value, what
	| 'amount' // thing?, noun (unit, “money”, “percentage”), value, what
	| 'acronym' // short, long
	| 'also-called' // thing, name
	| 'called' // thing (in words), name
	| 'link' // route, from, to
	| 'territory' // loser|gainer, territory, other?
	| 'agreement' // agreement, party*, what? (signed, ended, ceded …)
	| 'war' // war, side*
	| 'founded' // thing, founder?
	| 'born' // person, place?
	| 'died' // person, place?
	| 'opened' // thing
	| 'plan' // subject, what is to happen, dated by the document
	| 'event' // event, what happened on a date
	| 'action' // agent, deed; undated, with a second name in the deed
	| 'located' // thing, place
	| 'borders' // thing, neighbour, side (“to the north”)
	| 'course' // thing, place where it begins, passes or ends
	| 'part-of' // thing, whole
	| 'member' // thing, group
	| 'definition' // thing, description
	| 'cause' // effect, cause
	| 'reason' // subject, effect (what was done), cause (why)
	| 'means' // subject, effect (what was done), cause (by what)
	| 'effect' // agent, patient?, effect (what it made them do, kept them from, or brought about)
	| 'term' // term (“an antibiotic”), meaning
	| 'kin' // person, kin (“elder daughter”, “teacher”), of+
	| 'creation' // work, maker+
	| 'known-for' // thing, reason
	| 'statement' // speaker, words
	| 'support'; // agent, patient, against?

/** What fills a slot. `text` is how a card would say it; `span` is where the document says it. */
export type Slot =
	| { readonly type: 'entity'; readonly entity: Entity; readonly text: string; readonly span: Span }
	| { readonly type: 'quantity'; readonly quantity: Quantity; readonly text: string; readonly span: Span }
	| { readonly type: 'time'; readonly time: Time; readonly text: string; readonly span: Span }
	| { readonly type: 'words'; readonly text: string; readonly span: Span };

/** Who is said to have said it, when the text does not claim the fact itself. */
export interface Attribution {
	readonly text: string;
	readonly span: Span;
	readonly anonymous: boolean;
	/** When it was said. */
	readonly time?: Time;
}

/** One thing that the document states, with the words that prove it. */
export interface Fact {
	/** Stable for the same document text: relation, sentence and slots. */
	readonly id: string;
	readonly relation: Relation;
	/** Role name → what fills it; several fillers stand in text order. */
	readonly slots: Readonly<Record<string, readonly Slot[]>>;
	/** Index of the sentence that states it. */
	readonly sentence: number;
	/** The evidence, first the stating sentence's own span. */
	readonly spans: readonly Span[];
	readonly time?: Time | undefined;
	/** As of when it is told, for what has no time of its own and means little later without one: the month of the news, the year of the sentence. */
	readonly asOf?: Time | undefined;
	readonly attribution?: Attribution | undefined;
	readonly negated: boolean;
	/** Under *could, may, plans to …*: not something that happened. */
	readonly modal: boolean;
	/** `inferred` when a pronoun or a definite noun phrase had to be resolved. */
	readonly certainty: 'stated' | 'inferred';
	/** The verb or trigger as the text has it ("sat down with"), for templates. */
	readonly trigger?: string | undefined;
	/** The stating clause taken apart, when a question can be built on its own verb. */
	readonly predicate?: Predicate | undefined;
}

/** Why a sentence, or a fact in it, gave no card. `quote` is the exact text of `span`. */
export interface Refusal {
	readonly reason: RefusalReason;
	readonly span: Span;
	readonly quote: string;
	/** The word or name that could not be settled, when there is one. */
	readonly detail?: string;
}

export type RefusalReason =
	| 'unresolved-reference'
	| 'anonymous-claim'
	| 'modal-claim'
	| 'negated'
	| 'ambiguous-answer'
	| 'answer-in-question'
	| 'opinion'
	| 'no-context'
	| 'too-long'
	| 'undated-role'
	/** It can be asked, and the other cards of the text are worth more. */
	| 'outranked'
	/** A fact, and no question that would be fair. */
	| 'no-question'
	| 'set-aside';
