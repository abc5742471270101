import type { SentenceView } from '../recognizer.ts';
import { endBeforeMark, withComma, type GivenReason } from './given-reason.ts';

const LEAST_TOKENS = 3;

/** By what somebody did something: “by prohibiting state laws”; after a passive the doer would stand there. */
export function meansOf(view: SentenceView): readonly GivenReason[] {
	const { tokens } = view.sentence;
	return tokens.flatMap(({ lower }, at) => {
		const next = tokens[at + 1];
		if (lower !== 'by' || !/^\p{L}{2,18}ing$/u.test(next?.lower ?? '')) return [];
		// “by closing its harbours”: the tagger takes some for nouns, and a noun has its article before it.
		if (next?.pos !== 'VERB' && !/^(?:DET|PRON|ADJ)$/u.test(tokens[at + 2]?.pos ?? '')) return [];
		const to = endBeforeMark(view, at + 1);
		if (to === undefined || to - at <= LEAST_TOKENS) return [];
		return { opening: 'by', words: { from: at + 1, to }, whole: withComma(view, { from: at, to }) };
	});
}
