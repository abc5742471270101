import type { Slot } from '../../facts/fact.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { MentionInSentence, SentenceView } from '../../facts/recognizer.ts';
import { contains } from '../../shared/span.ts';
import type { FactStore } from '../fact-store.ts';
import { namesOf } from '../wording/names.ts';
import { timeInWords } from '../wording/dates.ts';
import type { Statement } from './statement.ts';

/** What could be left out of a statement, and how much it is worth to be asked for. */
export interface Gap {
	readonly slot: Slot;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly worth: number;
}

/** A whole phrase ends here: “sent to ____ two ships” is no place for a gap. */
const CLOSED =
	/^(?:$|[.,;)]|\s(?:in|on|at|of|for|from|to|with|by|and|or|as|after|before|during|when|where|who|which|until|since|under|over|between|against|because|while|was|is|were|are|had|has|through|into|along|near)\b)/u;

const WORTH = { amount: 0.6, place: 0.35, name: 0.45, time: 0.45 } as const;

/** “about 400 boats” → “400”: what counts and what is counted stay in the text. */
function numberOf(view: SentenceView, quantity: Quantity): Slot {
	const inside = view.sentence.tokens.filter(({ span }) => contains(quantity.span, span));
	const last = inside.findLast(({ pos }) => pos === 'NUM');
	const isCount = quantity.kind === 'count' && last !== undefined;
	const span = isCount ? { start: quantity.span.start, end: last.span.end } : quantity.span;
	return { type: 'quantity', quantity, text: view.document.text.slice(span.start, span.end), span };
}

function amountGaps(view: SentenceView, { span }: Statement): readonly Gap[] {
	return view.quantities
		.filter((quantity) => contains(span, quantity.span) && quantity.kind !== 'other')
		.map((quantity) => numberOf(view, quantity))
		.filter(({ text }) => !/^(?:one|two|both|first)$/iu.test(text))
		.map((slot) => ({ slot, answer: slot.text, accept: [], worth: WORTH.amount }));
}

/** Times that the statement's own words hold, complete enough to be an answer. */
function timeGaps(view: SentenceView, { span, time }: Statement): readonly Gap[] {
	return (
		view.times
			.filter(
				(each) => each !== time && contains(span, each.span) && /^[^-]*\d[^-]*$/u.test(each.text) && !each.inferred
			)
			// “By the 1840s, …”: any later time would be as right.
			.filter((each) => each.bound !== 'by')
			.filter((each) => each.kind !== 'duration' && timeInWords(each) !== undefined)
			.map((each): Gap => {
				const answer = each.text.replace(
					/^(?:(?:in|on|at|by|since|until|from|about|during)\s)?(?:the course of\s)?/iu,
					''
				);
				return {
					slot: { type: 'time', time: each, text: each.text, span: each.span },
					answer,
					accept: [],
					worth: WORTH.time
				};
			})
	);
}

/** True for a member of a list or a part of a compound: others would fit as well, or the rest tells it. */
function standsInRow(view: SentenceView, { mention }: MentionInSentence): boolean {
	const { text } = view.document;
	const before = text.slice(Math.max(0, mention.span.start - 9), mention.span.start);
	const after = text.slice(mention.span.end, mention.span.end + 8);
	return (
		/(?:\band|\bor|,)\s(?:the\s)?$|[-–]$/u.test(before) || /^(?:\s(?:and|or)\b|,\s(?:the\s)?\p{Lu}|[-–’'])/u.test(after)
	);
}

/** Names in the predicate that only these words can tell: not what the statement or the document is about. */
function nameGaps(view: SentenceView, statement: Statement, store: FactStore): readonly Gap[] {
	const { subject, span } = statement;
	// Of something described in words, told without a time, many names would fit.
	const isDated = statement.time === undefined ? /\b\d{4}\b/u.test(statement.text) : /\d/u.test(statement.time.text);
	const isTied = subject.type === 'entity' || /[’'](?:s\s|\s)/u.test(subject.text) || isDated;
	if (!isTied) return [];
	return view.mentions
		.filter(({ mention }) => contains(span, mention.span) && mention.span.start >= subject.span.end)
		.filter(({ entity }) => entity.type !== 'people' && entity.type !== 'thing')
		.filter((each) => !standsInRow(view, each))
		.map(({ entity, mention }): Gap => {
			const answer = statement.text.includes(entity.name) ? entity.name : mention.text;
			return {
				slot: { type: 'entity', entity, text: mention.text, span: mention.span },
				answer,
				accept: namesOf(entity).filter((name) => name !== answer),
				worth: entity.type === 'place' ? WORTH.place : WORTH.name
			};
		})
		.filter(({ slot }) => !store.isTopic(slot))
		.toReversed();
}

/** The parts of a statement that could be asked for, best first; each stands in it exactly once. */
export function gapsIn(view: SentenceView, statement: Statement, store: FactStore): readonly Gap[] {
	const gaps = [...amountGaps(view, statement), ...timeGaps(view, statement), ...nameGaps(view, statement, store)];
	return gaps
		.filter(({ answer, slot }) => {
			const [, after = '', ...more] = statement.text.split(answer);
			return (
				more.length === 0 &&
				statement.text.includes(answer) &&
				!after.startsWith('-') &&
				(slot.type === 'quantity' || CLOSED.test(after))
			);
		})
		.toSorted((a, b) => b.worth - a.worth);
}
