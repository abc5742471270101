import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in hexadecimal: any change of the text changes it. Works where the browser's own is shut off. */
export function checksum(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
