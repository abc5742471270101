import type { SentenceView } from '../recognizer.ts';
import { endBeforeMark, tellsEnough, withComma, type GivenReason } from './given-reason.ts';

/** What moves somebody to a deed, told in passing beside it. */
const MOVED =
	/^(?:fearing|hoping|believing|suspecting|seeking|wanting|wishing|expecting|anticipating|knowing|realising|realizing|intending|aiming)$/u;
const LEAST_TOKENS = 3;

/** “Norway, fearing that Peru would attack, moved its army”, “Hoping to win the war, Norway …”. */
export function motives(view: SentenceView): readonly GivenReason[] {
	const { tokens } = view.sentence;
	return tokens.flatMap(({ lower }, at) => {
		if (!MOVED.test(lower) || (at > 0 && tokens[at - 1]?.text !== ',')) return [];
		const to = endBeforeMark(view, at + 1);
		const words = { from: at + 1, to: to ?? at };
		if (to === undefined || to - at <= LEAST_TOKENS || !tellsEnough(view, words)) return [];
		return { opening: lower, words, whole: withComma(view, { from: at, to }) };
	});
}
