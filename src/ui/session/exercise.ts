import type { Card, ChoiceCard } from '#core/cards/card.ts';
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
	| { readonly type: 'typed' }
	| { readonly type: 'number'; readonly unit: string };

function optionsOf({ answers, distractors }: ChoiceCard): readonly Option[] {
	return [
		...answers.map((text) => ({ text, isAnswer: true })),
		...distractors.map(({ text, why }) => ({ text, isAnswer: false, ...(why === undefined ? {} : { why }) }))
	];
}

/** Cards that cannot be checked by a press or a word are turned like a leaf. */
export function exerciseOf(card: Card, random: Random): Exercise {
	switch (card.type) {
		case 'choice': {
			const options = optionsOf(card);
			return {
				type: 'choice',
				options: card.shuffle ? shuffled(options, random) : options,
				several: card.answers.length > 1
			};
		}
		case 'typed':
			return { type: 'typed' };
		case 'number':
			return { type: 'number', unit: card.unit };
		case 'basic':
		case 'cloze':
		case 'true-false':
		case 'order':
		case 'match':
			return { type: 'flip' };
	}
}
