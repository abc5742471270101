import { describe, expect, it } from 'vitest';
import { KeptDraft } from '#ui/make/kept-draft.svelte.ts';
import { SHOWN_WHOLE, Writing } from '#ui/make/writing.svelte.ts';
import { heldDraft } from './held-draft.ts';

function begun(keeper = heldDraft().keeper()) {
	return { writing: new Writing(new KeptDraft(keeper)), keeper };
}

describe('the text that is being written', () => {
	it('is kept with its title at every change', () => {
		const { writing, keeper } = begun();
		writing.text = 'Anna met Boris.';
		writing.title = 'People';
		expect(keeper.read()).toEqual({ text: 'Anna met Boris.', title: 'People' });
		expect(begun(keeper).writing.text).toBe('Anna met Boris.');
	});

	it('is blank without a letter or a figure', () => {
		const { writing } = begun();
		for (const [text, blank] of [
			['', true],
			[' \n\u00a0', true],
			['a', false]
		] as const) {
			writing.text = text;
			expect(writing.isBlank).toBe(blank);
		}
	});

	it('takes words where they are inserted, and says where they end', () => {
		const { writing } = begun();
		writing.text = 'Anna Boris.';
		expect(writing.insert('met ', { start: 5, end: 5 })).toBe(9);
		expect(writing.text).toBe('Anna met Boris.');
		writing.insert('Clara', { start: 9, end: 14 });
		expect(writing.text).toBe('Anna met Clara.');
	});

	it('is shown by its opening when it is long, until the reader wants all of it', () => {
		const { writing } = begun();
		const long = 'word '.repeat(SHOWN_WHOLE);
		writing.take(long);
		expect(writing.isWhole).toBe(false);
		expect(writing.opening.length).toBeLessThan(2100);
		expect(writing.text).toBe(long);
		writing.showWhole();
		expect(writing.isWhole).toBe(true);
		writing.take('short');
		expect(writing.isWhole).toBe(true);
	});
});

describe('the title of the deck', () => {
	it('is taken from the text while the reader gives none', () => {
		const { writing } = begun();
		writing.suggest('Rivers');
		expect([writing.title, writing.ownTitle]).toEqual(['Rivers', '']);
		writing.suggest('Lakes');
		expect(writing.title).toBe('Lakes');
	});

	it('is still the text’s own after a reload', () => {
		const { writing, keeper } = begun();
		writing.suggest('Rivers');
		const reloaded = begun(keeper).writing;
		expect([reloaded.title, reloaded.ownTitle]).toEqual(['Rivers', '']);
	});

	it('is never replaced when the reader gave it', () => {
		const { writing } = begun();
		writing.title = ' Mine ';
		writing.suggest('Rivers');
		expect([writing.title, writing.ownTitle]).toEqual([' Mine ', 'Mine']);
	});
});
