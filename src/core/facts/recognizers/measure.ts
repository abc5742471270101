import type { Fact } from '../fact.ts';
import { byDimension, bySubjectNoun } from '../measures/by-dimension.ts';
import { byDistance } from '../measures/by-distance.ts';
import { atOpening, beforeNoun, bySubject, inBrackets } from '../measures/by-subject.ts';
import type { Measured } from '../measures/measured.ts';
import type { Quantity } from '../quantity.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';

/** The ways in which a sentence gives a measure, tried in this order. */
const WAYS: readonly ((measured: Measured) => Fact | undefined)[] = [
	byDistance,
	byDimension,
	bySubjectNoun,
	bySubject,
	beforeNoun,
	inBrackets,
	atOpening
];

/** Lengths, heights, areas, distances, populations: what is measured, in which dimension, and how much it is. */
export const measure: Recognizer = {
	relation: 'measure',
	recognize: (view) => ({ facts: view.quantities.flatMap((quantity) => measuredIn(view, quantity)) })
};

/** “3 m vertical and 2 m horizontal”: one of several amounts, each in its own direction. */
const IN_DIRECTION = /^\s(?!long|wide|high|tall|deep|thick|in\b)[a-z-]{5,30}(?:\s[a-z]{2,12}){0,4}(?:,|,?\sand)\s$/u;

function isOfOneDirection({ document, quantities }: SentenceView, { kind, span }: Quantity): boolean {
	const next = quantities.find((other) => other.span.start >= span.end);
	return next?.kind === kind && IN_DIRECTION.test(document.text.slice(span.end, next.span.start));
}

function measuredIn(view: SentenceView, quantity: Quantity): readonly Fact[] {
	if (isOfOneDirection(view, quantity)) return [];
	const range = tokensOf(view, quantity.span);
	const clause = view.clauses
		.filter(({ from, to }) => from <= range.from && range.from < to)
		.toSorted((a, b) => b.to - b.from - (a.to - a.from))
		.at(-1);
	for (const way of WAYS) {
		const fact = way({ view, quantity, range, clause });
		if (fact) return [fact];
	}
	return [];
}
