import type { Fact, Slot } from '../facts/fact.ts';
import type { Quantity } from '../facts/quantity.ts';
import type { MentionInSentence, SentenceView } from '../facts/recognizer.ts';
import type { Draft } from './draft.ts';
import type { FactStore } from './fact-store.ts';
import { namesOf } from './wording/names.ts';
import { timeInWords } from './wording/dates.ts';

const MOST_WORDS = 28;
const LEAST_WORDS = 7;
/** Says that someone holds or hopes it, or that it need not be so. */
const CLAIM =
	/\b(?:stated|states|said|says|told|tells|argued|argues|claimed|claims|according|reportedly|allegedly|believes?|believed|thinks?|suggests?|estimated|expects?|expected|hopes?|could|would|may|might|should|must|will|if|perhaps|probably|possibly|likely|not|never|no|but|however|although|though|also|too|then|therefore|thus|instead|so)\b/iu;

interface Gap {
	readonly slot: Slot;
	readonly accept: readonly string[];
}

/** “about 400 boats” → “about 400”: the counted noun stays in the text. */
function numberOf(view: SentenceView, quantity: Quantity): Slot {
	const { tokens } = view.sentence;
	const inside = tokens.filter(({ span }) => span.start >= quantity.span.start && span.end <= quantity.span.end);
	const last = inside.findLast(({ pos }) => pos === 'NUM');
	const isCount = quantity.kind === 'count' && last !== undefined;
	const span = isCount ? { start: quantity.span.start, end: last.span.end } : quantity.span;
	return { type: 'quantity', quantity, text: view.document.text.slice(span.start, span.end), span };
}

function quantityGaps(view: SentenceView): readonly Gap[] {
	return view.quantities
		.filter(({ kind }) => kind !== 'duration' && kind !== 'other')
		.map((quantity) => ({ slot: numberOf(view, quantity), accept: [] }));
}

function timeGaps(view: SentenceView): readonly Gap[] {
	return view.times
		.filter((time) => !time.inferred && timeInWords(time) !== undefined && /\d/u.test(time.text))
		.map((time) => ({ slot: { type: 'time', time, text: time.text, span: time.span }, accept: [] }));
}

/** True for a member of a list or a part of a compound: others would fit as well, or the rest tells it. */
function standsInRow(view: SentenceView, { mention }: MentionInSentence): boolean {
	const { text } = view.document;
	const before = text.slice(Math.max(0, mention.span.start - 9), mention.span.start);
	const after = text.slice(mention.span.end, mention.span.end + 6);
	return /(?:\band|\bor|,)\s(?:the\s)?$|[-–]$/u.test(before) || /^(?:\s(?:and|or)\b|,\s\p{Lu}|[-–’'])/u.test(after);
}

/** Names that only this sentence's own words can tell: not its subject, not what the document is about. */
function nameGaps(view: SentenceView, store: FactStore): readonly Gap[] {
	return view.mentions
		.slice(1)
		.filter(
			({ entity, mention }) => mention.text === entity.name && entity.type !== 'people' && entity.type !== 'thing'
		)
		.filter((each) => !standsInRow(view, each))
		.map(({ entity, mention }): Gap => {
			const accept = namesOf(entity).filter((name) => name !== mention.text);
			return { slot: { type: 'entity', entity, text: mention.text, span: mention.span }, accept };
		})
		.filter(({ slot }) => !store.isTopic(slot))
		.toReversed();
}

/** True for a sentence that states something by itself: nobody's claim, no question, nothing that points outside it. */
function standsAlone(view: SentenceView, words: string): boolean {
	const count = words.split(/\s+/u).length;
	if (view.sentence.kind === 'title' || view.sentence.kind === 'heading' || view.sentence.kind === 'caption')
		return false;
	if (view.sentence.quoted.length > 0 || view.sentence.kind === 'quotation') return false;
	if (count < LEAST_WORDS || count > MOST_WORDS || !/\p{Lu}/u.test(words.charAt(0)) || !/[.!]$/u.test(words))
		return false;
	return !CLAIM.test(words) && view.clauses.length > 0 && view.mentions.length > 0;
}

/** “His first symphony …” tells whose only where a name stands before it. */
function pointsOutside(view: SentenceView): boolean {
	const at = view.sentence.tokens.findIndex(({ lower }) => /^(?:his|her|its|their)$/u.test(lower));
	const first = view.mentions[0]?.tokens.from ?? Number.POSITIVE_INFINITY;
	return at >= 0 && at < first;
}

/** The best gap of a sentence that stands alone; at most one, for the gaps of one sentence help to guess each other. */
export function clozeOf(view: SentenceView, store: FactStore): Draft | undefined {
	const { span } = view.sentence;
	const words = view.document.text.slice(span.start, span.end);
	if (!standsAlone(view, words) || pointsOutside(view)) return undefined;
	const subject = view.mentions[0];
	const [best] = [...quantityGaps(view), ...timeGaps(view), ...nameGaps(view, store)];
	if (!best || !subject) return undefined;
	const { slot } = best;
	const question = `${words.slice(0, slot.span.start - span.start)}____${words.slice(slot.span.end - span.start)}`;
	return {
		fact: sentenceFact(view, subject, slot),
		relation: 'cloze',
		form: 'cloze',
		question: question.replace(/\s+/gu, ' '),
		answer: slot.text,
		accept: best.accept,
		asked: slot,
		rivals: [],
		prior: 0.45
	};
}

/** What a gap is asked of when no recognizer read the sentence: the sentence itself. */
function sentenceFact(view: SentenceView, subject: MentionInSentence, gap: Slot): Fact {
	const { index, span } = view.sentence;
	const named: Slot = {
		type: 'entity',
		entity: subject.entity,
		text: subject.mention.text,
		span: subject.mention.span
	};
	return {
		id: `cloze-${index}`,
		relation: 'event',
		slots: { subject: [named], gap: [gap] },
		sentence: index,
		spans: [span],
		negated: false,
		modal: false,
		certainty: 'stated'
	};
}
