import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

const FOUGHT = /\b(?:war|battle|siege|conflict|campaign)\b/iu;

/** “the Crimean War between Russia and …” → who fought it. */
export const war: Recognizer = {
	relation: 'war',
	recognize(view) {
		return {
			facts: view.mentions.flatMap((mention) =>
				mention.entity.type === 'event' && FOUGHT.test(mention.entity.name) ? between(view, mention) : []
			)
		};
	}
};

function between(view: SentenceView, event: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const at = tokens.findIndex(
		(token, i) => i >= event.tokens.to && i < event.tokens.to + 4 && token.lower === 'between'
	);
	if (at < 0) return [];
	const first = sideFrom(view, at + 1);
	const and = first && tokens[first.tokens.to]?.lower === 'and' ? sideFrom(view, first.tokens.to + 1) : undefined;
	if (!first || !and) return [];
	const slots = { war: [slotOf(view, { ...event, inferred: false })], side: [slotOf(view, first), slotOf(view, and)] };
	return [factOf(view, 'war', { slots })];
}

function sideFrom(view: SentenceView, at: number): Named | undefined {
	return (
		nameOrReferenceAt(view, at) ??
		(view.sentence.tokens[at]?.lower === 'the' ? nameOrReferenceAt(view, at + 1) : undefined)
	);
}
