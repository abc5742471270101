import { quoted } from '../faults/quoted.ts';

/** Words that YAML reads as they stand; anything else goes in quotes. */
const PLAIN = /^[\p{L}\p{N}$(/.+=_~^<][^\n]{0,10000}$/u;
const BROKEN = /:(?:\s|$)|\s#|\s$/u;
const OTHER_VALUE = /^(?:true|false|null|~|[-+]?\.?\d[\d_.eE+-]*)$/iu;

/** The text as a YAML value, in quotes only where it must be. */
export function asValue(text: string): string {
	return PLAIN.test(text) && !BROKEN.test(text) && !OTHER_VALUE.test(text) ? text : quoted(text);
}

/** A card of one line as the keys and values that it stands for. */
export function keysOfLine(text: string): readonly (readonly [string, string])[] {
	const arrow = text.indexOf(' => ');
	if (arrow <= 0) return [['cloze', text]];
	return [
		['q', text.slice(0, arrow).trim()],
		['a', text.slice(arrow + 4).trim()]
	];
}
