import type { Card } from '#core/cards/card.ts';

/** True for a picture or sound that is in the deck itself. Nothing is ever fetched from another place. */
export function isHere(src: string): boolean {
	return /^data:(?:image|audio)\//u.test(src);
}

/** Why a picture or sound is not there, and where it is. */
export function whyAbsent(what: 'picture' | 'sound', src: string): string {
	if (/^https?:/iu.test(src)) return `The ${what} is on the web, and Recto fetches none: ${src}`;
	return `The ${what} ${src} lies beside the deck file and did not come with it.`;
}

/** True when a side of the card has a picture or a sound. */
export function hasMedia({ image, audio }: Pick<Card, 'image' | 'audio'>, side: 'q' | 'a'): boolean {
	return [image, audio].some((one) => one !== undefined && (one.side ?? 'q') === side);
}
