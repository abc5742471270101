import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf, wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import { slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const MOST_THING = 5;
const MOST_TITLE = 5;

/** “The Holm process, named for the inventor Ida Holm, …” → after whom it was named. */
export const namedAfter: Recognizer = {
	relation: 'action',
	recognize(view) {
		const { tokens } = view.sentence;
		const facts = tokens.flatMap(({ lower }, at) => {
			const isOpen = lower === 'named' && /^[,(]$/u.test(tokens[at - 1]?.text ?? '');
			return isOpen && /^(?:after|for)$/u.test(tokens[at + 1]?.lower ?? '') ? fromParticiple(view, at) : [];
		});
		return { facts };
	}
};

function fromParticiple(view: SentenceView, at: number): Fact[] {
	const thing = thingBefore(view, at - 1);
	const after = view.mentions.find(({ tokens }) => tokens.from >= at + 2 && tokens.from <= at + 2 + MOST_TITLE);
	const { tokens } = view.sentence;
	if (!thing || !after || !/^(?:person|place)$/u.test(after.entity.type)) return [];
	const isNear = tokens
		.slice(at + 2, after.tokens.from)
		.every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(pos) || text === '-');
	if (!isNear || /^(?:and|or|'s)$/u.test(tokens[after.tokens.to]?.lower ?? '')) return [];
	const slot = slotOf(view, { ...after, inferred: false });
	const deed: Slot = {
		type: 'words',
		text: `was named after ${after.entity.name}`,
		span: spanOf(view, { from: at, to: after.tokens.to })
	};
	const predicate = {
		auxiliary: 'was',
		base: `named after ${after.entity.name}`,
		said: deed.text,
		endings: [{ slot, preposition: 'after', base: 'named' }]
	};
	return [factOf(view, 'action', { slots: { agent: [thing], deed: [deed] }, predicate })];
}

/** “The Holm process”: the name, or the words with a capital, that end before the comma. */
function thingBefore(view: SentenceView, to: number): Slot | undefined {
	const { tokens } = view.sentence;
	const named = nameOrReferenceAt(view, to - 1);
	if (named) return named.entity.type === 'person' ? undefined : slotOf(view, named);
	let from = to - 1;
	while (from > to - MOST_THING && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[from]?.pos ?? '')) from--;
	const range = { from: tokens[from]?.pos === 'DET' ? from : from + 1, to };
	const words = range.from < to ? wordsOf(view, range) : undefined;
	if (
		words?.ok !== true ||
		tokens[range.from]?.lower !== 'the' ||
		!tokens.slice(range.from + 1, to).some(({ text }) => /^\p{Lu}/u.test(text))
	)
		return undefined;
	return wordsSlot(view, words.text, range);
}
