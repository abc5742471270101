import type { PlainMap, PlainValue } from '../serialise/plain-value.ts';
import { isMap, textOf } from './plain-fields.ts';

/** How strictly a typed answer is checked, as a form shows it. */
export interface TypingFields {
	readonly caseMatters: boolean;
	readonly accentsMatter: boolean;
	readonly punctuationMatters: boolean;
	readonly articlesMatter: boolean;
	/** Slips that are forgiven for every five letters; blank: the usual one. */
	readonly slips: string;
}

export const EMPTY_TYPING: TypingFields = {
	caseMatters: false,
	accentsMatter: false,
	punctuationMatters: false,
	articlesMatter: false,
	slips: ''
};

/** The field of each of `typing`'s switches. */
const SWITCHES = {
	case: 'caseMatters',
	accents: 'accentsMatter',
	punctuation: 'punctuationMatters',
	articles: 'articlesMatter'
} as const;

const SWITCH_KEYS = Object.keys(SWITCHES) as readonly (keyof typeof SWITCHES)[];

export function typingFieldsOf(typing: PlainValue | undefined): TypingFields {
	const map: PlainMap = isMap(typing) ? typing : new Map();
	return {
		caseMatters: map.get('case') === 'exact',
		accentsMatter: map.get('accents') === 'exact',
		punctuationMatters: map.get('punctuation') === 'exact',
		articlesMatter: map.get('articles') === 'exact',
		slips: textOf(map.get('typos'))
	};
}

/** `typing:` as the form writes it. What was said stays said: a switch turned back is `ignore`, also where the deck is strict. */
export function typingKey(fields: TypingFields, before: PlainValue | undefined): PlainValue | undefined {
	const said: PlainMap = isMap(before) ? before : new Map();
	const typing = new Map<string, PlainValue>();
	for (const key of SWITCH_KEYS) {
		if (fields[SWITCHES[key]]) typing.set(key, 'exact');
		else if (said.has(key)) typing.set(key, 'ignore');
	}
	if (fields.slips !== '') typing.set('typos', Number(fields.slips));
	else if (said.has('typos')) typing.set('typos', 1);
	return typing.size > 0 ? typing : undefined;
}
