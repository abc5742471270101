import type { PlainMap, PlainValue } from '../serialise/plain-value.ts';

/** Keys with what the form writes under them. */
export type KeyValues = readonly (readonly [string, PlainValue | undefined])[];

export const isMap = (value: PlainValue | undefined): value is PlainMap => value instanceof Map;

export const textOf = (value: PlainValue | undefined): string =>
	value === undefined || typeof value === 'object' ? '' : String(value);

/** The items of a list; of one value alone, that. */
export const listOf = (value: PlainValue | undefined): readonly PlainValue[] => {
	if (value === undefined) return [];
	return Array.isArray(value) ? (value as readonly PlainValue[]) : [value];
};

/** A list as a text field has it: one item on each line. */
export const linesOf = (value: PlainValue | undefined): string => listOf(value).map(textOf).join('\n');

export const lines = (text: string): readonly string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** One text alone, several as a list. */
export function few(texts: readonly string[]): PlainValue | undefined {
	return texts.length > 1 ? texts : texts[0];
}

export const unlessBlank = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** True when both would be written alike. */
export function isAlike(a: PlainValue | undefined, b: PlainValue | undefined): boolean {
	const plain = (value: PlainValue | undefined): string =>
		JSON.stringify([value], (_key, inner: unknown) => (inner instanceof Map ? { map: [...inner] } : inner));
	return plain(a) === plain(b);
}
