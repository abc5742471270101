import { describe, expect, it } from 'vitest';
import { asCardId } from '#core/shared/ids.ts';
import { heldDraft } from './held-draft.ts';
import { madeOf } from './made-of.ts';

const [proposal] = madeOf('Anna met Boris.', ['Anna met Boris.']).proposals;
if (proposal === undefined) throw new Error('a proposal was wanted');
const PICKS = {
	decisions: [
		[asCardId('c0'), { kept: false }],
		[asCardId('own'), { card: proposal.card, kept: true }]
	],
	own: [{ ...proposal, document: 0 }]
} as const;

describe('storageDraftKeeper', () => {
	it('gives back what it kept, in another instance too', async () => {
		const { keeper } = heldDraft();
		const reading = { earlier: [{ title: '', text: 'Boris met Clara.' }], field: 'People' };
		expect(keeper().write({ text: 'a\n“b”', title: 'T', suggested: 'T' })).toBe(true);
		expect(keeper().writeReading(reading)).toBe(true);
		expect(keeper().writePicks(PICKS)).toBe(true);
		expect(keeper().read()).toEqual({ text: 'a\n“b”', title: 'T', suggested: 'T' });
		expect(keeper().readReading()).toEqual(reading);
		expect(await keeper().readPicks()).toEqual(PICKS);
	});

	it('leaves nothing behind for an empty draft, nor for one that is forgotten', () => {
		const { held, keeper } = heldDraft();
		keeper().write({ text: 'a', title: '' });
		keeper().write({ text: '', title: '' });
		expect(held.size).toBe(0);
		keeper().write({ text: 'a', title: '' });
		keeper().writeReading({ earlier: [] });
		keeper().writePicks(PICKS);
		keeper().forget();
		expect(held.size).toBe(0);
	});

	it('says that a draft is too long to be kept, and gives no older one in its place', () => {
		const keeper = heldDraft(30).keeper();
		expect(keeper.write({ text: 'short', title: '' })).toBe(true);
		expect(keeper.write({ text: 'x'.repeat(100), title: '' })).toBe(false);
		expect(keeper.read()).toEqual({ text: '', title: '' });
		expect(keeper.writeReading({ earlier: [{ title: '', text: 'x'.repeat(100) }] })).toBe(false);
	});

	it.each(['{', '"text"', '[1,2]', 'null', '{"earlier":[{"text":1}]}', '{"decisions":[7],"own":[{"card":{}}]}'])(
		'reads %s, which is no draft, as an empty one',
		async (stored) => {
			const { held, keeper } = heldDraft();
			for (const part of ['draft', 'reading', 'picks']) held.set(`recto-make-${part}`, stored);
			expect(keeper().read()).toEqual({ text: '', title: '' });
			expect(keeper().readReading()).toBeUndefined();
			expect(await keeper().readPicks()).toEqual({ decisions: [], own: [] });
		}
	);
});
