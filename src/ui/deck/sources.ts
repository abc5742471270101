import type { Deck } from '#core/decks/deck.ts';

/** A document that cards of a deck came from. */
export interface DeckSource {
	readonly title: string;
	/** Only ever a web address. */
	readonly url?: string;
}

/** The sources of a deck's cards, each once, the most cited first. */
export function sourcesOf(deck: Deck): readonly DeckSource[] {
	const cited = new Map<string, { source: DeckSource; cards: number }>();
	for (const { source } of deck.cards) {
		const url = webAddress(source?.url);
		const title = source?.title ?? url;
		if (title === undefined) continue;
		const known = cited.get(title) ?? { source: { title, ...(url === undefined ? {} : { url }) }, cards: 0 };
		cited.set(title, { ...known, cards: known.cards + 1 });
	}
	return [...cited.values()].sort((a, b) => b.cards - a.cards).map(({ source }) => source);
}

/** A deck file may hold any text as an address; only http and https are ever followed. */
export function webAddress(url: string | undefined): string | undefined {
	return url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined;
}
