import { isMap } from 'yaml';
import * as v from 'valibot';
import type { CardLanguage } from '../../cards/card.ts';
import { LanguageText } from '../format/leaf-schemas.ts';
import { SIDES_LANG_FORMAT } from '../format/part-formats.ts';
import { Fields } from '../yaml/fields.ts';

function code(fields: Fields, key: string): string | undefined {
	const text = fields.text(key);
	if (text === undefined || v.is(LanguageText, text)) return text;
	fields.fault('E230', { key: 'a language', text, wanted: 'a code such as en, de or pt-BR' }, key);
	return undefined;
}

/** `language` of a deck, as a code; nothing when it is absent or none. */
export const readLanguage = (deck: Fields): string | undefined => code(deck, 'language');

/** `lang`: the language of a card, or one for each side. */
export function readLang(card: Fields): CardLanguage | undefined {
	if (!card.has('lang')) return undefined;
	const node = card.node('lang');
	if (!isMap(node)) {
		const both = code(card, 'lang');
		return both === undefined ? undefined : { q: both, a: both };
	}
	const sides = new Fields(node, card.reading, { keys: Object.keys(SIDES_LANG_FORMAT), where: 'lang' });
	const [q, a] = [code(sides, 'q'), code(sides, 'a')];
	return q === undefined && a === undefined
		? undefined
		: { ...(q !== undefined && { q }), ...(a !== undefined && { a }) };
}
