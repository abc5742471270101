import type { DeckId } from '#core/shared/ids.ts';
import type { ChosenFile } from './importing.svelte.ts';

/** A deck file that ships with the app, told of without reading it. */
export interface ShippedDeck {
	readonly id: DeckId;
	readonly fileName: string;
	readonly title: string;
	readonly about: string;
	readonly cards: number;
}

const files = import.meta.glob<string>('/decks/*.yaml', { query: '?raw', import: 'default' });

export const shippedDecks: readonly ShippedDeck[] = [];

/** The deck's file, fetched when it is asked for. */
export async function fileOf(deck: ShippedDeck): Promise<ChosenFile> {
	const load = files[`/decks/${deck.fileName}`];
	if (load === undefined) throw new Error(`No deck file ${deck.fileName}`);
	const bytes = new TextEncoder().encode(await load());
	return { name: deck.fileName, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
