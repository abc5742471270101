import type { Typing } from '../../cards/card.ts';
import { TYPING_FORMAT } from '../format/part-formats.ts';
import type { Fields } from '../yaml/fields.ts';
import type { CardReading } from './card-reading.ts';

const STRICTNESSES = ['case', 'accents', 'punctuation', 'articles'] as const;

/** `typing:` of a deck's settings or of a card; nothing when it is absent or says nothing. */
export function readTyping(fields: Fields): Typing | undefined {
	const wanted = 'a map, such as case: exact';
	const typing = fields.map('typing', { keys: Object.keys(TYPING_FORMAT), where: 'typing', wanted });
	if (!typing) return undefined;
	const exact = STRICTNESSES.flatMap((key): [string, string][] => {
		const text = typing.text(key);
		if (text === undefined || text === 'ignore' || text === 'exact') return text === undefined ? [] : [[key, text]];
		typing.fault('E230', { key, text, wanted: 'ignore or exact' }, key);
		return [];
	});
	const typos = typing.text('typos');
	if (typos !== undefined && !/^[012]$/u.test(typos))
		typing.fault('E230', { key: 'typos', text: typos, wanted: '0, 1 or 2' }, 'typos');
	const all = [...exact, ...(typos === undefined ? [] : [['typos', Number(typos)]])];
	return all.length === 0 ? undefined : (Object.fromEntries(all) as Typing);
}

/** How strictly what is typed on a card is checked: as it says itself, else as its deck says. */
export function typingOf(fields: Fields, { typing }: Pick<CardReading, 'typing'>): { readonly typing?: Typing } {
	const all = { ...typing, ...readTyping(fields) };
	return Object.keys(all).length === 0 ? {} : { typing: all };
}
