import { DECK_LIMITS } from '../deck-limits.ts';
import type { FaultList } from '../faults/fault-list.ts';

/** Opening brackets or list marks in a row: no deck has so many, and a parser may run out of stack on them. */
const BOTTOMLESS = /(?:[[{][ \t]{0,4}){33}|(?:[-?:][ \t]{1,4}){33}/u;

/** Tells what keeps a file from being read as a deck at all; true when reading can go on. */
export function checkFile(text: string, faults: FaultList): boolean {
	if (text.length > DECK_LIMITS.characters) {
		faults.add('E006', { length: text.length, limit: DECK_LIMITS.characters });
		return false;
	}
	const head = text.slice(0, 1000);
	if (text.startsWith('PK\u0003\u0004') || text.startsWith('\u00D0\u00CF\u0011\u00E0')) faults.add('E004', {});
	else if (/^(?:\uFFFD\uFFFD|\u00FF\u00FE|\u00FE\u00FF)/u.test(head) || /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/u.test(head))
		faults.add('E005', {});
	else if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u.test(text)) faults.add('E007', {});
	else if (text.trim() === '') faults.add('E001', {});
	else if (/^Q:[ \t]/mu.test(head) && !/^(?:cards|title|recto):/mu.test(head)) faults.add('E124', {});
	else if (BOTTOMLESS.test(text)) faults.add('E009', { limit: DECK_LIMITS.depth });
	return !faults.hasErrors;
}
