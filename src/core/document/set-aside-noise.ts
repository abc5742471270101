import type { Block } from './document.ts';

/** Runs shorter than this are never noise: a title or a name may be anything. */
const SHORTEST = 400;
/** Longest stretch that is looked at; noise looks the same throughout. */
const LOOKED_AT = 4000;

/**
 * Marks blocks that no one wrote as prose: long runs with hardly a letter or hardly a space (encoded data, rulers, keys
 * held down). What follows would read them in vain.
 */
export function setAsideNoise(text: string, blocks: readonly Block[]): Block[] {
	return blocks.map((block) => (isNoise(text, block) ? { kind: 'code' as const, span: block.span } : block));
}

function isNoise(text: string, { span }: Block): boolean {
	const length = span.end - span.start;
	if (length < SHORTEST) return false;
	const middle = Math.max(span.start, Math.floor((span.start + span.end - LOOKED_AT) / 2));
	const words = text.slice(middle, Math.min(span.end, middle + LOOKED_AT));
	const letters = words.match(/\p{L}/gu)?.length ?? 0;
	const spaces = words.match(/\s/gu)?.length ?? 0;
	return letters < words.length * 0.4 || spaces < words.length * 0.04;
}
