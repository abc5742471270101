import { isSeq } from 'yaml';
import type { Card } from '../../cards/card.ts';
import type { Fields } from '../yaml/fields.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';
import { faultOfOneText } from './one-text.ts';

/** `q` and `order`: a list in its right order. */
export function readOrder(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const question = fields.text('q');
	const items = fields.texts('order');
	if (items.length === 1) {
		if (isSeq(fields.node('order'))) fields.fault('E220', { key: 'order', least: 2 }, 'order');
		else faultOfOneText(fields, 'order');
	}
	const seen = new Set<string>();
	for (const { text, place } of items) {
		if (seen.has(text)) reading.faults.add('E207', { text, key: 'order' }, place);
		seen.add(text);
	}
	if (question === undefined || items.length === 0) return [];
	return [buildCard({ type: 'order', question, items: items.map(({ text }) => text) }, frame, reading)];
}
