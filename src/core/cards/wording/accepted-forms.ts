import type { Quantity } from '../../facts/quantity.ts';
import type { Time } from '../../facts/time.ts';
import type { Draft } from '../draft.ts';
import { isoInWords } from './dates.ts';

const ARTICLE = /^(?:the|a|an)\s/iu;

/** `4800000` as a reader writes it: “4,800,000”. */
function grouped(value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	const digits = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
	return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function amountForms({ value, upTo, unit, kind, alternative, text }: Quantity): readonly string[] {
	const plain = kind === 'count' || kind === 'money' || upTo !== undefined ? [] : [`${grouped(value)} ${unit}`];
	const bare = kind === 'count' && upTo === undefined ? [grouped(value)] : [];
	return [text.replace(/\s?\([^()]{0,60}\)?$/u, ''), ...plain, ...bare, ...(alternative ? [alternative.text] : [])];
}

function timeForms({ iso, text }: Time): readonly string[] {
	const exact = iso?.length === 10 ? [isoInWords(iso, true), isoInWords(iso, false)] : [];
	return [text.replace(/^(?:in|on|at|by)\s/iu, ''), ...exact.filter((form) => form !== undefined)];
}

function formsOf({ asked }: Draft): readonly string[] {
	if (asked?.type === 'quantity') return amountForms(asked.quantity);
	return asked?.type === 'time' ? timeForms(asked.time) : [];
}

/** Every other way to write the answer that is as right: aliases, digits for words, the other unit, the other order of a date. */
export function acceptedForms(draft: Draft): readonly string[] {
	const key = (form: string): string => form.toLowerCase().replace(ARTICLE, '');
	const forms = new Map<string, string>();
	for (const form of [...draft.accept, ...formsOf(draft)]) if (!forms.has(key(form))) forms.set(key(form), form);
	forms.delete(key(draft.answer));
	return [...forms.values()].filter((form) => form.trim() !== '');
}
