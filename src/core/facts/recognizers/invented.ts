import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf } from '../tokens-of.ts';
import type { Time } from '../time.ts';

/** What is done to a thing of which there is one in the world. */
const ONCE = /^(?:invented|patented|discovered|isolated|synthesi[sz]ed)$/u;
const MOST_WORDS = 4;

/** “the typewriter, invented in 1867,” → when it was. */
export const invented: Recognizer = {
	relation: 'founded',
	recognize(view) {
		return { facts: view.times.flatMap((time) => fromTime(view, time)) };
	}
};

function fromTime(view: SentenceView, time: Time): Fact[] {
	const { tokens } = view.sentence;
	const { from } = phraseOf(view, time);
	const verb = tokens[from - 1];
	if (!verb || !ONCE.test(verb.lower) || tokens[from]?.lower !== 'in' || tokens[from - 2]?.text !== ',') return [];
	const to = from - 2;
	let start = to - 1;
	while (start > to - 1 - MOST_WORDS && /^(?:NOUN|ADJ|VERB)$|^-$/u.test(tokens[start]?.pos ?? '')) start--;
	if (tokens[start]?.lower !== 'the' || tokens[to - 1]?.pos !== 'NOUN' || nameOrReferenceAt(view, to - 1)) return [];
	const range = { from: start, to };
	const words = wordsOf(view, range);
	if (!words.ok) return [];
	const thing = wordsSlot(view, words.text, range);
	return [factOf(view, 'founded', { slots: { thing: [thing] }, trigger: verb.lower, time })];
}
