import type { Card } from '../../cards/card.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Fields } from '../yaml/fields.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';
import { checkCommas } from './one-text.ts';
import { readTextMap } from './read-text-map.ts';

/** `q` and `match`: left sides with their right sides; `extra` right sides belong to none. */
export function readMatch(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const question = fields.text('q');
	const pairs = readTextMap(fields, 'match', reading).map(([left, right]) => ({ left, right }));
	checkCommas(fields, 'extra');
	const extra = fields.texts('extra').map(({ text }) => text);
	const { items: most } = DECK_LIMITS;
	if (pairs.length === 1) fields.fault('E220', { key: 'match', least: 2 }, 'match');
	if (pairs.length > most) fields.fault('E225', { limit: most, what: 'items in match' }, 'match');
	const rights = new Set<string>();
	for (const { right } of pairs) {
		if (rights.has(right)) fields.fault('W221', { text: right }, 'match');
		rights.add(right);
	}
	if (question === undefined || pairs.length === 0) return [];
	return [buildCard({ type: 'match', question, pairs, extra }, frame, reading)];
}
