import type { Given } from '#core/reviews/given.ts';

/** What was given, in words; nothing where nothing was. */
export function givenInWords(given: Given | undefined): string {
	if (given === undefined) return '';
	if ('texts' in given) return given.texts.filter((text) => text.trim() !== '').join(' … ');
	if ('items' in given) return given.items.join(' → ');
	if ('options' in given) return given.options.join(', ');
	return Object.entries(given.pairs)
		.map(([left, right]) => `${left} – ${right}`)
		.join('; ');
}
