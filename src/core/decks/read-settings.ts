import * as v from 'valibot';
import { readTyping } from './cards/read-typing.ts';
import type { DeckSettings } from './deck.ts';
import { Order, PerDay, Retention } from './format/leaf-schemas.ts';
import { SETTINGS_FORMAT } from './format/part-formats.ts';
import type { Fields } from './yaml/fields.ts';
import { given } from './yaml/given.ts';

const PER_DAY = { schema: PerDay, wanted: 'a whole number from 0 to 9999' };
const RETENTION = { schema: Retention, wanted: 'a number from 0.70 to 0.97' };
const ORDER = { schema: Order, wanted: 'as-written or random' };

interface Setting<Value> {
	readonly schema: v.GenericSchema<Value>;
	/** What is to be written, in words. */
	readonly wanted: string;
}

/** The value under the key when it fits; a fault with what is wanted when it does not. */
function setting<Value>(fields: Fields, key: string, { schema, wanted }: Setting<Value>): Value | undefined {
	const text = fields.text(key);
	if (text === undefined) return undefined;
	const result = v.safeParse(schema, /^[\d.]{1,20}$/u.test(text) ? Number(text) : text);
	if (result.success) return result.output;
	fields.fault('E230', { key, text, wanted }, key);
	return undefined;
}

/** What the author suggests of how to study the deck. */
export function readSettings(deck: Fields): DeckSettings {
	const known = { keys: Object.keys(SETTINGS_FORMAT), where: 'settings', wanted: 'a map, such as new-per-day: 10' };
	const fields = deck.map('settings', known);
	if (!fields) return {};
	return given<DeckSettings>({
		newPerDay: setting(fields, 'new-per-day', PER_DAY),
		reviewsPerDay: setting(fields, 'reviews-per-day', PER_DAY),
		retention: setting(fields, 'retention', RETENTION),
		order: setting(fields, 'order', ORDER),
		typing: fields.has('typing') ? readTyping(fields) : undefined
	});
}
