import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { ownIdOf, REST_MS, type KeptDeck } from '#core/decks/update/edition.ts';
import { undoUpdate, updateDeck } from '#core/decks/update/update-deck.ts';
import { changesNothing, type UpdateReport } from '#core/decks/update/update-report.ts';

function deckOf(...lines: readonly string[]): Deck {
	const { deck, faults } = readDeck(`id: d\ntitle: T\ncards:\n${lines.map((line) => `  - ${line}\n`).join('')}`, {
		fileName: 'd.yaml'
	});
	if (!deck) throw new Error(JSON.stringify(faults));
	return deck;
}

const taken = (deck: Deck, now = 0): KeptDeck => updateDeck({}, deck, { now }).kept;

/** The learner changes the cards of a deck by their questions or answers. */
function edited(kept: KeptDeck, change: (card: Card) => Card | undefined): KeptDeck {
	return { ...kept, deck: { ...kept.deck, cards: kept.deck.cards.flatMap((card) => change(card) ?? []) } };
}

const summary = (report: UpdateReport): object => {
	const words = (cards: readonly Card[]): readonly string[] =>
		cards.map((card) => ('question' in card ? card.question : ''));
	const { added, moved, retired, returned, keptWhole, leftOut, changed, recognised, kept, conflicts } = report;
	const lists = { added, moved, retired, returned, keptWhole, leftOut };
	const changes = { changed, recognised, kept, conflicts };
	return {
		...Object.fromEntries(
			Object.entries(lists).flatMap(([key, cards]) => (cards.length > 0 ? [[key, words(cards)]] : []))
		),
		...Object.fromEntries(
			Object.entries(changes).flatMap(([key, list]) =>
				list.length > 0 ? [[key, list.map(({ card, parts }) => `${words([card]).join('')}: ${parts.join(', ')}`)]] : []
			)
		)
	};
};

const BEFORE = deckOf('{id: k2, q: One?, a: "1"}', '{id: k3, q: Two?, a: "2"}', '{id: k4, q: Three?, a: "3"}');

describe('a deck that is opened for the first time', () => {
	it('is taken in whole', () => {
		const { kept, report } = updateDeck({}, BEFORE, { now: 7 });
		expect(kept).toEqual({ deck: BEFORE, edition: { deck: BEFORE, ownIds: {}, retired: [], at: 7 } });
		expect(report.added).toHaveLength(3);
	});
});

