import type { Made } from '#core/made.ts';
import type { Relation } from '#core/facts/fact.ts';
import { asCardId } from '#core/shared/ids.ts';

/** A document of one paragraph in which each of `quotes` is a sentence that gave one card. */
export function madeOf(
	text: string,
	quotes: readonly string[],
	relations: readonly Relation[] = [],
	title = 'A document'
): Made {
	const places = sentencesOf(text);
	return {
		document: {
			title,
			text,
			blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
			language: 'en'
		},
		sentences: places.map((span, index) => ({ index, block: 0, kind: 'paragraph', span, tokens: [], quoted: [] })),
		facts: [],
		proposals: quotes.map((quote, place) => {
			const start = text.indexOf(quote);
			const span = { start, end: start + quote.length };
			return {
				card: {
					id: asCardId(title === 'A document' ? `c${place}` : `${title}-${place}`),
					group: `g${place}`,
					type: 'basic',
					tags: [],
					hints: [],
					question: `${title}, question ${place}?`,
					answer: /[^ .]*(?=\.?$)/u.exec(quote)?.[0] ?? '',
					source: { quote, ...span }
				},
				factId: `f${place}`,
				relation: relations[place] ?? 'meeting',
				sentence: places.findIndex((own) => own.start === start),
				span,
				score: 1
			};
		}),
		refusals: []
	};
}

function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
	return [...text.matchAll(/[^.]{1,200}\./gu)].map(({ 0: words, index }) => {
		const start = index + (words.length - words.trimStart().length);
		return { start, end: index + words.length };
	});
}
