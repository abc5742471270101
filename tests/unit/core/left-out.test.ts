import { describe, expect, it } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import { leftOut } from '#core/left-out.ts';
import type { Made } from '#core/made.ts';
import { madeOf } from '../ui/make/made-of.ts';

const TEXT = 'Anna met Boris. It rained. Clara met Dora. Emil left Graz in 1901. Nobody came.';
const shown = madeOf(TEXT, ['Anna met Boris.']);
const facts = [0, 2, 3, 4].map((sentence) => ({ sentence }) as Fact);
const proposal = shown.proposals[0];
if (!proposal) throw new Error('The first sentence gives a card.');
const refusal = { reason: 'negated', span: { start: 67, end: 79 }, quote: 'Nobody came.' } as const;
const made = { ...shown, facts, refusals: [refusal] } as unknown as Made;

describe('leftOut', () => {
	it('says of each sentence with a fact and without a card or a refusal why it has neither', () => {
		const outranked = [{ ...proposal, sentence: 2 }];
		expect(leftOut(made, outranked).map(({ reason, quote }) => [reason, quote])).toEqual([
			['outranked', 'Clara met Dora.'],
			['no-question', 'Emil left Graz in 1901.']
		]);
	});

	it('quotes what its span covers', () => {
		for (const { span, quote } of leftOut(made, [])) expect(TEXT.slice(span.start, span.end)).toBe(quote);
	});

	it('says nothing of a sentence that gave a card beside others that did not', () => {
		expect(leftOut(made, [proposal]).map(({ quote }) => quote)).not.toContain('Anna met Boris.');
	});
});
