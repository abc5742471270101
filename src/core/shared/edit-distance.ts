/**
 * How many typing slips (a letter too many, missing, wrong, or two swapped) lie between two words, counted up to `limit`;
 * anything above gives `limit + 1`. Takes time by the product of the lengths, so bound them first.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
			row.push(swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
		}
		if (Math.min(...row) > limit) return limit + 1;
		[before, above] = [above, row];
	}
	return Math.min(above[b.length] ?? 0, limit + 1);
}
