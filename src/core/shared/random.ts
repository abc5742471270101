/** A source of chance: each call gives a number in `[0, 1)`. */
export type Random = () => number;

/** The same seed gives the same sequence on every machine (xmur3 into sfc32, public domain, Chris Doty-Humphrey). */
export function seededRandom(seed: string): Random {
	let h = 1779033703 ^ seed.length;
	for (let i = 0; i < seed.length; i++) {
		h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	const next = (): number => {
		h = Math.imul(h ^ (h >>> 16), 2246822507);
		h = Math.imul(h ^ (h >>> 13), 3266489909);
		return (h ^= h >>> 16) >>> 0;
	};
	let [a, b, c, d] = [next(), next(), next(), next()];
	return () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return (t >>> 0) / 4294967296;
	};
}

/** A new array with the same items in an order drawn from `random` (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[result[i], result[j]] = [result[j] as Item, result[i] as Item];
	}
	return result;
}
