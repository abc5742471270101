import type { Result } from '#core/shared/result.ts';

/** The first bytes of everything that gzip packed. */
const MAGIC = [0x1f, 0x8b] as const;

/** True of bytes that gzip packed. */
export function isPacked(bytes: Uint8Array): boolean {
	return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** True where the browser can pack; where it cannot, `pack` gives the bytes as they are, which are read without unpacking. */
export const canPack = (): boolean => typeof CompressionStream !== 'undefined';

/** A text as bytes, packed by gzip. The browser does it beside the page. */
export async function pack(pieces: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
	const text = new Blob([...pieces]);
	if (!canPack()) return new Uint8Array(await text.arrayBuffer());
	const packed = new Response(text.stream().pipeThrough(new CompressionStream('gzip')));
	return new Uint8Array(await packed.arrayBuffer());
}

/** Why packed bytes do not come out. */
export type PackProblem = 'too-large' | 'damaged' | 'cannot-unpack';

/**
 * The text of packed bytes. Unpacking ends as soon as more than `most` bytes have come out: what a file says of its own
 * length is not believed, for a small one can hold more than any device has room for.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Result<string, PackProblem>> {
	if (typeof DecompressionStream === 'undefined') return { ok: false, problems: ['cannot-unpack'] };
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
	const decoder = new TextDecoder();
	const text: string[] = [];
	let length = 0;
	try {
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			length += part.value.length;
			if (length > most) {
				await reader.cancel();
				return { ok: false, problems: ['too-large'] };
			}
			text.push(decoder.decode(part.value, { stream: true }));
		}
	} catch {
		return { ok: false, problems: ['damaged'] };
	}
	return { ok: true, value: text.join('') + decoder.decode() };
}
