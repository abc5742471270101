import { isMap } from 'yaml';
import * as v from 'valibot';
import type { DeckSettings } from './deck.ts';
import { OrderText, PerDayText, RetentionText } from './leaf-schemas.ts';
import { Fields, type Reading } from './yaml/fields.ts';

const SETTING_KEYS = ['new-per-day', 'reviews-per-day', 'retention', 'order', 'typing'];

const PER_DAY = 'a whole number from 0 to 9999';

/** The value under the key when it fits; a fault with what is wanted when it does not. */
function setting<Value>(
	fields: Fields,
	key: string,
	{ schema, wanted }: { readonly schema: v.GenericSchema<string, Value>; readonly wanted: string }
): Value | undefined {
	const text = fields.text(key);
	if (text === undefined) return undefined;
	const result = v.safeParse(schema, text);
	if (result.success) return result.output;
	fields.fault('E230', { key, text, wanted }, key);
	return undefined;
}

/** What the author suggests of how to study the deck. */
export function readSettings(deck: Fields, reading: Reading): DeckSettings {
	const node = deck.node('settings');
	if (!deck.has('settings')) return {};
	if (!isMap(node)) {
		deck.fault('E205', { key: 'settings', wanted: 'a map, such as new-per-day: 10' }, 'settings');
		return {};
	}
	const fields = new Fields(node, reading, { keys: SETTING_KEYS, where: 'settings' });
	const newPerDay = setting(fields, 'new-per-day', { schema: PerDayText, wanted: PER_DAY });
	const reviewsPerDay = setting(fields, 'reviews-per-day', { schema: PerDayText, wanted: PER_DAY });
	const retention = setting(fields, 'retention', { schema: RetentionText, wanted: 'a number from 0.70 to 0.97' });
	const order = setting(fields, 'order', { schema: OrderText, wanted: 'as-written or random' });
	if (fields.has('typing')) reading.faults.add('W229', { key: 'typing' }, fields.keyPlace('typing'));
	return {
		...(newPerDay !== undefined && { newPerDay }),
		...(reviewsPerDay !== undefined && { reviewsPerDay }),
		...(retention !== undefined && { retention }),
		...(order !== undefined && { order })
	};
}
