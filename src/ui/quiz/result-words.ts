import { questionOf, answerOf } from '#core/cards/card.ts';
import { counted, inWordsOf, listed, sentence } from '../shared/words.ts';
import type { Answered } from './quiz.svelte.ts';

/** What a quiz came to, in one sentence. */
export function resultInWords(total: number, known: number): string {
	if (known === total)
		return `${sentence(counted(total, 'question'))}, and you knew ${total === 1 ? 'it' : 'them all'}.`;
	return `You knew ${inWordsOf(known)} of ${counted(total, 'question')}.`;
}

/** The result as a text to be sent to somebody or kept. */
export function resultText(titles: readonly string[], answers: readonly Answered[]): string {
	const known = answers.filter(({ wasKnown }) => wasKnown).length;
	const missed = answers
		.filter(({ wasKnown }) => !wasKnown)
		.map(({ card }) => `– ${questionOf(card)} ${answerOf(card)}`);
	const head = `A quiz on ${listed(titles)}: ${known} of ${answers.length} known.`;
	return missed.length === 0 ? head : [head, 'Missed:', ...missed].join('\n');
}
