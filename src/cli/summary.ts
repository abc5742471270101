import { refusalsWithoutCards } from '#core/coverage-of.ts';
import { describeRefusal } from '#core/facts/describe-refusal.ts';
import { counted } from '#core/shared/counted.ts';
import type { Made } from '#core/made.ts';
import { wantsDate } from '#core/wants-date.ts';

/** One line for people on what came of a document. */
export function summaryOf(path: string, made: Made): string {
	const found = `${counted(made.sentences.length, 'sentence')} read, ${counted(made.facts.length, 'fact')} found`;
	const came = `${counted(made.proposals.length, 'card')} made, ${made.refusals.length} refused`;
	const none = made.proposals.length === 0 ? ' No fact in it could be asked about fairly.' : '';
	const advice = wantsDate(made) ? `${none} If it is news, say when it was published: --date 2024-09-17.` : none;
	return `${path}: “${made.document.title}”: ${found}; ${came}.${advice}`;
}

/** One line for each passage that gave no card, in text order. */
export function whyNoCards(made: Made): readonly string[] {
	return refusalsWithoutCards(made)
		.toSorted((a, b) => a.span.start - b.span.start)
		.map((refusal) => `  “${refusal.quote.replace(/\s+/gu, ' ')}” ${describeRefusal(refusal)}`);
}
