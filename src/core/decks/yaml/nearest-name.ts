/** How many letters must be added, taken away, changed or swapped with their neighbour to make one word the other. */
function editDistance(a: string, b: string): number {
	let before: readonly number[] = [];
	let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 0; i < a.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
			const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : changed;
			next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		[before, row] = [row, next];
	}
	return row.at(-1) ?? 0;
}

const LONGEST = 40;

/** The name that was probably meant, when one is at most a third of its letters away; `''` otherwise. */
export function nearestName(written: string, names: Iterable<string>): string {
	const word = written.toLowerCase();
	if (word.length > LONGEST) return '';
	let best = '';
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - word.length) >= least) continue;
		const distance = editDistance(word, name.toLowerCase());
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}
