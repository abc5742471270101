import { checksum } from '#core/shared/checksum.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';

/** A text as a file. Without an id of its own it becomes a deck by itself, and the same text the same deck. */
export function textFile(text: string, name = `pasted-${checksum(text).slice(0, 6)}`): ChosenFile {
	const bytes = new TextEncoder().encode(text);
	return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
