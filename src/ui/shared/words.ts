const ONES =
	'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `7`, `1,234`, `60,014`: figures as English groups them; the platform's own formatter takes long to wake up. */
export function inFigures(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `no`, `one` … `ninety-nine`; larger numbers in figures. For sentences; tables have figures. */
export function inWords(count: number): string {
	const small = ONES[count];
	if (small !== undefined) return small;
	if (!Number.isInteger(count) || count < 0 || count > 99) return inFigures(count);
	const tens = TENS[Math.floor(count / 10)] ?? '';
	return count % 10 === 0 ? tens : `${tens}-${ONES[count % 10] ?? ''}`;
}

/** The same before `of`: `none of them`, `three of ten`. */
export function inWordsOf(count: number): string {
	return count === 0 ? 'none' : inWords(count);
}

/** `one card`, `three cards`; the plural has an `s` unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** The same words as the beginning of a sentence. */
export function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
