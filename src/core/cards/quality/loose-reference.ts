const POINTING = 'he|she|they|him|her|them|his|hers|their|theirs|its|it|this|that|these|those|the latter|the former';

/** Words that can stand before a pronoun without saying what it stands for. */
const EMPTY =
	'who|whom|whose|what|when|where|which|why|how|do|does|did|is|are|was|were|am|be|been|has|have|had|can|could|will|would|shall|should|may|might|must|' +
	'in|on|at|of|by|for|from|to|with|during|after|before|since|until|about|into|under|over|and|or|but|not|the|a|an|' +
	'many|much|long|old|far|often|high|deep|wide|year|date|month|day|century|place|city|country';

const LOOSE = new RegExp(
	`^(?:According to [^,]{1,80}, )?(?:(?:${EMPTY})[ ,]{1,3}){0,8}(?<word>${POINTING})\\b(?![’'])(?<rest>[^?]{0,40})`,
	'iu'
);

/** What “it” may be followed by when it stands for nothing: “how long does it take”. */
const EXPLETIVE =
	/^\s(?:takes?|took|true|that|possible|necessary|important|better|called|costs?|means?|mean|rains?|snows?|said|known|about|for|to)\b/iu;

const TIME_OF_DAY = /\b(?:time|day|date|year) (?:is|was) it$/iu;

/**
 * The pronoun of an English question that nothing before it explains: “When was it signed?”, “What did he found?”.
 * To somebody who has not the text at hand it means nothing.
 */
export function looseReference(question: string): string | undefined {
	const found = LOOSE.exec(question.trimStart().slice(0, 300));
	const { word = '', rest = '' } = found?.groups ?? {};
	if (word === '' || word === word.toUpperCase()) return undefined;
	const upTo = question.trimStart().slice(0, (found?.[0].length ?? 0) - rest.length);
	if (/^it$/iu.test(word) && (EXPLETIVE.test(rest) || TIME_OF_DAY.test(upTo))) return undefined;
	// “that” joins two clauses more often than it points.
	return /^that$/iu.test(word) && /^\s\p{Ll}+s?\s/u.test(rest) ? undefined : word;
}
