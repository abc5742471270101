import { counted } from '../shared/words.ts';

/** Something to be said once, when the screen has moved on. */
export type Notice = 'undone' | 'buried' | 'suspended' | { readonly forgottenTimes: number };

/** What is said. */
export function describeNotice(notice: Notice): string {
	switch (notice) {
		case 'undone':
			return 'Taken back. Here it is again.';
		case 'buried':
			return 'Hidden until tomorrow.';
		case 'suspended':
			return 'Suspended: it stays away until you bring it back in its deck.';
		default:
			return `That card was forgotten ${counted(notice.forgottenTimes, 'time')}. Reword it in its deck, or suspend it.`;
	}
}
