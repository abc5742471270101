import type { Quantity } from '../quantity.ts';

/** “7,200-kilometer” → “7,200 kilometers”, with the other unit in brackets when the text gives it. */
export function amountInWords(quantity: Quantity): string {
	if (quantity.unit === 'share') return quantity.text;
	const isOne = /^(?:one|an?|1)\b(?![.,]\d)/iu.test(quantity.text);
	const plain = (text: string): string =>
		text
			.replace(/\s+/gu, ' ')
			.replace(/(?<=\d|\p{L})\s?-\s?(?=\p{L}+$)/u, ' ')
			.replace(
				/(?<!per )\b(?<unit>kilomet(?:er|re)|met(?:er|re)|mile|yard|acre|hectare|ton|tonne|gram|kilogram|year|month|week|day|hour|minute|second|member|store?y)$/u,
				isOne ? '$<unit>' : '$<unit>s'
			)
			.replace(/\bstorys$/u, 'storeys');
	const bracket = /\s?\([^)]{0,80}\)?$/u;
	const own = plain(quantity.text.replace(bracket, ''));
	if (!quantity.alternative) return own;
	const inner = bracket
		.exec(quantity.text)?.[0]
		.trim()
		.replace(/^\(|\)$/gu, '');
	return `${own} (${plain(inner ?? quantity.alternative.text)})`;
}
