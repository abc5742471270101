import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { certaintyOf, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { nameInWords } from '../clause-words.ts';

const LEADING = /^(?:led|headed|commanded|captained|chaired)$/u;

/** “The expedition, led by Ida Holm, …”, “the Alliance (led by Norway)” → who led it. */
export const ledBy: Recognizer = {
	relation: 'action',
	recognize(view) {
		const { tokens } = view.sentence;
		const facts = tokens.flatMap(({ lower, text }, at) => {
			const isOpen = LEADING.test(lower) && text === lower && /^[,(]$/u.test(tokens[at - 1]?.text ?? '');
			return isOpen && tokens[at + 1]?.lower === 'by' ? fromParticiple(view, at) : [];
		});
		return { facts };
	}
};

function fromParticiple(view: SentenceView, at: number): Fact[] {
	const { tokens } = view.sentence;
	const thing = nameOrReferenceAt(view, at - 2);
	const agent = agentAfter(view, at + 2);
	if (!thing || !agent || thing.entity.type === 'person' || thing.entity === agent.entity) return [];
	// “led by A and B”: neither led it alone.
	if (
		/^(?:and|or)$/u.test(tokens[agent.tokens.to]?.lower ?? '') ||
		(tokens[agent.tokens.to]?.text === ',' && nameOrReferenceAt(view, agent.tokens.to + 1))
	)
		return [];
	const said = `${tokens[at]?.lower ?? ''} ${nameInWords(view, thing.entity)}`;
	const deed = wordsSlot(view, said, { from: thing.tokens.from, to: at + 1 });
	const predicate = { auxiliary: 'did', base: said.replace(/^\S+/u, tokens[at]?.lemma ?? ''), said, endings: [] };
	const slots = { agent: [slotOf(view, agent)], deed: [deed] };
	return [factOf(view, 'action', { slots, predicate, certainty: certaintyOf([thing]) })];
}

/** The name behind “by”, past its titles: “by the general Ida Holm”. */
function agentAfter(view: SentenceView, from: number): Named | undefined {
	for (let at = from; at < from + 4; at++) {
		const named = nameOrReferenceAt(view, at);
		if (named) return named.inferred ? undefined : named;
		if (!/^(?:DET|NOUN|ADJ|PROPN)$/u.test(view.sentence.tokens[at]?.pos ?? '')) return undefined;
	}
	return undefined;
}
