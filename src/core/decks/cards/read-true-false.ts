import type { Card } from '../../cards/card.ts';
import type { Fields } from '../yaml/fields.ts';
import { buildCard, type CardFrame } from './build-card.ts';
import type { CardReading } from './card-reading.ts';

/** `statement` and `is`. */
export function readTrueFalse(fields: Fields, frame: CardFrame, reading: CardReading): readonly Card[] {
	const statement = fields.text('statement');
	if (!fields.has('is')) fields.fault('E202', { key: 'statement' }, 'statement');
	const written = fields.has('is') ? fields.text('is') : undefined;
	if (statement === undefined || written === undefined) return [];
	if (!/^(?:true|false|yes|no)$/iu.test(written)) fields.fault('E224', { text: written }, 'is');
	return [buildCard({ type: 'true-false', statement, isTrue: /^(?:true|yes)$/iu.test(written) }, frame, reading)];
}
