import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedCardId } from '#core/cards/card-id.ts';
import type { BasicCard, Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { KeptDeck } from '#core/decks/update/edition.ts';
import { differentParts, type CardPart } from '#core/decks/update/merge-card.ts';
import { undoUpdate, updateDeck } from '#core/decks/update/update-deck.ts';
import { changesNothing } from '#core/decks/update/update-report.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';

const WORDS =
	'river canal treaty capital length signed between where which when Suez Tbilisi Tehran road opened first second'.split(
		' '
	);
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));

interface Written {
	readonly name: string | undefined;
	readonly question: string;
	readonly answer: string;
	readonly hint: string | undefined;
}

const written: fc.Arbitrary<Written> = fc.record({
	name: fc.option(fc.constantFrom('k2', 'k3', 'k4', 'k5', 'k6'), { nil: undefined }),
	question: text,
	answer: text,
	hint: fc.option(text, { nil: undefined })
});

function cardOf({ name, question, answer, hint }: Written): BasicCard {
	const own = name ?? derivedCardId('basic', question);
	const hints = hint === undefined ? [] : [hint];
	return { type: 'basic', id: asCardId(`d/${own}`), group: `d/${own}`, tags: [], hints, question, answer };
}

/** A deck as its author's file gives it: no two cards of one id. */
function deckOf(cards: readonly Written[]): Deck {
	const byId = new Map(cards.map((card) => [cardOf(card).id, cardOf(card)]));
	return {
		id: asDeckId('d'),
		title: 'T',
		language: 'en',
		authors: [],
		tags: [],
		settings: {},
		cards: [...byId.values()]
	};
}

/** What an author does to one entry, or to the list. */
type Change = (cards: readonly Written[]) => readonly Written[];

const change: fc.Arbitrary<Change> = fc
	.tuple(fc.nat(20), fc.nat(6), written)
	.map(([at, what, other]): Change => (cards) => {
		const here = cards.length === 0 ? 0 : at % cards.length;
		const put = (with_: (card: Written) => Written) => cards.map((card, i) => (i === here ? with_(card) : card));
		switch (what) {
			case 0:
				return put((card) => ({ ...card, answer: other.answer }));
			case 1:
				return put((card) => ({ ...card, question: `${card.question} x` }));
			case 2:
				return put((card) => ({ ...card, name: other.name }));
			case 3:
				return cards.filter((_, i) => i !== here);
			case 4:
				return [...cards.slice(0, here), other, ...cards.slice(here)];
			case 5:
				return [...cards.slice(here), ...cards.slice(0, here)];
			default:
				return put((card) => ({ ...card, hint: other.hint }));
		}
	});

/** What a learner does to a deck. */
type Edit = (cards: readonly Card[]) => readonly Card[];

const edit: fc.Arbitrary<Edit> = fc
	.tuple(fc.nat(20), fc.nat(4), text, fc.nat(1000))
	.map(([at, what, words, n]): Edit => (cards) => {
		const here = cards.length === 0 ? 0 : at % cards.length;
		const put = (change_: Partial<BasicCard>) =>
			cards.map((card, i) => (i === here ? ({ ...card, ...change_ } as Card) : card));
		switch (what) {
			case 0:
				return put({ question: `mine ${words}` });
			case 1:
				return put({ answer: `mine ${words}` });
			case 2:
				return put({ hints: [`mine ${words}`] });
			case 3:
				return cards.filter((_, i) => i !== here);
			default:
				return [
					...cards,
					{ ...cardOf({ name: `own-${String(n)}`, question: words, answer: words, hint: undefined }) }
				].filter((card, i, all) => all.findIndex(({ id }) => id === card.id) === i);
		}
	});

interface Story {
	readonly before: KeptDeck;
	readonly mine: KeptDeck;
	readonly theirs: Deck;
}

const applied = <Value>(steps: readonly ((value: Value) => Value)[], start: Value): Value =>
	steps.reduce((value, step) => step(value), start);

