import type { Card } from '../../cards/card.ts';
import { asCardId, type CardId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Deck } from '../deck.ts';
import {
	firstEdition,
	ownIdOf,
	REST_MS,
	type Edition,
	type KeptDeck,
	type Replaced,
	type RetiredCard
} from './edition.ts';
import { matchCards, matchIds, type CardMatch, type Recognised } from './match-cards.ts';
import { differentParts, mergeCard, type CardPart } from './merge-card.ts';
import { mergeHead } from './merge-head.ts';
import { insertBehind, movedNames } from './merge-order.ts';
import type { CardChange, Conflict, UpdateReport } from './update-report.ts';

/** What the learner decided where both sides changed the same part: the author's words for these cards. */
export type Decisions = readonly CardId[];

export interface DeckUpdate {
	/** What is to be kept, should the learner agree. */
	readonly kept: Required<KeptDeck>;
	readonly report: UpdateReport;
}

interface UpdateOptions {
	readonly now: Instant;
	/** Cards for which the author's words go before the learner's. */
	readonly preferTheirs?: Decisions;
	/** Both decks are the learner's own: a card is the one of its id, whatever it says. */
	readonly byIdAlone?: boolean;
}

/** A card of the new edition with its counterparts. */
interface Counterparts {
	readonly theirs: Card;
	readonly base?: Card;
	readonly by?: Recognised;
	/** The id under which it is kept here. */
	readonly own: CardId;
	readonly resting?: RetiredCard;
}

/** Brings one new edition together with what a learner has; it keeps account of what becomes of every card. */
class Update {
	readonly #before: KeptDeck;
	readonly #theirs: Deck;
	readonly #options: UpdateOptions;
	readonly #mine: ReadonlyMap<CardId, Card>;
	/** What the author wrote before, under the learner's ids. */
	readonly #base: ReadonlyMap<CardId, Card>;
	readonly #counterparts: readonly Counterparts[];

	readonly #result = new Map<CardId, Card>();
	readonly #added: Card[] = [];
	readonly #changed: CardChange[] = [];
	readonly #recognised: CardChange[] = [];
	readonly #returned: Card[] = [];
	readonly #kept: CardChange[] = [];
	readonly #leftOut: Card[] = [];
	readonly #conflicts: Conflict[] = [];
	#unchanged = 0;

	constructor(before: KeptDeck, theirs: Deck, options: UpdateOptions) {
		this.#before = before;
		this.#theirs = theirs;
		this.#options = options;
		this.#mine = new Map(before.deck.cards.map((card) => [card.id, card]));
		const { edition } = before;
		this.#base = new Map(edition?.deck.cards.map((card) => [ownIdOf(edition, card.id), card]));
		this.#counterparts = this.#findCounterparts();
	}

