/** Indexes of a longest run that rises; everything outside it was moved. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
	const tails: number[] = [];
	const before = numbers.map(() => -1);
	for (const [i, number] of numbers.entries()) {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
			else high = middle;
		}
		before[i] = low === 0 ? -1 : (tails[low - 1] ?? -1);
		tails[low] = i;
	}
	const rise = new Set<number>();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.add(at);
	return rise;
}

/** The names of `after` that stand elsewhere among the others than they did in `before`; the fewest that explain it. */
export function movedNames(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
	const places = new Map(before.map((name, at) => [name, at]));
	const common = after.filter((name) => places.has(name));
	const still = longestRise(common.map((name) => places.get(name) ?? 0));
	return new Set(common.filter((_, at) => !still.has(at)));
}

/** The names of `order`, with those of `extra` each behind the one that stands before it in `reference`. */
export function insertBehind(
	order: readonly string[],
	extra: ReadonlySet<string>,
	reference: readonly string[]
): readonly string[] {
	const known = new Set(order);
	const behind = new Map<string, string[]>();
	let last = '';
	for (const name of reference) {
		if (known.has(name)) last = name;
		else if (extra.has(name)) behind.set(last, [...(behind.get(last) ?? []), name]);
	}
	return [...(behind.get('') ?? []), ...order.flatMap((name) => [name, ...(behind.get(name) ?? [])])];
}
