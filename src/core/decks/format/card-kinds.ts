import type { CardType } from '../../cards/card.ts';
import type { AskingKey } from './card-format.ts';

/** How the keys of a card make its type: the first kind whose `by` is there wins. */
export interface CardKind {
	readonly type: CardType;
	readonly by: AskingKey;
	/** Keys without which it asks nothing. */
	readonly needs: readonly AskingKey[];
	/** Keys of asking that may stand beside them. */
	readonly may: readonly AskingKey[];
	/** What editors call it. */
	readonly title: string;
}

/** All kinds of cards that a deck file can hold, the most telling key first. */
export const CARD_KINDS = [
	{ type: 'cloze', by: 'cloze', needs: [], may: ['gaps', 'typing'], title: 'A text with gaps' },
	{ type: 'true-false', by: 'statement', needs: ['is'], may: [], title: 'True or false' },
	{ type: 'number', by: 'number', needs: ['q'], may: ['tolerance'], title: 'A number' },
	{ type: 'order', by: 'order', needs: ['q'], may: [], title: 'Things in order' },
	{ type: 'match', by: 'match', needs: ['q'], may: ['extra'], title: 'Pairs to match' },
	{ type: 'choice', by: 'wrong', needs: ['q', 'a'], may: ['shuffle'], title: 'A choice' },
	{ type: 'typed', by: 'accept', needs: ['q', 'a'], may: ['typed', 'typing'], title: 'A typed answer' },
	{ type: 'typed', by: 'typed', needs: ['q', 'a'], may: ['typing'], title: 'A typed answer' },
	{ type: 'basic', by: 'a', needs: ['q'], may: ['reverse', 'typed'], title: 'A question and its answer' }
] as const satisfies readonly CardKind[];
