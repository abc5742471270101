import type { Clause } from '../../sentences/clause.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

const QUARTER =
	'(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)';
const SIDE = new RegExp(
	`^ (?<words>(?:to|on|in) the (?:far )?${QUARTER}(?:(?: and| and the) ${QUARTER})?)(?=[,.;)]| and )`,
	'u'
);

/** “It is bordered by Peru to the north and Chile to the west” → which lies on which side. */
export const borders: Recognizer = {
	relation: 'borders',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, { subject, verb }: Clause): Fact[] {
	if (verb.lemma !== 'border' || !subject || subject.and.length > 0 || verb.negated || verb.modal !== undefined)
		return [];
	const thing = namedBy(view, subject);
	if (thing?.entity.type !== 'place') return [];
	return view.mentions
		.filter(({ tokens, entity }) => tokens.from >= verb.to && entity.type === 'place' && entity !== thing.entity)
		.flatMap((neighbour) => {
			const side = sideOf(view, neighbour);
			if (!side) return [];
			const slots = {
				thing: [slotOf(view, thing)],
				neighbour: [slotOf(view, { ...neighbour, inferred: false })],
				side: [side]
			};
			return [factOf(view, 'borders', { slots, certainty: certaintyOf([thing]) })];
		});
}

/** On which side a neighbour lies; of two that share a side, neither is told by it. */
function sideOf(view: SentenceView, { tokens }: MentionInSentence): Slot | undefined {
	const { text } = view.document;
	const { end } = spanOf(view, tokens);
	const words = SIDE.exec(text.slice(end, end + 60))?.groups?.['words'];
	const [before, earlier] = [view.sentence.tokens[tokens.from - 1], view.sentence.tokens[tokens.from - 2]];
	const joining = before?.lower === 'the' ? earlier : before;
	const isShared =
		joining?.lower === 'and' &&
		view.mentions.some((other) => other.tokens.to >= tokens.from - 2 && other.tokens.to < tokens.from);
	return words === undefined || isShared
		? undefined
		: { type: 'words', text: words, span: { start: end + 1, end: end + 1 + words.length } };
}
