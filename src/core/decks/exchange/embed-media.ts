import type { Card } from '../../cards/card.ts';
import type { Deck } from '../deck.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import { Losses, type Loss } from './losses.ts';

/** The deck with what lay beside it, and what stayed outside. */
export interface EmbeddedDeck {
	readonly deck: Deck;
	readonly losses: readonly Loss[];
}

/** A file beside the deck as a `data:` address; nothing when there is none, or it is no picture or sound. */
export type ReadMedia = (path: string) => string | undefined;

/** Of a deck file this much is left for its texts. */
const FOR_TEXTS = 500_000;

const isBeside = (src: string): boolean => !/^(?:data|https?):/iu.test(src);

/** Puts pictures and sounds into the deck as long as there is room for them. */
class Embedding {
	readonly losses = new Losses();
	readonly #read: ReadMedia;
	#room = DECK_LIMITS.characters - FOR_TEXTS;

	constructor(read: ReadMedia) {
		this.#read = read;
	}

	source(src: string, what: string): string {
		if (!isBeside(src)) return src;
		const found = this.#read(src);
		if (found !== undefined && found.length <= Math.min(this.#room, DECK_LIMITS.embedded)) {
			this.#room -= found.length;
			return found;
		}
		this.losses.add(what);
		return src;
	}
}

/** The deck in one file: its pictures and sounds are put into it, so that they go wherever the file goes. */
export function embedMedia(deck: Deck, read: ReadMedia): EmbeddedDeck {
	const into = new Embedding(read);
	const cards = deck.cards.map((card): Card => {
		const { image, audio } = card;
		if (!image && !audio) return card;
		return {
			...card,
			...(image && { image: { ...image, src: into.source(image.src, 'pictures that are missing or too large') } }),
			...(audio && { audio: { ...audio, src: into.source(audio.src, 'sounds that are missing or too large') } })
		};
	});
	return { deck: { ...deck, cards }, losses: into.losses.all };
}
