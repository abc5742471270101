import type { OwnCardProblem, OwnWords } from '#core/cards/own-card.ts';
import type { Result } from '#core/shared/result.ts';

/** What a card by hand would ask. */
interface Asked {
	readonly form: 'cloze' | 'basic';
	readonly text: string;
	readonly answer: string;
}

const WORDS: Readonly<Record<OwnCardProblem, string>> = {
	'no-words': 'Press the words of the text that are the answer.',
	'across-paragraphs': 'These words stand in different paragraphs. Choose them from one.',
	'too-long': 'That is more than can be remembered at once. Choose fewer words.'
};

/** What keeps a card by hand from being made, and the way on; undefined when nothing does. */
export function describeOwnProblem(
	{ form, text, answer }: Asked,
	chosen: Result<OwnWords, OwnCardProblem> | undefined
): string | undefined {
	if (chosen?.ok !== true) return WORDS[chosen?.problems[0] ?? 'no-words'];
	if (form === 'basic' && text === '') return 'Write the question that these words answer.';
	return answer === '' ? 'A card needs an answer.' : undefined;
}
