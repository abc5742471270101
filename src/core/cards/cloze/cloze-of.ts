import type { Fact } from '../../facts/fact.ts';
import type { SentenceView } from '../../facts/recognizer.ts';
import { overlaps } from '../../shared/span.ts';
import type { Draft } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { claimant } from '../wording/claims.ts';
import { lowerFirst, upperFirst } from '../wording/names.ts';
import { withTopicsParts } from '../wording/of-topic.ts';
import { gapsIn, type Gap } from './gaps.ts';
import { statementsOf, type Statement } from './statement.ts';
import { isGeneric, wholeSentence } from './whole-sentence.ts';

const MOST_WORDS = 26;
const LEAST_WORDS = 6;
/** A gap is fair where at least so many names, dates and figures besides it say what is told of; one is enough for a date, none for what is so of a whole kind. */
const LEAST_ANCHORS = 2;
/** A gap in a whole sentence is asked after those in clauses. */
const WHOLE = 0.15;

/** How many names, dates and figures the text holds besides its gap; the capital of its first word is no name's. */
function anchorsIn(text: string, opensWithName: boolean): number {
	return (
		`${opensWithName ? 'x ' : ''}${text}`.match(
			/(?<!^)(?:\p{Lu}[\p{L}’'.-]*(?:\s(?:of\s|the\s)?\p{Lu}[\p{L}’'.-]*)*|\d[\d.,]*)/gu
		)?.length ?? 0
	);
}

/** What a gap is asked of when no recognizer read the sentence: the statement itself. */
function factOf(view: SentenceView, { subject, time, attribution }: Statement, { slot }: Gap): Fact {
	const { index, span } = view.sentence;
	return {
		id: `cloze-${index}-${slot.span.start - span.start}`,
		relation: 'event',
		slots: { subject: [subject], gap: [slot] },
		sentence: index,
		spans: [span],
		negated: false,
		modal: false,
		certainty: 'stated',
		...(time && { time }),
		...(attribution && { attribution })
	};
}

/** A distance stays; a price, a share and a number of people pass. */
function staysSo({ slot }: Gap): boolean {
	return slot.type === 'entity' || (slot.type === 'quantity' && /^(?:length|duration|area)$/u.test(slot.quantity.kind));
}

function draftOf(
	view: SentenceView,
	store: FactStore,
	{ statement, gap }: { readonly statement: Statement; readonly gap: Gap }
): Draft | undefined {
	const fact = factOf(view, statement, gap);
	const source = claimant(fact);
	const { subject, text, time } = statement;
	const opensWithName = time === undefined && subject.type === 'entity' && text.startsWith(subject.entity.name);
	const inside = opensWithName ? text : lowerFirst(text);
	const told = withTopicsParts(inside, store).replace(gap.answer, '____');
	const question = source === undefined ? upperFirst(told) : `According to ${source}, ${told}`;
	const words = question.split(' ').length;
	const isKnowledge = gap.slot.type === 'quantity' && statement.isWhole === true && isGeneric(view);
	const least = isKnowledge ? 0 : gap.slot.type === 'time' ? 1 : LEAST_ANCHORS;
	if (words > MOST_WORDS || words < LEAST_WORDS || anchorsIn(question, opensWithName) < least) return undefined;
	return {
		fact,
		relation: 'cloze',
		form: 'cloze',
		question,
		answer: gap.answer,
		accept: gap.accept,
		asked: gap.slot,
		isLasting: statement.isLasting === true && staysSo(gap),
		rivals: [],
		prior: gap.worth - (statement.isWhole === true ? WHOLE : 0)
	};
}

/** True when a question already asks for something that this statement says, or is built on the same clause. */
function isAsked({ span, time }: Statement, asked: readonly Draft[]): boolean {
	return asked.some(({ fact, asked: slot }) => {
		const told = [...(slot ? [slot] : []), ...(fact.slots['what'] ?? []), ...(fact.slots['deed'] ?? [])];
		return told.some((each) => overlaps(span, each.span) || (time !== undefined && overlaps(time.span, each.span)));
	});
}

/** The best gap of a statement; at most one, for the gaps of one text help to guess each other. */
function bestOf(view: SentenceView, statement: Statement, store: FactStore): readonly Draft[] {
	const drafts = gapsIn(view, statement, store).flatMap((gap) => draftOf(view, store, { statement, gap }) ?? []);
	return drafts.toSorted((a, b) => b.prior - a.prior).slice(0, 1);
}

/** A gap in each clause that no question covers; where none can be made and nothing is asked, one in the whole sentence. */
export function clozesOf(view: SentenceView, store: FactStore, asked: readonly Draft[]): readonly Draft[] {
	const open = statementsOf(view, store).filter((statement) => !isAsked(statement, asked));
	const drafts = open.flatMap((statement) => bestOf(view, statement, store));
	const whole = drafts.length === 0 && asked.length === 0 ? wholeSentence(view) : undefined;
	return whole ? bestOf(view, whole, store) : drafts;
}
