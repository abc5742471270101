import { gapAnswersOf } from '#core/cards/gap.ts';
import { answerOf, type Card, type ChoiceCard, type MatchCard } from '#core/cards/card.ts';
import { gappedSentence, isWritable, rungFor, type Rung } from '#core/schedule/ladder.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { shuffled, type Random } from '#core/shared/random.ts';

/** One option of a choice as it is offered. */
export interface Option {
	readonly text: string;
	readonly isAnswer: boolean;
	/** Why it is wrong, when the author said so. */
	readonly why?: string;
}

/** What the learner is asked to do with a card. */
export type Exercise =
	| { readonly type: 'flip' }
	/** `several`: all right options are wanted, not one. */
	| { readonly type: 'choice'; readonly options: readonly Option[]; readonly several: boolean }
	/** `fields`: how many gaps are to be filled; one where there is no gap. */
	| { readonly type: 'typed'; readonly fields: number }
	| { readonly type: 'number'; readonly unit: string }
	/** The parts in the order in which they are offered. */
	| { readonly type: 'order'; readonly items: readonly string[] }
	| { readonly type: 'match'; readonly lefts: readonly string[]; readonly rights: readonly string[] };

/** How a card is asked this time. */
export interface Play {
	readonly exercise: Exercise;
	/** Where the card stands on the ladder; absent: it is asked as its author wrote it. */
	readonly rung?: Rung;
	/** The card's own sentence with a gap, shown under the question as a help. */
	readonly sentence?: string;
}

const FLIP: Exercise = { type: 'flip' };

function optionsOf({ answers, distractors }: ChoiceCard): readonly Option[] {
	return [
		...answers.map((text) => ({ text, isAnswer: true })),
		...distractors.map(({ text, why }) => ({ text, isAnswer: false, ...(why === undefined ? {} : { why }) }))
	];
}

/** Another order than the right one: what is asked is not shown. */
function disordered(items: readonly string[], random: Random): readonly string[] {
	const mixed = shuffled(items, random);
	const isRight = mixed.every((item, i) => item === items[i]);
	return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

function matchOf({ pairs, extra }: MatchCard, random: Random): Exercise {
	const rights = new Set([...pairs.map(({ right }) => right), ...extra]);
	return { type: 'match', lefts: pairs.map(({ left }) => left), rights: shuffled([...rights], random) };
}

/** What a card asks for when the app is to judge the answer; turning the leaf where it cannot. */
export function checkedExerciseOf(card: Card, random: Random): Exercise {
	switch (card.type) {
		case 'choice': {
			const options = optionsOf(card);
			const shown = card.shuffle ? shuffled(options, random) : options;
			return { type: 'choice', options: shown, several: card.answers.length > 1 };
		}
		case 'true-false': {
			const options = [true, false].map((is) => ({ text: is ? 'True' : 'False', isAnswer: is === card.isTrue }));
			return { type: 'choice', options, several: false };
		}
		case 'typed':
			return { type: 'typed', fields: 1 };
		case 'cloze':
			return { type: 'typed', fields: gapAnswersOf(card).length };
		case 'number':
			return { type: 'number', unit: card.unit };
		case 'order':
			return { type: 'order', items: disordered(card.items, random) };
		case 'match':
			return matchOf(card, random);
		case 'basic':
			return isWritable(card.answer) ? { type: 'typed', fields: 1 } : FLIP;
	}
}

function playOnRung(card: Card, rung: Rung, random: Random): Play {
	const asChecked = { exercise: checkedExerciseOf(card, random), rung };
	if (rung === 'choice') return asChecked;
	if (card.type === 'cloze') return rung === 'gap' ? { exercise: FLIP, rung } : asChecked;
	const answer = answerOf(card);
	const written: Exercise = isWritable(answer) ? { type: 'typed', fields: 1 } : FLIP;
	const sentence = rung === 'gap' ? gappedSentence(card, answer) : undefined;
	return { exercise: written, rung, ...(sentence !== undefined && { sentence }) };
}

/** What the choice of an exercise depends on. */
export interface Occasion {
	readonly memory: Memory | undefined;
	/** The card is asked in harder ways as it is known better. */
	readonly hasLadder: boolean;
	readonly random: Random;
}

/** How a card is asked in a session: as its author wrote it, or on its rung of the ladder. */
export function playOf(card: Card, { memory, hasLadder, random }: Occasion): Play {
	const rung = hasLadder ? rungFor(card, memory) : undefined;
	if (rung !== undefined) return playOnRung(card, rung, random);
	const isLooked = card.type === 'basic' || card.type === 'cloze';
	return { exercise: isLooked ? FLIP : checkedExerciseOf(card, random) };
}
