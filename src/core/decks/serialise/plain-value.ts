/** What a deck file is made of before it is printed. Keys stand in the order in which they are written. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainMap;

export type PlainMap = ReadonlyMap<string, PlainValue>;

/** A map of the entries that have a value. */
export function plainMap(entries: readonly (readonly [string, PlainValue | undefined])[]): PlainMap {
	const map = new Map<string, PlainValue>();
	for (const [key, value] of entries) if (value !== undefined) map.set(key, value);
	return map;
}

/** The list, or nothing when it is empty. */
export const unlessEmpty = (list: readonly PlainValue[]): readonly PlainValue[] | undefined =>
	list.length > 0 ? list : undefined;
