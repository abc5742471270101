import type { NounPhrase } from '../sentences/clause.ts';
import type { Slot } from './fact.ts';
import { entitySlot } from './fact-of.ts';
import { nameOrReferenceAt, type Named } from './name-at.ts';
import type { SentenceView } from './recognizer.ts';

/** The entity that a phrase means: by its head, or by the name in apposition to it. */
export function namedBy(view: SentenceView, phrase: NounPhrase): Named | undefined {
	const own = nameOrReferenceAt(view, phrase.head);
	return own ?? (phrase.apposition && nameOrReferenceAt(view, phrase.apposition.head));
}

/** The entities of a phrase and of the further members of its list, each once. */
export function allNamedBy(view: SentenceView, phrase: NounPhrase): readonly Named[] {
	const found = [phrase, ...phrase.and].flatMap((member) => namedBy(view, member) ?? []);
	return found.filter((named, at) => found.findIndex(({ entity }) => entity === named.entity) === at);
}

/** What is named, as a slot. */
export function slotOf(view: SentenceView, named: Named): Slot {
	return entitySlot(view, named.entity, named.tokens);
}

/** `inferred` when any of them is named by a pronoun or a definite phrase. */
export function certaintyOf(named: readonly Named[]): 'stated' | 'inferred' {
	return named.some(({ inferred }) => inferred) ? 'inferred' : 'stated';
}

/** The pronoun that a phrase is, when nothing is known that it stands for. */
export function unsettledWord(view: SentenceView, phrase: NounPhrase | undefined): string | undefined {
	const token = phrase && view.sentence.tokens[phrase.head];
	return token?.pos === 'PRON' && phrase && !namedBy(view, phrase) ? token.text : undefined;
}