/** Two or three editions of one deck, with the learner's edits between them. */
const story: fc.Arbitrary<Story> = fc
	.record({
		first: fc.array(written, { maxLength: 8 }),
		early: fc.array(change, { maxLength: 4 }),
		late: fc.array(change, { maxLength: 6 }),
		edits: fc.array(edit, { maxLength: 4 }),
		laterEdits: fc.array(edit, { maxLength: 4 })
	})
	.map(({ first, early, late, edits, laterEdits }) => {
		const by = (kept: KeptDeck, steps: readonly Edit[]): KeptDeck => ({
			...kept,
			deck: { ...kept.deck, cards: applied(steps, kept.deck.cards) }
		});
		const second = applied(early, first);
		const before = updateDeck(by(updateDeck({}, deckOf(first), { now: 0 }).kept, edits), deckOf(second), {
			now: 1
		}).kept;
		return { before, mine: by(before, laterEdits), theirs: deckOf(applied(late, second)) };
	});

const byId = (cards: readonly Card[]) => new Map(cards.map((card) => [card.id, card]));

/** The parts of each card that the learner changed since the author's last edition. */
function editsOf({ deck, edition }: KeptDeck): ReadonlyMap<string, readonly CardPart[]> {
	const ownIds = new Map(Object.entries(edition?.ownIds ?? {}));
	const base = new Map(edition?.deck.cards.map((card) => [ownIds.get(card.id) ?? card.id, card]));
	return new Map(
		deck.cards.map((card) => {
			const was = base.get(card.id);
			return [card.id, was ? differentParts(was, card) : ['question', 'answer', 'hints']];
		})
	);
}

const check = (property: (story_: Story) => void): void => {
	fc.assert(fc.property(story, property), { numRuns: 600 });
};

describe('whatever author and learner do, an update', () => {
	it('loses no card with progress: each stays under its id, or rests', () => {
		check(({ mine, theirs }) => {
			const { kept } = updateDeck(mine, theirs, { now: 2 });
			const resting = kept.edition.retired.map(({ card }) => card.id);
			const there = new Set([...kept.deck.cards.map(({ id }) => id), ...resting]);
			for (const { id } of mine.deck.cards) expect(there).toContain(id);
			for (const { card } of mine.edition?.retired ?? []) expect(there).toContain(card.id);
			expect(new Set(kept.deck.cards.map(({ id }) => id)).size).toBe(kept.deck.cards.length);
		});
	});

	it('loses no word that the learner wrote', () => {
		check(({ mine, theirs }) => {
			const { deck } = updateDeck(mine, theirs, { now: 2 }).kept;
			const after = byId(deck.cards);
			for (const [id, parts] of editsOf(mine)) {
				if (parts.length === 0) continue;
				const [was, is] = [byId(mine.deck.cards).get(asCardId(id)), after.get(asCardId(id))];
				expect(is).toBeDefined();
				if (was && is) expect(differentParts(was, is).filter((part) => parts.includes(part))).toEqual([]);
			}
		});
	});

	it('brings every card of the author, but those that the learner took out', () => {
		check(({ mine, theirs }) => {
			const { kept, report } = updateDeck(mine, theirs, { now: 2 });
			const after = byId(kept.deck.cards);
			const leftOut = new Set(report.leftOut.map(({ id }) => id));
			const edits = editsOf(mine);
			for (const card of theirs.cards) {
				const own = kept.edition.ownIds[card.id] ?? card.id;
				const is = after.get(own);
				expect(is !== undefined || leftOut.has(own)).toBe(true);
				if (is) expect(differentParts(card, is).every((part) => edits.get(own)?.includes(part) ?? true)).toBe(true);
			}
		});
	});

	it('that is made twice changes nothing the second time', () => {
		check(({ mine, theirs }) => {
			const once = updateDeck(mine, theirs, { now: 2 });
			const twice = updateDeck(once.kept, theirs, { now: 2 });
			expect(twice.kept.deck).toEqual(once.kept.deck);
			expect({ ...twice.kept.edition, replaced: undefined }).toEqual({ ...once.kept.edition, replaced: undefined });
			expect(changesNothing(twice.report)).toBe(true);
		});
	});

	it('that is taken back at once leaves everything as it was', () => {
		check(({ mine, theirs }) => {
			const { kept } = updateDeck(mine, theirs, { now: 2 });
			const back = undoUpdate(kept, 3);
			expect(back?.deck).toEqual(mine.deck);
			expect({ ...back?.edition, replaced: undefined }).toEqual({ ...mine.edition, replaced: undefined });
		});
	});
});