	run(): DeckUpdate {
		for (const counterparts of this.#counterparts) this.#take(counterparts);
		const found = new Set(this.#counterparts.map(({ own }) => own));
		const gone = [...this.#mine.values()].filter(({ id }) => !found.has(id));
		const retired = gone.filter((card) => this.#isUntouched(card));
		const stay = gone.filter((card) => !retired.includes(card));
		for (const card of stay) this.#result.set(card.id, card);
		const { cards, moved } = this.#inOrder(stay);
		const { head, changed, kept } = mergeHead(this.#before.edition?.deck, this.#before.deck, this.#theirs);
		const report: UpdateReport = {
			added: this.#added,
			changed: this.#changed,
			recognised: this.#recognised,
			moved,
			retired,
			returned: this.#returned,
			kept: this.#kept,
			keptWhole: stay.filter(({ id }) => this.#base.has(id)),
			leftOut: this.#leftOut,
			conflicts: this.#conflicts,
			head: { changed, kept },
			unchanged: this.#unchanged
		};
		const deck = { ...head, cards };
		return { kept: { deck, edition: { ...this.#edition(retired), replaced: this.#replacedBy(deck) } }, report };
	}

	/** What each card of the new edition was: in the last edition, in the learner's deck when nobody knows that, or at rest. */
	#findCounterparts(): readonly Counterparts[] {
		const { edition, deck } = this.#before;
		const known = edition ? edition.deck.cards : deck.cards;
		const match = this.#options.byIdAlone === true ? matchIds : matchCards;
		const matches = match(known, this.#theirs.cards);
		const strangers = this.#theirs.cards.filter(({ id }) => !matches.has(id));
		const resting = new Map(edition?.retired.map((one) => [one.author.id, one]));
		const returns = matchCards(
			[...resting.values()].map(({ author }) => author),
			strangers
		);
		const taken = new Set([
			...this.#mine.keys(),
			...this.#base.keys(),
			...(edition?.retired ?? []).map(({ card }) => card.id)
		]);
		return this.#theirs.cards.map((theirs): Counterparts => {
			const found = matches.get(theirs.id);
			const back = resting.get(returns.get(theirs.id)?.before.id ?? asCardId(''));
			if (found) return this.#recognisedAs(theirs, found);
			if (back) return { theirs, base: back.author, own: back.card.id, resting: back };
			return { theirs, own: freeId(theirs.id, taken) };
		});
	}

	#recognisedAs(theirs: Card, { before, by }: CardMatch): Counterparts {
		const { edition } = this.#before;
		if (!edition) return { theirs, own: before.id, by };
		return { theirs, base: before, own: ownIdOf(edition, before.id), by };
	}

	#take(counterparts: Counterparts): void {
		const { theirs, base, own, resting } = counterparts;
		const mine = this.#mine.get(own) ?? resting?.card;
		if (mine) this.#merge(counterparts, mine);
		else if (base) this.#leftOut.push({ ...theirs, id: own });
		else {
			const card = { ...theirs, id: own };
			this.#result.set(own, card);
			this.#added.push(card);
		}
	}

	#merge({ theirs, base, own, by, resting }: Counterparts, mine: Card): void {
		const preferTheirs = this.#options.preferTheirs?.includes(own) === true;
		const { card, taken, kept, conflicts } = mergeCard({ ...(base && { base }), mine, theirs, preferTheirs });
		const change = (parts: readonly CardPart[]): CardChange => ({ card, before: mine, parts });
		this.#result.set(own, card);
		if (resting) this.#returned.push(card);
		if (taken.length > 0) this.#changed.push(change(taken));
		if (kept.length > 0) this.#kept.push(change(kept));
		if (conflicts.length > 0) this.#conflicts.push({ ...change(conflicts), theirs });
		if (by !== undefined && by !== 'id') this.#recognised.push(change(taken));
		if (taken.length === 0 && !resting) this.#unchanged++;
	}

	/** True for a card that the learner has as its author last wrote it. */
	#isUntouched(card: Card): boolean {
		const base = this.#base.get(card.id);
		return base !== undefined && differentParts(base, card).length === 0;
	}

	/** The author's order where the author changed it, else the learner's; what only the learner has stays behind its neighbour. */
	#inOrder(stay: readonly Card[]): { readonly cards: readonly Card[]; readonly moved: readonly Card[] } {
		const before = this.#before.edition ? [...this.#base.keys()] : [...this.#mine.keys()];
		const theirs = this.#counterparts.map(({ own }) => own).filter((id) => this.#result.has(id));
		const moved = movedNames(before, theirs);
		const own = [...this.#mine.keys()];
		const extra = new Set<string>(stay.map(({ id }) => id));
		const fresh = new Set<string>(theirs.filter((id) => !this.#mine.has(id)));
		const order =
			moved.size > 0
				? insertBehind(theirs, extra, own)
				: insertBehind(
						own.filter((id) => this.#result.has(id)),
						fresh,
						theirs
					);
		const cards = order.flatMap((id) => this.#result.get(asCardId(id)) ?? []);
		return { cards, moved: cards.filter(({ id }) => moved.has(id)) };
	}

	/** One step back is kept, not a whole history. */
	#replacedBy(after: Deck): Replaced {
		const { deck, edition } = this.#before;
		if (!edition) return { before: { deck }, after };
		const { ownIds, retired, at } = edition;
		return { before: { deck, edition: { deck: edition.deck, ownIds, retired, at } }, after };
	}

	#edition(retired: readonly Card[]): Edition {
		const { now } = this.#options;
		const back = new Set(this.#counterparts.flatMap(({ resting }) => resting?.card.id ?? []));
		const resting = (this.#before.edition?.retired ?? []).filter(
			({ card, at }) => !back.has(card.id) && now - at < REST_MS
		);
		const renamed = this.#counterparts.filter(({ theirs, own }) => theirs.id !== own);
		return {
			deck: this.#theirs,
			ownIds: Object.fromEntries(renamed.map(({ theirs, own }) => [theirs.id, own])),
			retired: [...resting, ...retired.map((card) => ({ card, author: this.#base.get(card.id) ?? card, at: now }))],
			at: now
		};
	}
}

/** The id itself, or the first free one beside it when another card is kept under it. */
function freeId(id: CardId, taken: Set<CardId>): CardId {
	let free = id;
	for (let i = 2; taken.has(free); i++) free = asCardId(`${id}#${i}`);
	taken.add(free);
	return free;
}

/** What the learner would have of an edition that was taken in and then removed whole: its cards under their ids. */
function untouched(edition: Edition): Deck {
	return { ...edition.deck, cards: edition.deck.cards.map((card) => ({ ...card, id: ownIdOf(edition, card.id) })) };
}

/**
 * Brings a new edition of a deck together with what the learner has of it: a three-way merge of what the author wrote
 * before, what the author writes now, and what the learner made of it. It changes nothing by itself; `kept` is what is to be
 * saved when the learner agrees with `report`. Progress is kept under a card's id, so every card keeps its own.
 */
export function updateDeck(before: Partial<KeptDeck>, theirs: Deck, options: UpdateOptions): DeckUpdate {
	const { deck, edition } = before;
	if (deck) return new Update({ deck, ...(edition && { edition }) }, theirs, options).run();
	const last = edition ?? firstEdition({ ...theirs, cards: [] }, options.now);
	const { kept, report } = new Update({ deck: untouched(last), edition: last }, theirs, options).run();
	const { ownIds, retired, at } = kept.edition;
	return { kept: { deck: kept.deck, edition: { deck: theirs, ownIds, retired, at } }, report };
}

/** Takes the last update of a deck back, and keeps what the learner did to the deck since; nothing when there is none. */
export function undoUpdate({ deck, edition }: KeptDeck, now: Instant): KeptDeck | undefined {
	const replaced = edition?.replaced;
	if (!replaced) return undefined;
	const since = { deck, edition: firstEdition(replaced.after, now) };
	const { kept } = new Update(since, replaced.before.deck, { now, byIdAlone: true }).run();
	return { ...replaced.before, deck: kept.deck };
}
