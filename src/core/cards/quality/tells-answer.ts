import { foldedWords } from './folded-words.ts';

/** Words that tell nothing by themselves. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
	'the a an of and in on at to for from by with or new old great north south east west'.split(' ')
);

function containsRun(words: readonly string[], run: readonly string[]): boolean {
	if (run.length === 0) return false;
	return words.some((_, at) => run.every((word, offset) => words[at + offset] === word));
}

/** The first of the answers that the question says word for word; answers of small words alone tell nothing. */
export function toldAnswer(question: string, answers: readonly string[]): string | undefined {
	let asked: readonly string[] | undefined;
	return answers.find((answer) => {
		const words = foldedWords(answer);
		if (!words.some((word) => !SMALL_WORDS.has(word))) return false;
		asked ??= foldedWords(question);
		return containsRun(asked, words);
	});
}
