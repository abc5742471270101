import type { Draft } from '../draft.ts';

const SMALL = new Set([
	'the',
	'a',
	'an',
	'of',
	'and',
	'in',
	'on',
	'at',
	'to',
	'for',
	'from',
	'by',
	'with',
	'or',
	'new',
	'old',
	'great',
	'north',
	'south',
	'east',
	'west'
]);

/** Words without case, accents and marks. */
export function foldedWords(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[’']s\b/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}.,]+/u)
		.map((word) => word.replace(/^[.,]+|[.,]+$/gu, ''))
		.filter((word) => word !== '');
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
	if (run.length === 0) return false;
	return words.some((_, at) => run.every((word, offset) => words[at + offset] === word));
}

/** True when the question gives its answer away: by the answer itself, another name of it, or the part of a name that tells it. */
export function givesAway(draft: Draft): boolean {
	const question = foldedWords(
		draft.question.replace(/^(?:[^:]{1,60}: )?(?:(?:According to|As reported) [^,]{0,80}, )?(?:\w+ )?which \w+/iu, '')
	);
	const answers = [draft.answer, ...draft.accept]
		.map(foldedWords)
		.filter((words) => words.some((word) => !SMALL.has(word)));
	if (answers.some((words) => containsRun(question, words))) return true;
	if (draft.asked?.type !== 'entity' || draft.asked.entity.type !== 'person') return false;
	const telling = foldedWords(draft.asked.entity.name).filter((word) => word.length > 3 && !SMALL.has(word));
	return telling.some((word) => question.includes(word));
}
