import type { Loss } from '#core/decks/exchange/losses.ts';

/** What was lost on the way, in one line for people; nothing when nothing was. */
export function lossesInWords(losses: readonly Loss[]): string | undefined {
	if (losses.length === 0) return undefined;
	return `Left out: ${losses.map(({ what, count }) => (count > 1 ? `${what} (${count})` : what)).join('; ')}.`;
}
