import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Revision } from '#core/decks/update/revise-deck.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { ChoicesChange, DeckChoices } from '#storage/deck-choices.ts';
import type { RemovedDeck } from '#storage/deck-store.ts';
import type { Stores } from '#storage/stores.ts';
import { finder } from './find.ts';
import { inkOf, type Ink } from '../shared/ink.ts';
import { isDueOn, memoriesByCard, standingOf } from '../shared/standing.ts';

/** A card of the deck and how well it is remembered. */
export interface CardRow {
	readonly card: Card;
	readonly memory: Memory | undefined;
	readonly ink: Ink;
	/** `due`, `in 16 days`, `new` … */
	readonly standing: string;
}

/** What can be done about where a card stands. */
export type StandingAct = 'suspend' | 'restore' | 'flag' | 'unflag';

/** `absent`: no deck has this id. `removed`: it was taken away a moment ago and can be put back. */
export type DeckPhase = 'loading' | 'open' | 'absent' | 'removed';

/** A card is fresh for a month when it comes back no sooner. */
const MONTH_DAYS = 30;

/** One deck with its cards: to look through, mend, rename, remove and put back. */
export class DeckView {
	readonly #open: () => Promise<Stores>;
	readonly #now: () => ClockReading;
	readonly #id: DeckId;
	#memories: ReadonlyMap<CardId, Memory> = $state.raw(memoriesByCard([]));
	#removed: RemovedDeck | undefined;
	#undoing: Revision | undefined;
	/** What was done last that can be taken back. */
	changed: string | undefined = $state();
	/** What the learner chose for the deck. */
	choices: DeckChoices = $state.raw({});
	deck: Deck | undefined = $state.raw();
	phase: DeckPhase = $state('loading');
	query = $state('');

	readonly rows = $derived(this.#rows(this.deck?.cards ?? []));
	readonly #finds = $derived(finder(this.query));
	readonly shown = $derived(this.rows.filter(({ card }) => this.#finds(`${questionOf(card)} ${answerOf(card)}`)));
	readonly counts = $derived(this.#count());

	constructor(id: DeckId, open: () => Promise<Stores>, now: () => ClockReading) {
		this.#id = id;
		this.#open = open;
		this.#now = now;
	}

	async load(): Promise<void> {
		const { decks, reviews } = await this.#open();
		const [deck, memories, all] = await Promise.all([decks.get(this.#id), reviews.memories(this.#id), decks.list()]);
		this.choices = all.find(({ id }) => id === this.#id)?.choices ?? {};
		this.#memories = memoriesByCard(memories);
		this.deck = deck;
		this.phase = deck === undefined ? 'absent' : 'open';
	}

	/** Gives the deck another title; a blank one changes nothing. */
	async rename(title: string): Promise<void> {
		const trimmed = title.trim();
		const { decks } = await this.#open();
		if (trimmed !== '') await decks.rename(this.#id, trimmed, this.#now().at);
		await this.load();
	}

	/** Keeps what a form made of the deck. Cards keep their ids, and their progress with them. */
	async revise(revision: Revision, words: string): Promise<void> {
		const [{ decks }, { keepRevision }] = await Promise.all([this.#open(), import('./keep-revision.ts')]);
		const { before, after } = await keepRevision(decks, revision, this.#now().at);
		this.#undoing = { from: after, to: before };
		await this.load();
		this.changed = words;
	}

	/** Takes one card out of the deck; what was reviewed of it stays in the log. */
	async takeOut(card: Card): Promise<void> {
		if (this.deck === undefined) return;
		const cards = this.deck.cards.filter(({ id }) => id !== card.id);
		await this.revise({ from: this.deck, to: { ...this.deck, cards } }, 'The card is taken out.');
	}

	/** Takes back what `changed` tells of; what was done elsewhere since stays. */
	async undo(): Promise<void> {
		if (this.#undoing === undefined) return;
		const undoing = this.#undoing;
		const [{ decks }, { keepRevision }] = await Promise.all([this.#open(), import('./keep-revision.ts')]);
		await keepRevision(decks, undoing, this.#now().at);
		this.#undoing = undefined;
		this.changed = undefined;
		await this.load();
	}

	/** Changes how the deck is studied. */
	async choose(change: ChoicesChange): Promise<void> {
		const { decks } = await this.#open();
		await decks.choose(this.#id, change);
		await this.load();
	}

	/** Suspends or marks a card, or brings it back, or takes its mark away: an event of the log, as in a session. */
	async act(card: Card, act: StandingAct): Promise<void> {
		const [{ reviews }, { createGrading }] = await Promise.all([this.#open(), import('../session/grading.ts')]);
		const { decideFlag, decideSetAside, scheduler } = createGrading();
		const ref = { cardId: card.id, deckId: this.#id, group: card.group };
		const occasion = { card: ref, reading: this.#now() };
		const isMark = act === 'flag' || act === 'unflag';
		const decide = isMark ? decideFlag(scheduler, occasion, act === 'flag') : decideSetAside(scheduler, occasion, act);
		await reviews.record(card.id, decide);
		await this.load();
	}

	/** Remembers the deck as it was handed out, so that a file that was changed elsewhere can be brought in again. */
	async handedOut(): Promise<void> {
		const { decks } = await this.#open();
		if (this.deck === undefined || (await decks.edition(this.#id)) !== undefined) return;
		const { firstEdition } = await import('#core/decks/update/edition.ts');
		await decks.take({ deck: this.deck, edition: firstEdition(this.deck, this.#now().at) }, this.#now().at);
	}

	/** Takes the deck away. Its reviews stay in the log until it is put back, now or by importing it. */
	async remove(): Promise<void> {
		const { decks } = await this.#open();
		this.#removed = await decks.remove(this.#id);
		this.phase = 'removed';
	}

	async putBack(): Promise<void> {
		if (this.#removed === undefined) return;
		const { decks } = await this.#open();
		await decks.putBack(this.#removed);
		await this.load();
	}

	#rows(cards: readonly Card[]): readonly CardRow[] {
		const reading = this.#now();
		return cards.map((card) => {
			const memory = this.#memories.get(card.id);
			return { card, memory, ink: inkOf(memory, reading), standing: standingOf(memory, reading) };
		});
	}

	#count(): { readonly due: number; readonly learning: number; readonly fresh: number; readonly suspended: number } {
		const day = studyDayOf(this.#now());
		const memories = this.rows.flatMap(({ memory }) => (memory === undefined ? [] : [memory]));
		return {
			due: memories.filter((memory) => isDueOn(memory, day)).length,
			learning: memories.filter((memory) => memory.phase === 'learning' || memory.phase === 'relearning').length,
			fresh: memories.filter((memory) => memory.phase === 'review' && memory.dueDay - day >= MONTH_DAYS).length,
			suspended: memories.filter((memory) => memory.suspended).length
		};
	}
}
