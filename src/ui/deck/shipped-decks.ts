import { asDeckId, type DeckId } from '#core/shared/ids.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';

/** A deck file that ships with the app, told of without reading it. */
export interface ShippedDeck {
	readonly id: DeckId;
	readonly title: string;
	readonly about: string;
	readonly cards: number;
}

/** What the files in `decks/` say of themselves; a test holds the two together. */
export const shippedDecks: readonly ShippedDeck[] = [
	{
		id: asDeckId('south-caucasus-corridors'),
		title: 'South Caucasus corridors, September 2024',
		about: 'who met whom in Tehran, and what the routes link',
		cards: 34
	},
	{
		id: asDeckId('treaties-of-iran-and-russia'),
		title: 'Treaties of Iran and Russia',
		about: 'from Gulistan to Turkmenchay and after',
		cards: 32
	},
	{
		id: asDeckId('great-routes'),
		title: 'Great routes and their lengths',
		about: 'railways, canals, tunnels and roads',
		cards: 34
	}
];

const files = import.meta.glob<string>('/decks/*.yaml', { query: '?raw', import: 'default' });

/** The deck's file, fetched when it is asked for. */
export async function fileOf(deck: ShippedDeck): Promise<ChosenFile> {
	const name = `${deck.id}.yaml`;
	const load = files[`/decks/${name}`];
	if (load === undefined) throw new Error(`No deck file ${name}`);
	const bytes = new TextEncoder().encode(await load());
	return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
