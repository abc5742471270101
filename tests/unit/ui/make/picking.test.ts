import { describe, expect, it } from 'vitest';
import { asCardId } from '#core/shared/ids.ts';
import { Picking } from '#ui/make/picking.svelte.ts';
import { madeOf } from './made-of.ts';

const { proposals: made } = madeOf(
	'Anna met Boris. The road is long. Boris met Clara.',
	['Anna met Boris.', 'The road is long.', 'Boris met Clara.'],
	['meeting', 'measure', 'meeting']
);
const proposals = made.map((proposal) => ({ ...proposal, document: 0 }));
const [first, second, third] = proposals;
if (first === undefined || second === undefined || third === undefined) throw new Error('proposals were wanted');

function picked(): Picking {
	const picking = new Picking();
	picking.offer(proposals);
	return picking;
}

const byHand = {
	...second,
	relation: 'own' as const,
	card: { ...second.card, id: asCardId('own'), question: 'Which road?' } as typeof second.card
};

describe('Picking', () => {
	it('keeps everything until it is dropped, and takes it up again', () => {
		const picking = picked();
		picking.keep(first.card.id, false);
		expect(picking.kept).toHaveLength(2);
		picking.keep(first.card.id, true);
		expect(picking.kept).toHaveLength(3);
	});

	it('counts the kinds, the commonest first, dropped or not', () => {
		const picking = picked();
		picking.keep(first.card.id, false);
		expect(picking.kinds).toEqual([
			{ kind: 'meeting', count: 2 },
			{ kind: 'measure', count: 1 }
		]);
	});

	it('narrows the list to one kind without dropping the others', () => {
		const picking = picked();
		picking.kind = 'measure';
		expect(picking.shown.map((pick) => pick.proposal)).toEqual([second]);
		expect(picking.kept).toHaveLength(3);
	});

	it('tells the sentence of the open card', () => {
		const picking = picked();
		expect(picking.open).toBeUndefined();
		picking.show(second.card.id);
		expect(picking.open).toMatchObject({ document: 0, sentence: 1 });
	});

	it('shows all kinds when a sentence is opened whose card is filtered away', () => {
		const picking = picked();
		picking.kind = 'measure';
		expect(picking.showFirstOf({ document: 0, sentence: 0 })).toBe(first.card.id);
		expect(picking.kind).toBeUndefined();
	});

	it('opens nothing for a sentence that gave no card', () => {
		expect(picked().showFirstOf({ document: 0, sentence: 9 })).toBeUndefined();
	});

	it('keeps a card that was dropped once it is edited', () => {
		const picking = picked();
		picking.keep(first.card.id, false);
		picking.edit({ ...first.card });
		expect(picking.kept).toHaveLength(3);
	});

	it('takes what a form made of a card, and its further cards beside it', () => {
		const picking = picked();
		const reworded = { ...first.card, question: 'Who met Boris?' } as typeof first.card;
		const turned = { ...first.card, id: asCardId('turned'), question: 'Whom did Anna meet?' } as typeof first.card;
		const [pick] = picking.all;
		if (pick === undefined) throw new Error('a pick was wanted');
		picking.revise(pick, [reworded, turned]);
		expect(picking.all.map(({ card }) => card)).toEqual([reworded, turned, second.card, third.card]);
	});

	it('adds a card made by hand where its sentence stands, and opens it', () => {
		const picking = picked();
		picking.kind = 'meeting';
		picking.add(byHand);
		expect(picking.all.map(({ card }) => card.id)).toEqual([first.card.id, second.card.id, 'own', third.card.id]);
		expect([picking.openId, picking.kind, picking.kept.length]).toEqual(['own', undefined, 4]);
		expect(picking.kinds).toContainEqual({ kind: 'own', count: 1 });
	});

	it('keeps cards made by hand, and changed ones, when other proposals come', () => {
		const picking = picked();
		picking.add(byHand);
		picking.edit({ ...first.card, question: 'Who?' } as typeof first.card);
		picking.keep(third.card.id, false);
		picking.offer([third]);
		expect(picking.all.map(({ card, kept }) => [card.id, kept])).toEqual([
			[first.card.id, true],
			['own', true],
			[third.card.id, false]
		]);
	});

	it('shows all kinds when the kind that was chosen is gone', () => {
		const picking = picked();
		picking.kind = 'measure';
		picking.offer([first]);
		expect(picking.kind).toBeUndefined();
	});
});
