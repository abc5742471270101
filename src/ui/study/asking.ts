import type { Card } from '#core/cards/card.ts';
import { isMade } from '#core/schedule/ladder.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import type { DeckId } from '#core/shared/ids.ts';
import { playOf, type Play } from '../session/exercise.ts';
import { Leaf, type Asked } from '../session/leaf.svelte.ts';
import type { StudyTools } from '../session/study-tools.ts';
import type { Sitting } from './sitting.ts';

/** The chance of recall that cards of a deck aim at. */
export function retentionOf({ decks, settings }: Sitting, deck: DeckId): number {
	return decks.get(deck)?.choices.retention ?? settings.retention;
}

/** Whether a card climbs the ladder: those that were made do, unless the learner says otherwise; those of a deck where they said so. */
function hasLadder({ decks, settings }: Sitting, card: Card, deck: DeckId): boolean {
	return decks.get(deck)?.choices.ladder ?? (settings.ladder && isMade(card));
}

/** How a card of a sitting is asked this time. */
function playIn(
	sitting: Sitting,
	{ card, ref, memory }: { readonly card: Card; readonly ref: CardRef; readonly memory: Memory | undefined },
	{ random }: StudyTools
): Play {
	return playOf(card, {
		memory,
		hasLadder: hasLadder(sitting, card, ref.deckId),
		random: random(`options/${card.id}/${memory?.reps ?? 0}`)
	});
}

/** A leaf with a card of a sitting in front, as it is asked this time. */
export function leafOf(
	sitting: Sitting,
	known: Pick<Asked, 'card' | 'ref' | 'memory' | 'number'>,
	tools: StudyTools
): Leaf {
	const { grading, now } = tools;
	const { ref, memory } = known;
	const deckTitle = sitting.decks.get(ref.deckId)?.title ?? '';
	const asked = { ...known, ...playIn(sitting, known, tools), deckTitle, shownAt: now().at };
	const retention = retentionOf(sitting, ref.deckId);
	return new Leaf(asked, {
		grading,
		now,
		preview: ({ scheduler }, reading) => scheduler.preview(memory, { card: ref, reading, retention })
	});
}
