/** How many letters must be added, taken away or changed to make one word the other. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of a.split('').entries()) {
		const next = [i + 1];
		for (const [j, other] of b.split('').entries()) {
			const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
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
