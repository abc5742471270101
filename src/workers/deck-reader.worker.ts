import { mendDeck } from '#core/decks/mend-deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import type { DeckReaderReply, DeckReaderRequest } from './deck-reader-messages.ts';

function answer({ turn, verb, text, fileName }: DeckReaderRequest): DeckReaderReply {
	try {
		return verb === 'read'
			? { turn, read: readDeck(text, { fileName }) }
			: { turn, mended: mendDeck(text, { fileName }) };
	} catch (error) {
		return { turn, failed: String(error) };
	}
}

addEventListener('message', ({ data }: MessageEvent<DeckReaderRequest>) => postMessage(answer(data)));
