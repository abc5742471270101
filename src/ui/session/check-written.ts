import type { Card } from '#core/cards/card.ts';
import { checkNumber } from '#core/reviews/check-number.ts';
import { checkTyped } from '#core/reviews/check-typed.ts';
import type { Verdict } from '#core/reviews/verdict.ts';

/** Judges what was typed by the card's own rules; a card that takes no words is answered wrongly by any. */
export function checkWritten(card: Card, text: string): Verdict {
	if (card.type === 'number') return checkNumber(card, text);
	return card.type === 'typed' || card.type === 'cloze' ? checkTyped(card, text) : 'wrong';
}
