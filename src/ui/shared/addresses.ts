import { resolve } from '$app/paths';
import type { DeckId } from '#core/shared/ids.ts';

/** Every address of the app, in one place. */
export const addresses = {
	study: () => resolve('/'),
	make: () => resolve('/make'),
	decks: () => resolve('/decks'),
	progress: () => resolve('/progress'),
	settings: () => resolve('/settings'),
	preview: () => resolve('/preview'),
	/** Where decks are fetched from another address; its pages have a policy of their own, so it is always loaded anew. */
	fromAddress: () => resolve('/from-address'),
	deck: (deck: DeckId) => resolve('/decks/[id]', { id: deck }),
	/** The deck's text, to be written in. */
	editor: (deck: DeckId) => resolve('/decks/[id]/edit', { id: deck }),
	/** A sitting over one deck, or over all that is due. */
	session: (deck?: DeckId) => (deck === undefined ? resolve('/study') : resolve('/study/[deck]', { deck })),
	/** Cards that are looked over without the schedule taking notice. */
	look: (what: string) => resolve('/study/look/[what]', { what }),
	/** A quiz over one deck, or one that is laid out first. */
	quiz: (deck?: DeckId) => (deck === undefined ? resolve('/quiz') : resolve('/quiz/[deck]', { deck }))
};
