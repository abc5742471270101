import type { Refusal } from './fact.ts';

/** One sentence that says why a passage gave no card. */
export function describeRefusal(refusal: Refusal): string {
	switch (refusal.reason) {
		case 'unresolved-reference':
			return refusal.detail === undefined
				? 'It points to someone or something that the text does not settle.'
				: `“${refusal.detail}” could stand for more than one name, or for none.`;
		case 'anonymous-claim':
			return 'A claim, and nobody is named as making it.';
		case 'modal-claim':
			return 'Something that may happen, or was meant to; not something that happened.';
		case 'negated':
			return 'It says what is not so.';
		case 'ambiguous-answer':
			return refusal.detail === undefined
				? 'A question about it would have more than one right answer.'
				: `A question about it would have more than one right answer: ${refusal.detail}.`;
		case 'answer-in-question':
			return 'The question would give its answer away.';
		case 'opinion':
			return 'A judgement, which another reader might not share.';
		case 'no-context':
			return 'Read alone, it does not say enough to be asked about.';
		case 'too-long':
			return 'The answer would be too long to remember.';
		case 'undated-role':
			return 'Offices change hands, and the text does not say when this one was held.';
		case 'outranked':
			return 'It could be asked; the cards above are worth more of your time.';
		case 'no-question':
			return 'A fact was found in it, but no question that would be fair to ask.';
		case 'set-aside':
			return 'Not part of the text itself.';
	}
}
