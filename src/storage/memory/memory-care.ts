import { copiesToKeep } from '#core/reviews/copies-to-keep.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { AsideStore } from '../aside-store.ts';
import type { Care, Copy, CopyStore, Findings, KeptCopy, RoomAnswer } from '../care/care.ts';
import { canonical } from '../care/snapshot-digest.ts';
import { tryOutIn } from '../care/try-out.ts';
import type { RestoreRun, Snapshot } from '../snapshot.ts';
import type { Stores } from '../stores.ts';
import type { MemoryState } from './memory-state.ts';

const withoutBytes = ({ day, size, at, digest, decks, cards, reviews }: Copy): KeptCopy => ({
	day,
	size,
	at,
	digest,
	decks,
	cards,
	reviews
});

/** Copies that last as long as the page. */
class MemoryCopyStore implements CopyStore {
	readonly #copies = new Map<StudyDay, Copy>();

	list(): Promise<readonly KeptCopy[]> {
		const copies = [...this.#copies.values()].sort((a, b) => b.day - a.day);
		return Promise.resolve(copies.map(withoutBytes));
	}

	get(day: StudyDay): Promise<Copy | undefined> {
		return Promise.resolve(this.#copies.get(day));
	}

	keep(copy: Copy, mostBytes: number): Promise<boolean> {
		if (this.#copies.has(copy.day)) return Promise.resolve(false);
		this.#copies.set(copy.day, copy);
		const kept = copiesToKeep([...this.#copies.values()], mostBytes);
		for (const day of this.#copies.keys()) if (!kept.has(day)) this.#copies.delete(day);
		return Promise.resolve(true);
	}
}

/** Looks after what is held in memory. There are no counts to be wrong: they are made when they are asked for. */
export class MemoryCare implements Care {
	readonly copies: CopyStore = new MemoryCopyStore();
	readonly #state: MemoryState;
	readonly aside: AsideStore;
	readonly #openEmpty: () => Promise<Stores>;
	#answer: RoomAnswer | undefined;

	constructor(state: MemoryState, aside: AsideStore, openEmpty: () => Promise<Stores>) {
		this.aside = aside;
		this.#state = state;
		this.#openEmpty = openEmpty;
	}

	roomAnswer(): Promise<RoomAnswer | undefined> {
		return Promise.resolve(this.#answer);
	}

	keepRoomAnswer(answer: RoomAnswer): Promise<void> {
		this.#answer = answer;
		return Promise.resolve();
	}

	async tryOut(snapshot: Snapshot, digest: string, run?: RestoreRun): Promise<boolean> {
		return tryOutIn(await this.#openEmpty(), { snapshot, digest }, run);
	}

	verify({ onProgress }: RestoreRun = {}): Promise<Findings> {
		const { cards, memories } = this.#state;
		let wrongCards = 0;
		for (const id of cards.keys()) {
			const before = canonical(memories.get(id) ?? null);
			this.#state.replayCard(id);
			if (canonical(memories.get(id) ?? null) !== before) wrongCards += 1;
		}
		onProgress?.(cards.size, cards.size);
		return Promise.resolve({ cards: cards.size, wrongCards, wrongDays: 0 });
	}
}