describe('a new edition of a deck', () => {
	it('brings what the author changed', () => {
		const theirs = deckOf(
			'{id: k5, q: Zero?, a: "0"}',
			'{id: k2, q: One?, a: "1", hint: First}',
			'{id: k4, q: Third?, a: "3"}'
		);
		const { kept, report } = updateDeck(taken(BEFORE), theirs, { now: 0 });
		expect(kept.deck).toEqual(theirs);
		expect(summary(report)).toEqual({
			added: ['Zero?'],
			changed: ['One?: hints', 'Third?: question'],
			retired: ['Two?']
		});
	});

	it('that is the same changes nothing', () => {
		const { kept, report } = updateDeck(taken(BEFORE), BEFORE, { now: 0 });
		expect(changesNothing(report)).toBe(true);
		expect(report.unchanged).toBe(3);
		expect(kept.deck).toEqual(BEFORE);
	});

	it('leaves what the learner wrote, and takes the rest of the card from the author', () => {
		const mine = edited(taken(BEFORE), (card) => (card.id === 'd/k2' ? { ...card, hints: ['Mine'] } : card));
		const theirs = deckOf('{id: k2, q: One?, a: one}', '{id: k3, q: Two?, a: "2"}', '{id: k4, q: Three?, a: "3"}');
		const { kept, report } = updateDeck(mine, theirs, { now: 0 });
		expect(kept.deck.cards[0]).toMatchObject({ answer: 'one', hints: ['Mine'] });
		expect(summary(report)).toEqual({ changed: ['One?: answer'], kept: ['One?: hints'] });
	});

	it('asks where both changed the same, and leaves the learner’s words until told otherwise', () => {
		const mine = edited(taken(BEFORE), (card) =>
			card.id === 'd/k2' && card.type === 'basic' ? { ...card, answer: 'eins' } : card
		);
		const theirs = deckOf('{id: k2, q: One?, a: one}', '{id: k3, q: Two?, a: "2"}', '{id: k4, q: Three?, a: "3"}');
		const update = updateDeck(mine, theirs, { now: 0 });
		expect(update.kept.deck.cards[0]).toMatchObject({ answer: 'eins' });
		expect(update.report.conflicts).toMatchObject([
			{ card: { answer: 'eins' }, theirs: { answer: 'one' }, parts: ['answer'] }
		]);
		const decided = updateDeck(mine, theirs, {
			now: 0,
			preferTheirs: update.report.conflicts.map(({ card }) => card.id)
		});
		expect(decided.kept.deck.cards[0]).toMatchObject({ answer: 'one' });
		expect(decided.report.conflicts).toEqual([]);
		expect(changesNothing(updateDeck(update.kept, theirs, { now: 0 }).report)).toBe(true);
	});

	it('leaves out what the learner took out, and keeps what the learner added, where it stood', () => {
		const own: Card = { ...(BEFORE.cards[0] as Card), id: 'd/own' as Card['id'], group: 'own' };
		const mine = edited(taken(BEFORE), (card) => (card.id === 'd/k2' ? own : card));
		const theirs = deckOf('{id: k2, q: One?, a: one}', '{id: k3, q: Two?, a: two}', '{id: k4, q: Three?, a: "3"}');
		const { kept, report } = updateDeck(mine, theirs, { now: 0 });
		expect(kept.deck.cards.map(({ id }) => id)).toEqual(['d/own', 'd/k3', 'd/k4']);
		expect(summary(report)).toEqual({ changed: ['Two?: answer'], leftOut: ['One?'] });
	});

	it('follows the author’s order, and tells which cards were moved', () => {
		const theirs = deckOf('{id: k4, q: Three?, a: "3"}', '{id: k2, q: One?, a: "1"}', '{id: k3, q: Two?, a: "2"}');
		const { kept, report } = updateDeck(taken(BEFORE), theirs, { now: 0 });
		expect(kept.deck.cards.map(({ id }) => id)).toEqual(['d/k4', 'd/k2', 'd/k3']);
		expect(summary(report)).toEqual({ moved: ['Three?'] });
	});

	it('leaves the learner’s order when the author changed none, and the learner’s settings ever', () => {
		const first = taken({ ...BEFORE, settings: { newPerDay: 5 } });
		const mine = {
			...first,
			deck: { ...first.deck, title: 'Mine', settings: { newPerDay: 30 }, cards: first.deck.cards.toReversed() }
		};
		const theirs = {
			...deckOf(
				'{id: k2, q: One?, a: "1"}',
				'{id: k9, q: New?, a: N}',
				'{id: k3, q: Two?, a: "2"}',
				'{id: k4, q: Three?, a: "3"}'
			),
			settings: { newPerDay: 50 },
			title: 'Theirs'
		};
		const { kept, report } = updateDeck(mine, theirs, { now: 0 });
		expect(kept.deck.cards.map(({ id }) => id)).toEqual(['d/k4', 'd/k3', 'd/k2', 'd/k9']);
		expect([kept.deck.settings.newPerDay, kept.deck.title]).toEqual([30, 'Mine']);
		expect(report.head).toEqual({ changed: [], kept: ['title'] });
	});
});

