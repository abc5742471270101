import { writeFileSync } from 'node:fs';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { backupPieces } from '#storage/backup/write-backup.ts';
import { DEFAULT_SETTINGS } from '#storage/default-settings.ts';

const TO_A_DECK = 1_000;

/** A backup of so many cards, in decks of a thousand. */
export async function writeLarge(path: string, cards: number): Promise<void> {
	const decks = Array.from({ length: cards / TO_A_DECK }, (_, d) => {
		const id = asDeckId(`large-${d}`);
		const own = Array.from({ length: TO_A_DECK }, (_card, c) => ({
			...{ id: asCardId(`${id}/${c}`), group: `${id}/${c}`, type: 'basic' as const, tags: [], hints: [] },
			...{ question: `What is the square of ${c} in deck ${d}?`, answer: String(c * c) }
		}));
		const deck = { id, title: `Large ${d}`, language: 'en', authors: [], tags: [], settings: {}, cards: own };
		return { deck, addedAt: 1, changedAt: 1 };
	});
	const snapshot = { decks, documents: [], reviews: [], settings: DEFAULT_SETTINGS };
	writeFileSync(path, (await backupPieces(snapshot, 1)).join(''));
}
