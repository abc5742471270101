import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in hexadecimal: any change of the text changes it. Works where the browser's own is shut off. */
export function checksum(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same of a text that comes in pieces, so that a long one need not be summed at one go. */
export class RunningChecksum {
	readonly #sum = sha256.create();

	add(text: string): void {
		this.#sum.update(utf8ToBytes(text));
	}

	/** Of everything that was added; nothing can be added after. */
	end(): string {
		return bytesToHex(this.#sum.digest());
	}
}
