import { editDistance } from '../../shared/edit-distance.ts';

const LONGEST = 40;

/** The name that was probably meant, when one is at most a third of its letters away; `''` otherwise. */
export function nearestName(written: string, names: Iterable<string>): string {
	const word = written.toLowerCase();
	if (word.length > LONGEST) return '';
	let best = '';
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - word.length) >= least) continue;
		const distance = editDistance(word, name.toLowerCase(), least);
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}
