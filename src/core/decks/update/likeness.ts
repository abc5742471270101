import { editDistance } from '../../shared/edit-distance.ts';

/** Only so much of a text is compared letter by letter. */
const LONGEST = 300;

/** A text as it is compared: without case, accents, spaces and marks that writers set by taste. */
export function foldedText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);
}

/** How alike two folded texts are, 0 to 1: the share of letters that need not be touched to make one the other. */
export function likeness(a: string, b: string, least: number): number {
	const longer = Math.max(a.length, b.length);
	if (longer === 0) return 1;
	const most = Math.floor(longer * (1 - least));
	const distance = editDistance(a, b, most);
	return distance > most ? 0 : 1 - distance / longer;
}
