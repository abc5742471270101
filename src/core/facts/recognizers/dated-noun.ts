import { nameWords } from '../amounts/name-words.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';

/** Nouns for a deed, which happened in the year that stands before them. */
const DEEDS =
	/^(?:abolition|invasion|conquest|annexation|discovery|invention|victory|defeat|visit|expedition|declaration|assassination|execution|arrest|resignation|appointment|coronation|death|purchase|publication|debut|acquisition|revolt|attack|bombing|occupation|withdrawal|ban|strike|abdication|capture|liberation|division|partition|unification|reunification|nationali[sz]ation|introduction|adoption)$/u;
const LONGEST = 10;

/** “the Mexican government's 1829 abolition of slavery” → in which year it was. */
export const datedNoun: Recognizer = {
	relation: 'event',
	recognize: (view) => ({ facts: view.times.flatMap((time) => deedAt(view, time)) })
};

function deedAt(view: SentenceView, time: SentenceView['times'][number]): readonly Fact[] {
	const { tokens } = view.sentence;
	const { from, to } = tokensOf(view, time.span);
	if (time.kind !== 'year' || !DEEDS.test(tokens[to]?.lower ?? '') || tokens[from - 1]?.text !== "'s") return [];
	const owner = ownerBefore(view, from - 1);
	const end = endOf(view, to);
	const rest = wordsOf(view, { from: to, to: end });
	if (owner === undefined || !rest.ok) return [];
	const text = `${owner}’s ${rest.text}`;
	const subject = wordsSlot(view, text, { from: from - 2, to: end });
	const what: Slot = { ...subject, text: rest.text };
	return [
		factOf(view, 'event', {
			slots: { subject: [subject], what: [what] },
			time,
			predicate: { auxiliary: 'was', base: '', said: 'was' }
		})
	];
}

/** “the Mexican government”, “Britain”: whose deed it is, by name or in words with a name. */
function ownerBefore(view: SentenceView, at: number): string | undefined {
	const { tokens } = view.sentence;
	const named = nameOrReferenceAt(view, at - 1);
	if (named) return nameWords(view, named.entity);
	let from = at - 1;
	while (from > 0 && at - from < 4 && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[from - 1]?.pos ?? '')) from--;
	if (tokens[from - 1]?.lower === 'the') from--;
	const words = wordsOf(view, { from, to: at });
	return words.ok && /\p{Lu}/u.test(words.text) ? words.text : undefined;
}

/** The noun with the “of …” behind it. */
function endOf({ sentence }: SentenceView, noun: number): number {
	const { tokens } = sentence;
	let to = noun + 1;
	if (tokens[to]?.lower !== 'of') return to;
	while (
		to < noun + LONGEST &&
		/^(?:ADP|DET|NOUN|ADJ|PROPN)$/u.test(tokens[to]?.pos ?? '') &&
		(to === noun + 1 || tokens[to]?.lower === 'of' || tokens[to]?.pos !== 'ADP')
	)
		to++;
	return to;
}
