import * as v from 'valibot';
import type { Card } from '#core/cards/card.ts';
import { CARD } from './card-schema.ts';

/** The card that a value from outside is, fields that no card has left out; undefined when it is none. */
export function keptCard(value: unknown): Card | undefined {
	const read = v.safeParse(CARD, value);
	return read.success ? read.output : undefined;
}
