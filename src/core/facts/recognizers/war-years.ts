import type { Fact, Slot } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import { slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';

/** What goes on for years. */
const LONG = /\b(?:Wars?|Rebellion|Revolt|Crusades?|Revolution|Depression|Uprising|Siege|Famine|Plague|Civil War)$/u;

/** “the Thirty Years' War (1618–1648)” → from when to when it went on. */
export const warYears: Recognizer = {
	relation: 'event',
	recognize(view) {
		return { facts: view.mentions.flatMap((mention) => fromBrackets(view, mention)) };
	}
};

function fromBrackets(view: SentenceView, mention: MentionInSentence): Fact[] {
	const { tokens } = view.sentence;
	const { entity, tokens: named } = mention;
	if (entity.type !== 'event' || !LONG.test(entity.name) || tokens[named.to]?.text !== '(') return [];
	const time = view.times.find(({ kind, span }) => kind === 'range' && tokensOf(view, span).from === named.to + 1);
	if (!time || tokens[tokensOf(view, time.span).to]?.text !== ')') return [];
	const what: Slot = { type: 'words', text: 'took place', span: time.span };
	const predicate = { auxiliary: 'did', base: 'take place', said: 'took place', endings: [] };
	return [
		factOf(view, 'event', {
			slots: { subject: [slotOf(view, { ...mention, inferred: false })], what: [what] },
			time,
			predicate
		})
	];
}
