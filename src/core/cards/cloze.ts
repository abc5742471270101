import type { Slot } from '../facts/fact.ts';
import type { SentenceView } from '../facts/recognizer.ts';
import type { Draft } from './draft.ts';
import { namesOf } from './wording/names.ts';
import { timeInWords } from './wording/dates.ts';

const MOST_WORDS = 28;
const LEAST_WORDS = 7;
/** Says that someone holds or hopes it, or that it need not be so. */
const CLAIM =
	/\b(?:said|says|told|tells|argued|argues|claimed|claims|according|reportedly|allegedly|believes?|believed|thinks?|suggests?|estimated|expects?|expected|hopes?|could|would|may|might|should|must|will|if|perhaps|probably|possibly|likely|not|never|no|but|however|although|though|also|too|then|therefore|thus|instead|so)\b/iu;

interface Gap {
	readonly slot: Slot;
	readonly accept: readonly string[];
	readonly worth: number;
}

function gapsOf(view: SentenceView): readonly Gap[] {
	const quantities = view.quantities
		.filter((quantity) => quantity.kind !== 'duration' && quantity.kind !== 'other')
		.map((quantity): Gap => ({
			slot: { type: 'quantity', quantity, text: quantity.text, span: quantity.span },
			accept: [],
			worth: 3
		}));
	const times = view.times
		.filter((time) => !time.inferred && timeInWords(time) !== undefined && /\d/u.test(time.text))
		.map((time): Gap => ({ slot: { type: 'time', time, text: time.text, span: time.span }, accept: [], worth: 2 }));
	const names = view.mentions
		.filter(
			({ entity, mention }) => mention.text === entity.name && entity.type !== 'people' && entity.type !== 'thing'
		)
		.map(({ entity, mention }): Gap => {
			const accept = namesOf(entity).filter((name) => name !== mention.text);
			return { slot: { type: 'entity', entity, text: mention.text, span: mention.span }, accept, worth: 1 };
		});
	return [...quantities, ...times, ...names];
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

/** The best gap of a sentence that stands alone; at most one, for the gaps of one sentence help to guess each other. */
export function clozeOf(view: SentenceView): Draft | undefined {
	const { span } = view.sentence;
	const words = view.document.text.slice(span.start, span.end);
	if (!standsAlone(view, words)) return undefined;
	const subject = view.mentions[0];
	const gaps = gapsOf(view).filter(({ slot }) => slot.type !== 'entity' || view.mentions.length > 1);
	const best = gaps.reduce<Gap | undefined>(
		(kept, gap) => (kept === undefined || gap.worth > kept.worth ? gap : kept),
		undefined
	);
	if (!best || !subject) return undefined;
	const { slot } = best;
	const question = `${words.slice(0, slot.span.start - span.start)}____${words.slice(slot.span.end - span.start)}`;
	const subjectSlot: Slot = {
		type: 'entity',
		entity: subject.entity,
		text: subject.mention.text,
		span: subject.mention.span
	};
	return {
		fact: {
			id: `cloze-${view.sentence.index}`,
			relation: 'event',
			slots: { subject: [subjectSlot], gap: [slot] },
			sentence: view.sentence.index,
			spans: [span],
			negated: false,
			modal: false,
			certainty: 'stated'
		},
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
