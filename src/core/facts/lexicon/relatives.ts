const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const RELATIVES = words(
	'wife husband spouse widow widower son daughter child children brother sister sibling mother father parent parents nephew niece cousin uncle aunt grandson granddaughter grandfather grandmother stepson stepfather half-brother half-sister fiancé fiancée twin'
);

/** True for a noun that says whose relative somebody is, singular or plural. */
export function isRelative(noun: string): boolean {
	return RELATIVES.has(noun) || (noun.endsWith('s') && RELATIVES.has(noun.slice(0, -1)));
}
