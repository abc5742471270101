import type { Slot } from './fact.ts';

/**
 * The predicate of a clause, taken apart so that it can be asked about:
 * “(Dvořák) moved to Prague” is auxiliary “did”, base “move to Prague”, said “moved to Prague”.
 */
export interface Predicate {
	/** What goes before the subject in a question: “did”, “was”, “has”, “will”. */
	readonly auxiliary: string;
	/** The rest after the subject in a question, without the time: “move to Prague”, “appointed director”. */
	readonly base: string;
	/** The whole predicate as the clause has it, without the time: “moved to Prague”, “was appointed director”. */
	readonly said: string;
	/** The full verb in its base form: “move”, “appoint”. */
	readonly verb?: string;
	/** Names in the predicate that can be asked for, the last first. */
	readonly endings?: readonly Ending[];
}

/** “Prague” with the “to” before it (empty for a direct object), and the base without both. */
export interface Ending {
	readonly slot: Slot;
	readonly preposition: string;
	/** “to his publisher, Simrock”: the noun by which it is asked for. */
	readonly noun?: string;
	readonly base: string;
}
