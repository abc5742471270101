import type { Refusal } from './facts/fact.ts';
import type { Coverage, SentencePlace, Yield } from './made.ts';

/** The refusals of each sentence that has any, by the sentence's index. */
export function refusalsBySentence({
	sentences,
	refusals
}: Pick<Yield, 'sentences' | 'refusals'>): ReadonlyMap<number, readonly Refusal[]> {
	const bySentence = new Map<number, Refusal[]>();
	for (const refusal of refusals) {
		for (let i = firstEndingAfter(sentences, refusal.span.start); i < sentences.length; i++) {
			const sentence = sentences[i];
			if (sentence === undefined || sentence.span.start >= refusal.span.end) break;
			const own = bySentence.get(sentence.index);
			if (own) own.push(refusal);
			else bySentence.set(sentence.index, [refusal]);
		}
	}
	return bySentence;
}

/** How each sentence of the document fared, by its index: it gave cards, or was refused, or holds nothing that is asked about. */
export function coverageOf(given: Pick<Yield, 'sentences' | 'refusals' | 'proposals'>): readonly Coverage[] {
	const withCards = sentencesWithCards(given);
	const refused = refusalsBySentence(given);
	return given.sentences.map(({ index }) => {
		if (withCards.has(index)) return 'cards';
		return refused.has(index) ? 'refused' : 'nothing';
	});
}

/** What was refused where nothing is asked: a sentence that gave a card needs no excuse for what it did not give besides. */
export function refusalsWithoutCards(given: Pick<Yield, 'sentences' | 'refusals' | 'proposals'>): readonly Refusal[] {
	const withCards = sentencesWithCards(given);
	const excused = new Set<Refusal>();
	const needed = new Set<Refusal>();
	for (const [index, refusals] of refusalsBySentence(given)) {
		const where = withCards.has(index) ? excused : needed;
		for (const refusal of refusals) where.add(refusal);
	}
	return given.refusals.filter((refusal) => needed.has(refusal) || !excused.has(refusal));
}

const sentencesWithCards = ({ proposals }: Pick<Yield, 'proposals'>): ReadonlySet<number> =>
	new Set(proposals.map(({ sentence }) => sentence));

/** The position of the first sentence that reaches beyond an offset, by halving. */
function firstEndingAfter(sentences: readonly SentencePlace[], offset: number): number {
	let [low, high] = [0, sentences.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.span.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
