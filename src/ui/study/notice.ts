import type { CardRef } from '#core/schedule/memory.ts';
import { counted } from '../shared/words.ts';

/** Something to be said once, when the screen has moved on. */
export type Notice =
	| 'undone'
	| 'buried'
	| 'suspended'
	/** The card that was asked left its deck, in another tab. */
	| 'gone'
	| 'changed'
	| { readonly leech: CardRef; readonly forgottenTimes: number };

/** What is said. */
export function describeNotice(notice: Notice): string {
	switch (notice) {
		case 'undone':
			return 'Taken back. Here it is again.';
		case 'buried':
			return 'Hidden until tomorrow.';
		case 'suspended':
			return 'Suspended: it stays away until you bring it back in its deck.';
		case 'gone':
			return 'A card was taken out of its deck just now, and is passed over.';
		case 'changed':
			return 'This card was changed just now; here it is as it stands.';
		default:
			return `That card was forgotten ${counted(notice.forgottenTimes, 'time')}. Asking it again will hardly help.`;
	}
}
