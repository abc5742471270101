/** A run of letters: in both texts, only in what was written (`extra`), or only in the answer (`missing`). */
export interface DiffPiece {
	readonly text: string;
	readonly kind: 'same' | 'extra' | 'missing';
}

/** Longer texts are not compared letter by letter: nobody would read the result. */
const LONGEST = 80;

/** Two letters are the same whatever their case and accents. */
const folded = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The length of the longest common run of letters from each place on. */
function commonLengths(given: readonly string[], right: readonly string[]): number[][] {
	const lengths = Array.from({ length: given.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
	for (let i = given.length - 1; i >= 0; i--) {
		for (let j = right.length - 1; j >= 0; j--) {
			const isSame = folded(given[i] ?? '') === folded(right[j] ?? '');
			const [below, beside, across] = [lengths[i + 1]?.[j], lengths[i]?.[j + 1], lengths[i + 1]?.[j + 1]];
			(lengths[i] as number[])[j] = isSame ? (across ?? 0) + 1 : Math.max(below ?? 0, beside ?? 0);
		}
	}
	return lengths;
}

function joined(letters: readonly DiffPiece[]): DiffPiece[] {
	const pieces: DiffPiece[] = [];
	for (const { text, kind } of letters) {
		const last = pieces.at(-1);
		if (last?.kind === kind) pieces[pieces.length - 1] = { text: last.text + text, kind };
		else pieces.push({ text, kind });
	}
	return pieces;
}

/**
 * What was written beside the answer, letter by letter: what both have is told as the answer has it. Nothing when the two
 * have so little in common, or are so long, that the marks would only confuse.
 */
export function answerDiff(given: string, answer: string): readonly DiffPiece[] | undefined {
	const [written, right] = [Array.from(given.trim()), Array.from(answer.trim())];
	if (written.length > LONGEST || right.length > LONGEST) return undefined;
	const lengths = commonLengths(written, right);
	if (2 * (lengths[0]?.[0] ?? 0) < Math.max(written.length, right.length)) return undefined;
	const letters: DiffPiece[] = [];
	let [i, j] = [0, 0];
	while (i < written.length || j < right.length) {
		const [own, wanted] = [written[i], right[j]];
		if (own !== undefined && wanted !== undefined && folded(own) === folded(wanted)) {
			letters.push({ text: wanted, kind: 'same' });
			i++;
			j++;
		} else if (
			wanted === undefined ||
			(own !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
		) {
			letters.push({ text: own ?? '', kind: 'extra' });
			i++;
		} else {
			letters.push({ text: wanted, kind: 'missing' });
			j++;
		}
	}
	return joined(letters);
}
