import { answerOf, questionOf, type Card } from '#core/cards/card.ts';

/** A card that hangs together with another, and how. */
export interface RelatedCard {
	readonly card: Card;
	readonly because: 'sibling' | 'same-sentence' | 'same-answer';
}

/** As many as can be looked at while a card is on the mind. */
const MOST = 5;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

function relationOf(card: Card, other: Card): RelatedCard['because'] | undefined {
	if (other.id === card.id || folded(questionOf(other)) === folded(questionOf(card))) return undefined;
	if (other.group === card.group) return 'sibling';
	if (other.source?.quote !== undefined && other.source.quote === card.source?.quote) return 'same-sentence';
	return folded(answerOf(other)) === folded(answerOf(card)) ? 'same-answer' : undefined;
}

/** The cards of a deck that another way to a fact may lead over: its siblings, those of its sentence, those of its answer. */
export function relatedCards(cards: readonly Card[], card: Card): readonly RelatedCard[] {
	const order = ['sibling', 'same-sentence', 'same-answer'];
	return cards
		.flatMap((other): RelatedCard[] => {
			const because = relationOf(card, other);
			return because === undefined ? [] : [{ card: other, because }];
		})
		.sort((a, b) => order.indexOf(a.because) - order.indexOf(b.because))
		.slice(0, MOST);
}
