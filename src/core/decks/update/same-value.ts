/** What only this device knows of a source: it takes no part in comparing. */
const LOCAL: ReadonlySet<string> = new Set(['documentId', 'start', 'end']);

/** The same text for the same value, however its keys are ordered. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (key, inner: unknown) => {
		if (LOCAL.has(key)) return undefined;
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	});
}

/** True when the two say the same; an absent value is only like an absent one. */
export function isSame(a: unknown, b: unknown): boolean {
	return a === b || canonical(a) === canonical(b);
}
