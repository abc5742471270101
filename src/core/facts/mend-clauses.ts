import type { Clause, NounPhrase } from '../sentences/clause.ts';
import type { MentionInSentence } from './recognizer.ts';

/**
 * Gives a clause whose subject could not be told the name that stands right before its verb:
 * in "In 1891 Novak was …" only who knows the names can tell the year from the subject.
 */
export function mendClauses(clauses: readonly Clause[], mentions: readonly MentionInSentence[]): readonly Clause[] {
	return clauses.map((clause) => {
		if (clause.subject !== undefined || clause.kind === 'relative') return clause;
		const name = mentions.find(({ tokens }) => tokens.to === clause.verb.from);
		if (!name) return clause;
		const subject: NounPhrase = { from: name.tokens.from, to: name.tokens.to, head: name.tokens.to - 1, and: [] };
		const complements = clause.complements.filter(
			({ phrase }) => phrase.to <= subject.from || phrase.from >= subject.to
		);
		const before = clause.complements.some(({ phrase, at }) => phrase.to === subject.to && at === subject.from - 1);
		return before ? clause : { ...clause, subject, complements };
	});
}
