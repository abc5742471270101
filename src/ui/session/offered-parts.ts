import type { Card } from '#core/cards/card.ts';

const inLetters = (texts: readonly string[]): readonly string[] => [...texts].sort((a, b) => a.localeCompare(b, 'en'));

/** What stands under the question of a card that puts things in order or together: its parts by their letters, so that their places tell nothing. */
export function offeredParts(card: Card): readonly string[] {
	switch (card.type) {
		case 'order':
			return inLetters(card.items);
		case 'match':
			return [
				card.pairs.map(({ left }) => left).join(' · '),
				inLetters([...card.pairs.map(({ right }) => right), ...card.extra]).join(' · ')
			];
		default:
			return [];
	}
}
