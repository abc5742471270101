import { GAP } from '../cards/gap.ts';
import type { Card } from '../cards/card.ts';
import type { Memory } from './memory.ts';

/**
 * How a card is asked as its memory grows: with options to choose from, with its sentence to fill, or with nothing but the
 * question.
 */
export type Rung = 'choice' | 'gap' | 'recall';

/** From this stability on (in days) a card is asked without help. */
const FIRM_DAYS = 7;
/** Nobody types more than this for one card. */
const MOST_WORDS = 5;
const MOST_LETTERS = 40;
const LONGEST_SENTENCE = 300;

/** True for an answer that can be asked to be written. */
export function isWritable(answer: string): boolean {
	return answer.length <= MOST_LETTERS && answer.split(/\s+/u).length <= MOST_WORDS && !answer.includes('\n');
}

/** True for a card that was made from a document: its sentence is known to hold its answer. */
export const isMade = ({ source }: Card): boolean => source?.start !== undefined;

/** The card's sentence with a gap for its answer; nothing when it does not say the answer, or says it twice. */
export function gappedSentence({ source }: Card, answer: string): string | undefined {
	const quote = source?.quote;
	if (quote === undefined || quote.length > LONGEST_SENTENCE || !isWritable(answer)) return undefined;
	const at = quote.indexOf(answer);
	if (at < 0 || quote.includes(answer, at + 1)) return undefined;
	const [before, after] = [quote.slice(0, at), quote.slice(at + answer.length)];
	return /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after) ? undefined : `${before}${GAP}${after}`;
}

/** The ways in which a card can be asked, the easiest first; with fewer than two it stands on no ladder. */
export function rungsOf(card: Card): readonly Rung[] {
	switch (card.type) {
		case 'choice': {
			const [answer = '', ...others] = card.answers;
			if (others.length > 0 || card.distractors.length === 0) return ['choice'];
			return gappedSentence(card, answer) === undefined ? ['choice', 'recall'] : ['choice', 'gap', 'recall'];
		}
		case 'basic':
			return gappedSentence(card, card.answer) === undefined ? ['recall'] : ['gap', 'recall'];
		case 'cloze':
			return isWritable(card.answer) ? ['gap', 'recall'] : ['gap'];
		default:
			return [];
	}
}

/** The rung on which a card stands: it is met on the first, and climbs as it is known; a lapse takes it down again. */
export function rungFor(card: Card, memory: Memory | undefined): Rung | undefined {
	const rungs = rungsOf(card);
	if (rungs.length < 2) return undefined;
	if (memory === undefined || memory.phase === 'new') return rungs[0];
	if (memory.phase === 'review' && memory.stability >= FIRM_DAYS) return 'recall';
	return rungs.includes('gap') ? 'gap' : 'recall';
}
