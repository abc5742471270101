import type { Card, ClozeCard } from '../../cards/card.ts';
import type { DeckId } from '../../shared/ids.ts';
import { baseOf, type CardFrame } from '../cards/build-card.ts';
import { readGaps } from '../cards/gaps.ts';
import { basicCards } from '../cards/read-basic.ts';
import { clozeCards } from '../cards/read-cloze.ts';
import { clozeText, sharedHints } from './cloze-text.ts';

/** What one entry of `cards:` holds. */
export interface Entry {
	/** The card whose frame the entry carries. */
	readonly card: Card;
	readonly id: string;
	readonly hints: readonly string[];
	/** The text with its gaps, for a cloze. */
	readonly cloze?: string;
	readonly reverse?: boolean;
}

/** The id without the deck's own. */
export function localId(id: string, deckId: DeckId): string {
	return id.startsWith(`${deckId}/`) ? id.slice(deckId.length + 1) : id;
}

/** The same value however its keys are ordered; what only this device knows of a source is left out. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (key, inner: unknown) => {
		if (key === 'documentId' || key === 'start' || key === 'end') return undefined;
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	});
}

function frameOf(entry: Entry, deckId: DeckId): CardFrame {
	const { kind, explain, source, moreSources, image, audio, lang, tags, group } = entry.card;
	return {
		id: entry.id,
		tags,
		hints: entry.hints,
		...(writtenGroup(entry, deckId) !== undefined && { group: localId(group, deckId) }),
		...(kind !== undefined && { kind }),
		...(explain !== undefined && { explain }),
		...(source !== undefined && { source }),
		...(moreSources !== undefined && { moreSources }),
		...(image !== undefined && { image }),
		...(audio !== undefined && { audio }),
		...(lang !== undefined && { lang })
	};
}

/** The group that must be written because it does not follow from the id. */
export function writtenGroup({ card, id }: Entry, deckId: DeckId): string | undefined {
	const group = localId(card.group, deckId);
	return group === baseOf(id) ? undefined : group;
}

/** True when reading the entry gives exactly these cards. */
function gives(entry: Entry, cards: readonly Card[], deckId: DeckId): boolean {
	const frame = frameOf(entry, deckId);
	const reading = { deckId };
	if (entry.cloze !== undefined) {
		const parts = readGaps(entry.cloze);
		if (typeof parts === 'string') return false;
		const { typing } = entry.card.type === 'cloze' ? entry.card : {};
		return canonical(clozeCards(parts, frame, { ...reading, ...(typing && { typing }) })) === canonical(cards);
	}
	if (entry.card.type !== 'basic') return false;
	const read = basicCards({ ...entry.card, reverse: entry.reverse ?? false }, frame, reading);
	return canonical(read) === canonical(cards);
}

const isCloze = (card: Card): card is ClozeCard => card.type === 'cloze';

/** One entry for several siblings, when they are gaps of one text or the two ways of one question. */
function joined(cards: readonly Card[], deckId: DeckId): Entry | undefined {
	const [card] = cards;
	if (!card) return undefined;
	const id = baseOf(localId(card.id, deckId));
	const base = { card, id, hints: sharedHints(cards) };
	if (cards.every(isCloze)) {
		const cloze = clozeText(cards);
		return cloze !== undefined && gives({ ...base, cloze }, cards, deckId) ? { ...base, cloze } : undefined;
	}
	const both: Entry = { ...base, reverse: true };
	return cards.length === 2 && gives(both, cards, deckId) ? both : undefined;
}

function single(card: Card, deckId: DeckId): Entry {
	const entry = { card, id: localId(card.id, deckId), hints: card.hints };
	if (!isCloze(card)) return entry;
	return joined([card], deckId) ?? { ...entry, cloze: clozeText([card]) ?? card.text };
}

/** The entries that the deck's cards are written as: siblings that stand together share one where that loses nothing. */
export function entriesOf(cards: readonly Card[], deckId: DeckId): readonly Entry[] {
	const entries: Entry[] = [];
	for (let at = 0; at < cards.length;) {
		const base = (card: Card | undefined): string | undefined => card && baseOf(card.id);
		let end = at + 1;
		while (end < cards.length && base(cards[end]) === base(cards[at])) end++;
		const run = cards.slice(at, end);
		const whole = run.length > 1 ? joined(run, deckId) : undefined;
		entries.push(...(whole ? [whole] : run.map((card) => single(card, deckId))));
		at = end;
	}
	return entries;
}
