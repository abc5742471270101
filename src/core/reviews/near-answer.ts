/** A name is told by its last word; a word this short may be anything. */
const LEAST_SURNAME = 4;

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** True when both say the same words in another order: `Levitin, Igor`, `Russia and Iran`. */
function isReordered(right: readonly string[], given: readonly string[]): boolean {
	return right.length > 1 && [...right].sort().join(' ') === [...given].sort().join(' ');
}

/** True for the surname of a person, or the last word of another name of two to four words. */
function isLastOfName(answer: string, right: readonly string[], given: readonly string[]): boolean {
	const names = answer.trim().split(/\s+/u);
	const isName = names.length > 1 && names.length <= 4 && names.every((name) => /^\p{Lu}/u.test(name));
	const [only = ''] = given;
	return isName && given.length === 1 && only.length >= LEAST_SURNAME && only === right.at(-1);
}

/**
 * True for an answer that has the right words and still is not the answer: in another order, or only the last of a name.
 * `answer` is as the card has it; `right` and `given` are folded.
 */
export function isNearAnswer(answer: string, right: string, given: string): boolean {
	const [wanted, had] = [wordsOf(right), wordsOf(given)];
	return isReordered(wanted, had) || isLastOfName(answer, wanted, had);
}