describe('a card keeps its id, and with it its progress, when', () => {
	const id = (kept: KeptDeck, at = 0) => kept.deck.cards[at]?.id;

	it.each([
		['its answer changes', 'How long is the Suez Canal? => 193 km', 'How long is the Suez Canal? => 193 kilometres'],
		[
			'it is given an id',
			'{q: How long is the Suez Canal?, a: 193 km}',
			'{id: kd7m2x, q: How long is the Suez Canal?, a: 193 km}'
		],
		[
			'its id is taken away',
			'{id: kd7m2x, q: How long is the Suez Canal?, a: 193 km}',
			'{q: How long is the Suez Canal?, a: 193 km}'
		],
		['its question is mended', 'How long is teh Suez Canal? => 193 km', 'How long is the Suez Canal? => 193 km'],
		[
			'its question is reworded, its answer not',
			'What length has the Suez Canal? => 193 km',
			'How long is the Suez Canal, in km? => 193 km'
		],
		[
			'it becomes a choice',
			'Which city is the capital of Georgia? => Tbilisi',
			'{q: Which city is the capital of Georgia?, a: Tbilisi, wrong: [Baku]}'
		],
		[
			'a gap is mended',
			'{id: k2, cloze: "The capital of Georgia is [[Tbilsi]]."}',
			'{id: k2, cloze: "The capital of Georgia is [[Tbilisi]]."}'
		],
		[
			'the words around a gap are mended',
			'The captial of Georgia is [[Tbilisi]].',
			'The capital of Georgia is [[Tbilisi]].'
		]
	])('%s', (_name, before, after) => {
		const first = taken(deckOf(before, 'Something else altogether? => Yes'));
		const { kept, report } = updateDeck(first, deckOf(after, 'Something else altogether? => Yes'), { now: 0 });
		expect(id(kept)).toBe(id(first));
		expect([report.added, report.retired]).toEqual([[], []]);
		const again = updateDeck(kept, deckOf(after, 'Something else altogether? => Yes'), { now: 0 });
		expect([again.kept.deck, changesNothing(again.report)]).toEqual([kept.deck, true]);
	});

	it.each([
		[
			'it asks of something else',
			'What is the capital of Chad? => N’Djamena',
			'What is the capital of Mali? => Bamako'
		],
		[
			'it asks of another name with the same answer',
			'Which river flows through Tbilisi? => The Kura',
			'Which river flows through Gori? => The Kura'
		],
		['it asks of another number', 'Who was king in 1813? => George', 'Who was king in 1828? => George'],
		['question and answer are others', 'What does the liver do? => Bile', 'What does the kidney do? => Urine'],
		[
			'one letter makes another word, and the answer is another',
			'What is adduction? => towards',
			'What is abduction? => away'
		],
		['the answer is one of many', 'Is ice lighter than water? => Yes', 'Is oil lighter than water? => Yes'],
		[
			'a statement is another',
			'{statement: Ice floats on water., is: true}',
			'{statement: Lead floats on water., is: true}'
		],
		[
			'its author says so',
			'{id: k2, q: How long is it to Suez?, a: 193 km}',
			'{id: k3, q: How long is it to the Suez?, a: 193 km}'
		]
	])('is another card when %s', (_name, before, after) => {
		const { report } = updateDeck(taken(deckOf(before)), deckOf(after), { now: 0 });
		expect([report.added.length, report.retired.length, report.recognised.length]).toEqual([1, 1, 0]);
	});

	it('is recognised among thousands', () => {
		const cards = (mend: (n: number) => string) =>
			Array.from(
				{ length: 1500 },
				(_, i) => `"What is the name of thing number ${String(i)}${mend(i)}? => The ${String(i * 7919)}th"`
			);
		const first = taken(deckOf(...cards((i) => (i % 3 === 0 ? ' in this lisst' : ''))));
		const { kept, report } = updateDeck(first, deckOf(...cards((i) => (i % 3 === 0 ? ' in this list' : ''))), {
			now: 0
		});
		expect([report.added.length, report.retired.length, report.recognised.length]).toEqual([0, 0, 500]);
		expect(kept.deck.cards.map((card) => card.id)).toEqual(first.deck.cards.map((card) => card.id));
	}, 60_000);

	it('takes another id when its own is taken by a card that was renamed', () => {
		const first = taken(deckOf('Which river flows through Tbilisi? => The Kura'));
		const second = updateDeck(first, deckOf('{id: k2, q: Which river flows through Tbilisi?, a: The Kura}'), {
			now: 0
		}).kept;
		const theirs = deckOf(
			'{id: k2, q: What flows through Georgia’s capital?, a: Mtkvari}',
			'Which river flows through Tbilisi? => The Kura'
		);
		const { kept } = updateDeck(second, theirs, { now: 0 });
		expect(id(kept)).toBe(id(first));
		expect(new Set(kept.deck.cards.map((card) => card.id)).size).toBe(2);
		expect(ownIdOf(kept.edition, theirs.cards[1]?.id as Card['id'])).toBe(id(kept, 1));
	});
});

