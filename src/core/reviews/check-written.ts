import { answerOf } from '../cards/card.ts';
import type { Card } from '../cards/card.ts';
import { checkNumber } from './check-number.ts';
import { checkTyped } from './check-typed.ts';
import type { Verdict } from './verdict.ts';

/** Compares what was written with a card of any type: numbers by their value, everything else by its words. */
export function checkWritten(card: Card, given: string): Verdict {
	switch (card.type) {
		case 'number':
			return checkNumber(card, given);
		case 'typed':
		case 'cloze':
			return checkTyped(card, given);
		default:
			return checkTyped({ answer: answerOf(card), accept: [] }, given);
	}
}
