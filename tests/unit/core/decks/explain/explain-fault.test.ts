import { describe, expect, it } from 'vitest';
import { EXPLANATIONS, explainFault } from '#core/decks/explain/explain-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';

const entries = Object.entries(EXPLANATIONS);
const codesOf = (text: string) => readDeck(text, { fileName: 'd.yaml' }).faults.map(({ code }) => code as string);

describe('the explanation of', () => {
	it.each(entries)('%s shows a deck that has it, and the deck put right', (code, { why, wrong, right }) => {
		expect(why).toMatch(/^\S.{20,}[.…]$/u);
		if (wrong !== undefined) expect(codesOf(wrong)).toContain(code);
		if (right === undefined) return;
		expect(codesOf(right)).not.toContain(code);
		expect(codesOf(right).filter((other) => other.startsWith('E'))).toEqual([]);
	});

	it('nearly every code has an example', () => {
		const bare = entries.filter(([, { wrong }]) => wrong === undefined).map(([code]) => code);
		expect(bare).toEqual([
			'E004',
			'E005',
			'E006',
			'E007',
			'E008',
			'E009',
			'E010',
			'E013',
			'E014',
			'E015',
			'W214',
			'E215',
			'E225',
			'E233',
			'E234',
			'E238'
		]);
	});

	it('a code is found however it is spelled', () => {
		expect(explainFault(' e102')).toBe(EXPLANATIONS.E102);
		expect(explainFault('E999')).toBeUndefined();
		expect(explainFault('toString')).toBeUndefined();
	});
});