describe('a card that its author took away', () => {
	const without = deckOf('{id: k2, q: One?, a: "1"}', '{id: k3, q: Two?, a: "2"}');

	it('rests, and is back whole when the author brings it back', () => {
		const mine = edited(taken(BEFORE), (card) => card);
		const gone = updateDeck(mine, without, { now: 1000 });
		expect(gone.kept.edition.retired).toMatchObject([{ card: { id: 'd/k4' }, at: 1000 }]);
		const back = updateDeck(gone.kept, BEFORE, { now: REST_MS });
		expect(back.kept.deck).toEqual(BEFORE);
		expect(summary(back.report)).toEqual({ returned: ['Three?'] });
		expect(back.kept.edition.retired).toEqual([]);
	});

	it('is forgotten after ninety days', () => {
		const gone = updateDeck(taken(BEFORE), without, { now: 1000 }).kept;
		expect(updateDeck(gone, without, { now: 999 + REST_MS }).kept.edition.retired).toHaveLength(1);
		expect(updateDeck(gone, without, { now: 1000 + REST_MS }).kept.edition.retired).toEqual([]);
	});

	it('stays when the learner had changed it', () => {
		const mine = edited(taken(BEFORE), (card) => (card.id === 'd/k4' ? { ...card, hints: ['Mine'] } : card));
		const { kept, report } = updateDeck(mine, without, { now: 0 });
		expect(kept.deck.cards.map((card) => card.id)).toEqual(['d/k2', 'd/k3', 'd/k4']);
		expect(summary(report)).toEqual({ keptWhole: ['Three?'] });
	});
});

describe('a deck of which nobody knows what its author wrote before', () => {
	it('keeps the learner’s words wherever the two differ, and tells of each', () => {
		const theirs = deckOf('{id: k2, q: One?, a: one}', '{id: k5, q: Five?, a: "5"}');
		const { kept, report } = updateDeck({ deck: BEFORE }, theirs, { now: 0 });
		expect(kept.deck.cards.map(({ id }) => id)).toEqual(['d/k2', 'd/k5', 'd/k3', 'd/k4']);
		expect(kept.deck.cards.find(({ id }) => id === 'd/k2')).toMatchObject({ answer: '1' });
		expect(report.conflicts).toHaveLength(1);
		expect(report.retired).toEqual([]);
	});
});

describe('an update that is taken back', () => {
	const theirs = deckOf('{id: k5, q: Five?, a: "5"}', '{id: k2, q: One?, a: one}');

	it('leaves the deck as it was before', () => {
		const first = taken(BEFORE);
		const { kept } = updateDeck(first, theirs, { now: 0 });
		expect(undoUpdate(kept, 1)).toEqual(first);
	});

	it('keeps what the learner did since', () => {
		const { kept } = updateDeck(taken(BEFORE), theirs, { now: 0 });
		const since = edited(kept, (card) => ({ ...card, hints: ['Since'] }));
		const back = undoUpdate(since, 1);
		expect(back?.deck.cards.map(({ id, hints }) => [id, hints[0]])).toEqual([
			['d/k5', 'Since'],
			['d/k2', 'Since'],
			['d/k3', undefined],
			['d/k4', undefined]
		]);
		expect(back?.deck.cards.find(({ id }) => id === 'd/k2')).toMatchObject({ answer: '1' });
	});

	it('cannot be taken back twice, nor can a first opening', () => {
		const first = taken(BEFORE);
		expect(undoUpdate(first, 1)).toBeUndefined();
		const back = undoUpdate(updateDeck(first, theirs, { now: 0 }).kept, 1);
		expect(back && undoUpdate(back, 2)).toBeUndefined();
	});
});
