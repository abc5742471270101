import type { Random } from '../../shared/random.ts';

/** No vowels, so that chance spells no words; the first is a letter, so that YAML never makes a number of it. */
const FIRST = 'bcdfghjkmnpqrstvwxz';
const REST = `${FIRST}23456789`;
const LENGTH = 6;

const pick = (signs: string, random: Random): string => signs.charAt(Math.floor(random() * signs.length));

/** Draws an id of six characters that is not used yet. */
export function drawId(random: Random, used: ReadonlySet<string>): string {
	for (;;) {
		let id = pick(FIRST, random);
		while (id.length < LENGTH) id += pick(REST, random);
		if (!used.has(id)) return id;
	}
}
