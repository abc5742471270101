import type { SentenceView } from '../facts/recognizer.ts';
import type { Proposal } from './proposal.ts';

/** Never more cards than one for this many words of prose, about one a sentence; what is worth asking is rarely as much. */
const WORDS_PER_CARD = 18;
const FEWEST = 3;
/** What is worth less is not offered. */
const LEAST_WORTH = 0.36;
/** A fact is asked from two sides at most, and the second side is worth less once the first is asked. */
const SIDES = 2;
const SECOND_SIDE = 0.12;
/** Who did it and whom it was done to are told by one another: the turned question is worth still less. */
const TURNED_SIDE = 0.2;
const TURNING: ReadonlySet<Proposal['relation']> = new Set(['link', 'also-called', 'support']);
/** Each further card of one sentence is worth less. */
const SAME_SENTENCE = 0.05;
/** Where there is not room for all, sentences take turns. */
const OUT_OF_TURN = 0.2;

function wordsOf(views: readonly SentenceView[]): number {
	return views.reduce((sum, { document, sentence: { kind, span } }) => {
		if (kind === 'title' || kind === 'heading') return sum;
		return sum + document.text.slice(span.start, span.end).split(/\s+/u).length;
	}, 0);
}

/** Lowers each of a group but the best by what `loss` says of its rank. */
function weighed(
	proposals: readonly Proposal[],
	keyOf: (proposal: Proposal) => string | number,
	loss: (rank: number, proposal: Proposal) => number
): readonly Proposal[] {
	const ranks = new Map<string | number, number>();
	return [...proposals].sort(byWorth).map((proposal) => {
		const rank = ranks.get(keyOf(proposal)) ?? 0;
		ranks.set(keyOf(proposal), rank + 1);
		return { ...proposal, score: Math.max(0, proposal.score - loss(rank, proposal)) };
	});
}

function byWorth(a: Proposal, b: Proposal): number {
	return b.score - a.score || a.span.start - b.span.start || (a.card.id < b.card.id ? -1 : 1);
}

/** Each member of a list (“met A, B and C”) is a fact of its own. */
function sideKey({ factId, member }: Proposal): string {
	return `${factId} ${member ?? ''}`;
}

/**
 * The cards that a teacher would ask first, as many as the text is worth, in text order. What is asked of a fact or a
 * sentence that is asked of already counts less.
 */
export function choose(
	proposals: readonly Proposal[],
	views: readonly SentenceView[],
	limit: number
): readonly Proposal[] {
	const most = Math.min(limit, Math.max(FEWEST, Math.floor(wordsOf(views) / WORDS_PER_CARD)));
	const sides = weighed(proposals, sideKey, (rank, { relation }) => {
		if (rank >= SIDES) return 1;
		return rank * (TURNING.has(relation) ? TURNED_SIDE : SECOND_SIDE);
	});
	const ofSentence = ({ sentence }: Proposal) => sentence;
	const worth = weighed(sides, ofSentence, (rank) => rank * SAME_SENTENCE).filter(({ score }) => score >= LEAST_WORTH);
	const kept =
		worth.length <= most ? worth : weighed(worth, ofSentence, (rank) => rank * OUT_OF_TURN).toSorted(byWorth);
	return kept.slice(0, most).sort((a, b) => a.span.start - b.span.start || byWorth(a, b));
}
