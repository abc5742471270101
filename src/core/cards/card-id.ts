import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { asCardId, type CardId } from '../shared/ids.ts';
import type { CardType } from './card.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 8;

/** Lower-case base32 (RFC 4648 letters), cut to `LENGTH` characters: 40 bits. */
function base32(bytes: Uint8Array): string {
	let bits = 0;
	let held = 0;
	let text = '';
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 5 && text.length < LENGTH) {
			bits -= 5;
			text += ALPHABET.charAt((held >>> bits) & 31);
		}
		held &= (1 << bits) - 1;
	}
	return text;
}

/** The same question however it is spaced, cased or composed. */
function folded(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
}

/** A question stays the same question when it gains or loses its options. */
function shape(type: CardType): string {
	return type === 'choice' || type === 'typed' || type === 'number' ? 'basic' : type;
}

/**
 * The id that follows from what a card asks: `~` and eight characters.
 * Only the question side counts, so mending an answer, a hint or a source keeps the learner's progress.
 */
export function derivedCardId(type: CardType, questionSide: string): CardId {
	return asCardId(`~${base32(sha256(utf8ToBytes(`${shape(type)}\n${folded(questionSide)}`)))}`);
}
