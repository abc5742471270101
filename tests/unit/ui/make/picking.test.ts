import { describe, expect, it } from 'vitest';
import { Picking } from '#ui/make/picking.svelte.ts';
import { madeOf } from './made-of.ts';

const { proposals } = madeOf(
	'Anna met Boris. The road is long. Boris met Clara.',
	['Anna met Boris.', 'The road is long.', 'Boris met Clara.'],
	['meeting', 'measure', 'meeting']
);
const [first, second] = proposals;
if (first === undefined || second === undefined) throw new Error('proposals were wanted');

describe('Picking', () => {
	it('keeps everything until it is dropped, and takes it up again', () => {
		const picking = new Picking(proposals);
		picking.keep(first.card.id, false);
		expect(picking.kept).toHaveLength(2);
		picking.keep(first.card.id, true);
		expect(picking.kept).toHaveLength(3);
	});

	it('counts the kinds, the commonest first, dropped or not', () => {
		const picking = new Picking(proposals);
		picking.keep(first.card.id, false);
		expect(picking.kinds).toEqual([
			{ kind: 'meeting', count: 2 },
			{ kind: 'measure', count: 1 }
		]);
	});

	it('narrows the list to one kind without dropping the others', () => {
		const picking = new Picking(proposals);
		picking.kind = 'measure';
		expect(picking.shown.map((pick) => pick.proposal)).toEqual([second]);
		expect(picking.kept).toHaveLength(3);
	});

	it('tells the sentence of the open card', () => {
		const picking = new Picking(proposals);
		expect(picking.openSentence).toBeUndefined();
		picking.open(second.card.id);
		expect(picking.openSentence).toBe(1);
	});

	it('shows all kinds when a sentence is opened whose card is filtered away', () => {
		const picking = new Picking(proposals);
		picking.kind = 'measure';
		expect(picking.openFirstOf(0)).toBe(first.card.id);
		expect(picking.kind).toBeUndefined();
	});

	it('opens nothing for a sentence that gave no card', () => {
		expect(new Picking(proposals).openFirstOf(9)).toBeUndefined();
	});

	it('keeps a card that was dropped once it is edited', () => {
		const picking = new Picking(proposals);
		picking.keep(first.card.id, false);
		picking.edit({ ...first.card });
		expect(picking.kept).toHaveLength(3);
	});
});
